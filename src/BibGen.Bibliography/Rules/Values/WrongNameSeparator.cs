using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Names;

namespace BibGen.Rules.Values;

/// <summary>Names joined with semicolons, ampersands or commas: all readers take them for one name.</summary>
internal sealed class WrongNameSeparator() : FieldRule("BIB4003", "WrongNameSeparator", Severity.Warning,
    "Names that are not joined with 'and'",
    "The names in the field '{0}' of '{1}' are joined with '{2}'; write 'and' between them{3}",
    NameFields.All)
{
    private const string And = " and ";

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (field.Value.AsSpan().IndexOfAny(';', '&') >= 0 && NameSeparators.Next(field.Value.AsSpan(), 0) is { Length: > 0 } first)
            Report(file, work, field, first, MarksFrom(field.Value, first), context);
        else if (MayHaveCommas(field, NameFields.Read(work, field)) && CommasOf(field.Value) is { Count: > 0 } commas)
            Report(file, work, field, new SourceSpan(field.Value.IndexOf(',', commas[0].Start), 1), commas, context);
    }

    private static bool MayHaveCommas(Field field, IReadOnlyList<Person>? persons)
    {
        if (persons is null || field.Value.IndexOf(", and ", StringComparison.Ordinal) >= 0)
            return true;
        for (int i = 0; i < persons.Count; i++)
        {
            if (persons[i].Suffix is not null)
                return true;
        }

        return false;
    }

    /// <summary>All semicolons and ampersands between names, with what stands around them.</summary>
    private static List<SourceSpan> MarksFrom(string value, SourceSpan first)
    {
        List<SourceSpan> marks = [];
        for (SourceSpan mark = first; mark.Length > 0; mark = NameSeparators.Next(value.AsSpan(), marks[marks.Count - 1].End))
        {
            SourceSpan whole = NameSeparators.WithSurroundings(value.AsSpan(), mark);
            int last = marks.Count - 1;
            if (last >= 0 && whole.Start <= marks[last].End)
                marks[last] = SourceSpan.FromBounds(marks[last].Start, whole.End); // One joint of several marks: "; &".
            else
                marks.Add(whole);
        }

        return marks;
    }

    /// <summary>All commas between names, and those before an <c>and</c>.</summary>
    private static List<SourceSpan> CommasOf(string value)
    {
        List<SourceSpan> commas = [];
        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (ExtendedName.Is(name.Raw) || CommaList.Split(value.AsSpan(), name) is not { } separators)
                continue;
            commas.AddRange(separators);
            if (name.TrailingComma < 0)
                continue;
            int end = name.TrailingComma + 1;
            while (end < value.Length && value[end] is ' ' or ',')
                end++;
            if (value.AsSpan(end).StartsWith("and ".AsSpan(), StringComparison.OrdinalIgnoreCase))
                end += 4;
            commas.Add(SourceSpan.FromBounds(name.TrailingComma, end));
        }

        return commas;
    }

    private void Report(BibliographyFile file, Work work, Field field, SourceSpan mark, List<SourceSpan> separators, RuleContext context)
    {
        string text = mark.TextIn(field.Value);
        string braces = text[text.Length - 1] == '&' ? ", or braces around the name of a company" : "";
        context.Report(file, new Finding(this, field.Locate(file.Text, mark.Start, mark.Length), work.Key, field.Name, work.Key, text, braces)
        {
            Fix = Repair(file, field, separators, isCertain: text == ";"),
        });
    }

    /// <summary>Writes <c>and</c> for every separator; null when what comes out is no list of persons.</summary>
    private static Fix? Repair(BibliographyFile file, Field field, List<SourceSpan> separators, bool isCertain)
    {
        if (separators.Count > FieldFix.Most)
            return null;
        List<TextEdit> edits = new(separators.Count);
        string value = field.Value;
        string repaired = value;
        for (int i = separators.Count - 1; i >= 0; i--)
        {
            SourceSpan separator = separators[i];
            string joint = separator.Start == 0 || separator.End == value.Length ? "" : And;
            if (FieldFix.Replace(file, field, separator.Start, separator.Length, joint) is not { } edit)
                return null;
            edits.Insert(0, edit);
            repaired = repaired.Remove(separator.Start, separator.Length).Insert(separator.Start, joint);
        }

        foreach (NameParts name in new NameListEnumerator(repaired.AsSpan()))
        {
            bool isOfTwoParts = name.Commas > 0 || name.FirstSpan.Length > 0 || name.IsBraced;
            bool isOdd = name.IsEmpty || name.Commas > 2 || (name.Commas == 2 && !NameInitials.AreSuffix(name.Jr)) || (name.Commas == 0 && name.FirstSpan.Length > 0 && NameInitials.Are(name.Last));
            if (isOdd || (!isOfTwoParts && !isCertain) || CommaList.Split(repaired.AsSpan(), name) is not null)
                return null;
        }

        return new Fix("Join the names with 'and'", edits);
    }
}
