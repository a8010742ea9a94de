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
        bool isBibtex = file.Format == BibliographyFormats.Bibtex;
        if (work.Title?.Plain is { } title && title.IndexOf(' ') > 0 && AreCapitals(title, FewestLettersOfTitle))
            Report(file, work, isBibtex ? "title" : "TI", "title", title, context);
        CheckNames(file, work, work.Authors, isBibtex ? "author" : "FAU", "author", context);
        CheckNames(file, work, work.Editors, isBibtex ? "editor" : "FED", "editor", context);
    }

    /// <summary>One finding a list, at the first such name. Groups are let pass: most are called by capitals.</summary>
    private void CheckNames(BibliographyFile file, Work work, NameList names, string tag, string role, RuleContext context)
    {
        for (int i = 0; i < names.Persons.Count; i++)
        {
            Person person = names.Persons[i];
            if (person is not { Family: { } family, Given: not null } || !AreCapitals(family, FewestLettersOfName))
                continue;
            Report(file, work, tag, role, family, context);
            return;
        }
    }

    private void Report(BibliographyFile file, Work work, string tag, string role, string text, RuleContext context)
    {
        foreach (Field field in work.Record.FieldArray)
        {
            if (field.Name != tag)
                continue;
            int found = field.Value.IndexOf(text, StringComparison.Ordinal);
            if (found < 0 && file.Format == BibliographyFormats.PubMed)
                continue; // Another author's line.
            context.Report(file, this, field.Locate(file.Text, Math.Max(0, found), found < 0 ? field.Value.Length : text.Length), work.Key, role, Excerpt.Of(text), work.Key);
            return;
        }
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
