using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A short DOI: it resolves, but it is an alias, by which no duplicate is found and no database finds the work.</summary>
internal sealed class ShortDoi() : DoiRule("BIB3006", "ShortDoi", Severity.Info,
    "A short DOI",
    "'{0}' of '{1}' is a short DOI, an alias; write the DOI that it resolves to")
{
    /// <inheritdoc/>
    protected override bool MayFault(Work work, ReadOnlySpan<char> text) => work.Doi?.StartsWith("10/", StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        IdentifierReading reading = Doi.Read(text);
        if (reading is { Problem: IdentifierProblem.ShortDoi, Value: { } doi })
            context.Report(file, this, field.Locate(file.Text, reading.Offset, reading.Length), work.Key, doi, work.Key);
    }
}
