using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>
/// A key that is no C# name, and the name that the code has for it. The capital at the start is not worth a word. Keys of PubMed's records are
/// made as C# names.
/// </summary>
internal sealed class NameChanged() : ClassRule("BIB1004", "NameChanged", Severity.Warning,
    "A citation key that is no C# name",
    "The key '{0}' is no C# name; in code it is {1}.{2}")
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(string className, IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        foreach (BibliographyFile file in files)
        {
            if (file.Format != BibliographyFormat.Bibtex)
                continue;
            foreach (Work work in file.Works)
            {
                if (work.Key.Length == 0 || KeepsItsName(work.Key, className))
                    continue;
                string name = NamePolicy.NameOf(work.Key, className);
                if (name.Length != work.Key.Length || string.CompareOrdinal(name, 1, work.Key, 1, name.Length) != 0)
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, className, name);
            }
        }
    }

    /// <summary>Whether nothing but a capital can change: letters and digits behind a letter, which no reserved word is.</summary>
    private static bool KeepsItsName(string key, string className)
    {
        bool hasDigit = false;
        foreach (char c in key)
        {
            if (c is >= '0' and <= '9')
                hasDigit = true;
            else if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                return false;
        }

        return hasDigit && key[0] > '9' && key.Length != className.Length;
    }
}
