using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A cross reference to a key that no entry of the project's .bib files has.</summary>
internal sealed class MissingCrossReference() : UnresolvedName(BibtexErrors.MissingCrossReference)
{
    /// <inheritdoc/>
    protected override void AddNames(BibliographyFile file, Action<string, SourceSpan> add)
    {
        foreach (Record record in file.Records)
        {
            add(record.Key, record.KeySpan);
            if (file.RecordSet.Names.Contains("ids") && record.Find("ids") is { } aliases)
            {
                foreach (string alias in KeyList.Split(aliases.Value))
                    add(alias, aliases.ValueSpan);
            }
        }
    }

    /// <inheritdoc/>
    protected override string Hint(BibliographyFile file, string wanted, Dictionary<string, Definition> known, string? near) => near is null
        ? "; add the entry, or correct the key" : $"; write '{near}'";

    /// <summary>A reference to a single field (<c>xdata=key-field-2</c>) names more than the key.</summary>
    protected override bool IsExplained(BibliographyFile file, SyntaxError error, string wanted, Dictionary<string, Definition> known)
    {
        if (base.IsExplained(file, error, wanted, known))
            return true;
        if (error.Span.In(file.Text).IndexOf("xdata=".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        int field = wanted.LastIndexOf('-');
        return field > 0
            && (IsElsewhere(wanted.Substring(0, field))
            || (wanted.LastIndexOf('-', field - 1) is > 0 and int number && IsElsewhere(wanted.Substring(0, number))));

        bool IsElsewhere(string key) => known.TryGetValue(key, out Definition? entry) && (entry.IsInSeveralFiles || entry.File != file);
    }
}
