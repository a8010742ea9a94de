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

    /// <summary>What stands before the group in whose name the authors write.</summary>
    public string GroupBefore { get; init; } = " (";

    /// <summary>What stands after it.</summary>
    public string GroupAfter { get; init; } = ")";

    /// <summary>Whether the group is the last of the authors (APA).</summary>
    public bool IsGroupLastAuthor { get; init; }

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
    /// Appends the names that begin a reference: the authors and the group in whose name they write, and of a whole book without any the editors, with one of
    /// the words after them.
    /// </summary>
    public void WriteLeading(RichTextBuilder text, Work work, string editor, string editors)
    {
        string? group = WorkForm.Collaboration(work);
        if (!work.Authors.IsEmpty)
        {
            bool isLast = IsGroupLastAuthor && group is not null && !work.Authors.HasOthers;
            Write(text, isLast ? new NameList([.. work.Authors.Persons, new Person { Literal = group }], hasOthers: false) : work.Authors);
            text.Piece(GroupBefore, isLast ? null : group, GroupAfter);
        }
        else if (group is not null)
        {
            text.Append(group);
        }
        else if (!WorkForm.IsPart(work))
        {
            WriteEditors(text, work, editor, editors);
        }
    }

    /// <summary>Appends the editors, with one of the words after them; nothing without editors.</summary>
    public void WriteEditors(RichTextBuilder text, Work work, string editor, string editors)
    {
        Write(text, work.Editors);
        if (!work.Editors.IsEmpty)
            text.Append(work.Editors.Persons.Count == 1 && !work.Editors.HasOthers ? editor : editors);
    }

    private void WriteEtAl(RichTextBuilder text, int shown)
    {
        // A single name takes no comma before "et al." where the style writes one name only, or does not invert it.
        text.Append(shown == 0 ? "" : Shown == 1 || (shown == 1 && Order == NameOrder.GivenFirst) ? " " : Separator);
        text.Append(new RichText(EtAl), IsEtAlItalic ? TextStyles.Italic : TextStyles.None);
    }

    /// <summary>
    /// Initials have a full stop and a blank after them (The Chicago Manual of Style, 17th edition, 10.12): <c>J. R.</c> of <c>J.R.</c> and of <c>J R</c>
    /// </summary>
    private static string Spaced(string given)
    {
        for (int i = given.Length - 1; i >= 0; i--)
        {
            bool isAlone = char.IsUpper(given[i]) && (i == 0 || given[i - 1] == ' ') && (i == given.Length - 1 || given[i + 1] == ' ');
            if (isAlone)
                given = given.Insert(i + 1, ".");
        }

        for (int i = given.Length - 2; i > 0; i--)
        {
            if (given[i] == '.' && char.IsUpper(given[i - 1]) && char.IsUpper(given[i + 1]))
                given = given.Insert(i + 1, " ");
        }

        return given;
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
            given.Append(person.Given is null ? null : Spaced(person.Given));
        string suffix = person.Suffix ?? "";
        if (!isFamilyFirst)
            return string.Join(" ", new[] { given.ToString(), family, suffix }.Where(part => part.Length > 0));
        string suffixSeparator = FamilySeparator == " " ? " " : Separator; // "Smith JA Jr", but "Smith, J. A., Jr."
        return family + (given.Length > 0 && family.Length > 0 ? FamilySeparator : "") + given
            + (suffix.Length > 0 ? suffixSeparator + (FamilySeparator == " " ? suffix.TrimEnd('.') : suffix) : "");
    }
}
