using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>A title or a person's name all in capitals. Off by default: no program can write it back, and some publishers want it so.</summary>
internal sealed class AllCapitals() : WorkRule("BIB4031", "AllCapitals", Severity.Warning,
    "A title or name all in capitals",
    "The {0} '{1}' of '{2}' is all in capitals; styles make capitals of small letters, never the reverse")
{
    private const int FewestLettersOfTitle = 10;
    private const int FewestLettersOfName = 4;

    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        FieldNames names = file.Format.Fields;
        if (work.Title?.Plain is { } title && title.IndexOf(' ') > 0 && AreCapitals(title, FewestLettersOfTitle))
            Report(file, work, FieldOf(work, names.Title), "title", title, context);
        CheckNames(file, work, work.Authors, names.Author, "author", context);
        CheckNames(file, work, work.Editors, names.Editor, "editor", context);
    }

    /// <summary>One finding a list, at the first such name. Groups are let pass: most are called by capitals.</summary>
    private void CheckNames(BibliographyFile file, Work work, NameList persons, IReadOnlyList<string> names, string role, RuleContext context)
    {
        for (int i = 0; i < persons.Persons.Count; i++)
        {
            Person person = persons.Persons[i];
            if (person is not { Family: { } family, Given: not null } || !AreCapitals(family, FewestLettersOfName))
                continue;
            Report(file, work, FieldOf(work, names, file.Format.HasNameLists ? null : family), role, family, context);
            return;
        }
    }

    /// <summary>The field of one of the names that the work gives itself; where each person has a field, the one that contains the name.</summary>
    private static Field? FieldOf(Work work, IReadOnlyList<string> names, string? contained = null) =>
        work.Record.FieldArray.FirstOrDefault(field => names.Contains(field.Name) && (contained is null || field.Value.Contains(contained)));

    private void Report(BibliographyFile file, Work work, Field? field, string role, string text, RuleContext context)
    {
        if (field is null)
            return; // It is inherited.
        int found = field.Value.IndexOf(text, StringComparison.Ordinal); // Otherwise LaTeX stands between its letters.
        context.Report(file, this, field.Locate(file.Text, Math.Max(0, found), found < 0 ? field.Value.Length : text.Length), work.Key, role, Excerpt.Of(text),
            work.Key);
    }

    private static bool AreCapitals(string text, int fewest)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= fewest;
    }
}
