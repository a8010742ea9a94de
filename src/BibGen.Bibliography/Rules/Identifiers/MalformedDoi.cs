using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Identifiers;

/// <summary>A DOI that is not <c>10.registrant/suffix</c>, even after what customarily stands around one has been taken away.</summary>
internal sealed class MalformedDoi() : WorkRule("BIB3001", "MalformedDoi", Severity.Warning,
    "A malformed DOI",
    "The DOI '{0}' of '{1}' is malformed at '{2}': {3}")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (DoiFields.AreBare(file, work.Record))
            return;
        foreach ((Field field, string text) in DoiFields.Of(file, work.Record))
        {
            DoiReading reading = Doi.Read(text);
            if (!reading.IsMalformed || reading.Explanation is null)
                continue;
            string wrong = reading.ProblemLength == 0 ? "the end" : text.Substring(reading.ProblemOffset, reading.ProblemLength);
            context.Report(file, this, field.Locate(file.Text, reading.ProblemOffset, reading.ProblemLength), work.Key, text, work.Key, wrong, reading.Explanation);
        }
    }
}
