using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A cross reference to a key that no entry of the project's .bib files has.</summary>
internal sealed class MissingCrossReference() : UnresolvedName(BibtexErrors.MissingCrossReference)
{
    private const string Parent = "crossref";

    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        base.Check(works, context);
        HashSet<string>? keys = null;
        Dictionary<string, string> byLetters = new(StringComparer.OrdinalIgnoreCase);
        foreach (BibliographyFile file in works.Files)
        {
            if (!file.Format.LinksFiles || !file.RecordSet.Names.Contains(Parent))
                continue;
            if (keys is null)
            {
                keys = new HashSet<string>(works.Files.Where(static one => one.Format.LinksFiles).SelectMany(static one => one.Whole.Records)
                    .Select(static record => record.Key), StringComparer.Ordinal);
                foreach (string key in keys)
                    byLetters[key] = key;
            }

            foreach (Record record in file.Records)
            {
                if (record.Find(Parent) is { Value.Length: > 0 } field && record.Span.Contains(field.ValueSpan) && !keys.Contains(field.Value)
                    && byLetters.TryGetValue(field.Value, out string? other))
                    ReportCase(file, record, field, other, context);
            }
        }
    }

    /// <summary>BibTeX compares keys without their case, biber with it.</summary>
    private void ReportCase(BibliographyFile file, Record record, Field field, string other, RuleContext context) =>
        context.Report(file, new Finding(this, field.Locate(file.Text, 0, field.Value.Length), record.Key, Excerpt.Of(field.Value),
            $" in this letter case, which biber asks for and BibTeX does not; write '{other}'")
        { Severity = Severity.Warning });

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
