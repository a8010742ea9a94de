using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>
/// An address that is none: without a scheme, with white space, with characters that cannot stand there. Several whole addresses in one
/// field are let pass: no style links them, but everybody sees what is meant, and no other field takes them.
/// </summary>
internal sealed class InvalidUrl() : IdentifierRule("BIB3015", "InvalidUrl",
    "An address that is none",
    "The address '{0}' of '{1}' is wrong{2}: {3}",
    ["url"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (field.Value.Length == 0)
            return;
        IdentifierReading reading = WebAddress.Read(field.Value);
        if (!reading.IsGood && !IsList(field.Value, reading) && !IsDoi(field.Value, reading, work))
            ReportBad(file, work, field, reading, context, mends: reading.Problem == IdentifierProblem.NoScheme);
    }

    /// <summary>A DOI without a resolver is what <see cref="DoiInOtherField"/> reports; one with a resolver may have characters of old DOIs.</summary>
    private static bool IsDoi(string value, in IdentifierReading reading, Work work) =>
        (reading.Problem == IdentifierProblem.NoScheme ? work.Record.Find("doi") is null : reading.Problem == IdentifierProblem.WrongCharacter)
        && Doi.Read(value).Value is not null;

    private static bool IsList(string value, in IdentifierReading reading) =>
        reading.Problem == IdentifierProblem.SeveralValues
        || (reading.Problem == IdentifierProblem.WhiteSpace && value.IndexOf("://", reading.Offset, StringComparison.Ordinal) >= 0);
}
