using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

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
    public override void Check(ClassWorks works, RuleContext context)
    {
        int place = 0;
        foreach (BibliographyFile file in works.Files)
        {
            foreach (Work work in file.Works)
            {
                string name = works.Names[place++].Name;
                string key = work.Key;
                if (!ReferenceEquals(name, key) && !work.Record.IsKeyGenerated
                    && (name.Length != key.Length || string.CompareOrdinal(name, 1, key, 1, name.Length) != 0))
                    context.Report(file, this, work.Record.KeySpan, key, key, works.ClassName, name);
            }
        }
    }
}
