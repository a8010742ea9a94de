using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A DOI that is not <c>10.registrant/suffix</c>, even after what customarily stands around one has been taken away.</summary>
internal sealed class MalformedDoi() : DoiRule("BIB3001", "MalformedDoi", Severity.Warning,
    "A malformed DOI",
    "The DOI '{0}' of '{1}' is malformed at '{2}': {3}")
{
    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        IdentifierReading reading = Doi.Read(text);
        if (reading.Value is not null || reading.Explanation is null)
            return;
        string wrong = reading.Length == 0 ? "the end" : text.Substring(reading.Offset, reading.Length);
        context.Report(file, this, field.Locate(file.Text, reading.Offset, reading.Length), work.Key, text, work.Key, wrong, reading.Explanation);
    }
}
