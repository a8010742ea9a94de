using System.Text;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Styles;

/// <summary>How a style writes a list of names.</summary>
/// <param name="Order">Which names have the family name first.</param>
/// <param name="Initials">How given names are shortened; null when they are written in full.</param>
/// <param name="FamilySeparator">What stands between a family name and the given names after it.</param>
/// <param name="LastOfTwo">What stands between two names.</param>
/// <param name="LastOfMany">What stands before the last of more names.</param>
/// <param name="Most">Most names that are all written.</param>
/// <param name="Shown">How many are written of a longer list.</param>
/// <param name="EtAl">What stands for the rest.</param>
/// <param name="IsEtAlItalic">Whether that is in italics.</param>
/// <param name="ShowsLast">Whether a longer list ends with an ellipsis and its last name instead (APA).</param>
internal sealed record NameFormat(
    NameOrder Order, Initials? Initials, string FamilySeparator, string LastOfTwo, string LastOfMany, int Most, int Shown, string EtAl,
        bool IsEtAlItalic = false, bool ShowsLast = false)
{
    private const string Separator = ", ";

    /// <summary>Appends the names; nothing for an empty list.</summary>
    public void Write(RichTextBuilder text, NameList names)
    {
        int count = names.Persons.Count;
        bool isCut = count > Most || names.HasOthers;
        int shown = count > Most ? Math.Min(Shown, count) : count;
        for (int i = 0; i < shown; i++)
        {
            if (i > 0)
                text.Append(i < count - 1 || isCut ? Separator : count == 2 ? LastOfTwo : LastOfMany);
            text.Append(Name(names.Persons[i], Order == NameOrder.FamilyFirst || (Order == NameOrder.FirstFamilyFirst && i == 0)));
        }

        if (isCut && ShowsLast && !names.HasOthers)
            text.Append(", … ").Append(Name(names.Persons[count - 1], isFamilyFirst: true));
        else if (isCut)
            WriteEtAl(text, shown);
    }

    /// <summary>
    /// Appends the names that begin a reference: the authors, and of a whole book without any the editors, with one of the words after them.
    /// </summary>
    public void WriteLeading(RichTextBuilder text, Work work, string editor, string editors)
    {
        if (!work.Authors.IsEmpty)
            Write(text, work.Authors);
        else if (!WorkForm.IsPart(work))
            WriteEditors(text, work, editor, editors);
    }

    /// <summary>Appends the editors, with one of the words after them; nothing without editors.</summary>
    public void WriteEditors(RichTextBuilder text, Work work, string editor, string editors)
    {
        Write(text, work.Editors);
        if (!work.Editors.IsEmpty)
            text.Append(work.Editors.Persons.Count == 1 ? editor : editors);
    }

    private void WriteEtAl(RichTextBuilder text, int shown)
    {
        // A single name takes no comma before "et al." where the style writes one name only.
        text.Append(shown == 0 ? "" : Shown == 1 ? " " : Separator);
        text.Append(new RichText(EtAl), IsEtAlItalic ? TextStyles.Italic : TextStyles.None);
    }

    private string Name(Person person, bool isFamilyFirst)
    {
        if (person.Literal is { } group)
            return group;
        if (Styles.Initials.IsEastAsian(person))
            return person.Family + person.Given;
        string family = person.Particle is { } particle ? $"{particle} {person.Family}" : person.Family ?? "";
        var given = new StringBuilder();
        if (person.Given is not null && Initials is not null)
            Initials.Write(given, person.Given);
        else
            given.Append(person.Given);
        string suffix = person.Suffix ?? "";
        if (!isFamilyFirst)
            return string.Join(" ", new[] { given.ToString(), family, suffix }.Where(part => part.Length > 0));
        string suffixSeparator = FamilySeparator == " " ? " " : Separator; // "Smith JA Jr", but "Smith, J. A., Jr."
        return family + (given.Length > 0 && family.Length > 0 ? FamilySeparator : "") + given
            + (suffix.Length > 0 ? suffixSeparator + (FamilySeparator == " " ? suffix.TrimEnd('.') : suffix) : "");
    }
}
