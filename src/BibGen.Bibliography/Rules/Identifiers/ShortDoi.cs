using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Identifiers;

/// <summary>A short DOI: it resolves, but it is an alias, by which no duplicate is found and no database finds the work.</summary>
internal sealed class ShortDoi() : WorkRule("BIB3006", "ShortDoi", Severity.Info,
    "A short DOI",
    "'{0}' of '{1}' is a short DOI, an alias; write the DOI that it resolves to")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (work.Doi?.StartsWith("10/", StringComparison.Ordinal) != true)
            return;
        foreach ((Field field, string text) in DoiFields.Of(file, work.Record))
        {
            DoiReading reading = Doi.Read(text);
            if (reading is { Problem: DoiProblem.ShortDoi, Doi: { } doi })
                context.Report(file, this, field.Locate(file.Text, reading.ProblemOffset, reading.ProblemLength), work.Key, doi, work.Key);
        }
    }
}
