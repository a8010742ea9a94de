using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Dois;

namespace BibGen.Rules.Identifiers;

/// <summary>A DOI that is not <c>10.registrant/suffix</c>, even after what customarily stands around one has been taken away.</summary>
internal sealed class MalformedDoi() : DoiRule("BIB3001", "MalformedDoi", Severity.Warning,
    "A malformed DOI",
    "The DOI '{0}' of '{1}' is malformed at '{2}': {3}")
{
    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        DoiReading reading = Doi.Read(text);
        if (!reading.IsMalformed || reading.Explanation is null)
            return;
        string wrong = reading.ProblemLength == 0 ? "the end" : text.Substring(reading.ProblemOffset, reading.ProblemLength);
        context.Report(file, this, field.Locate(file.Text, reading.ProblemOffset, reading.ProblemLength), work.Key, text, work.Key, wrong, reading.Explanation);
    }
}
