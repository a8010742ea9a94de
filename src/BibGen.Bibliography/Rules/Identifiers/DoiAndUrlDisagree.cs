using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A <c>url</c> that is a resolver's address of another DOI than the field <c>doi</c>: one of the two names another work.</summary>
internal sealed class DoiAndUrlDisagree() : FieldRule("BIB3004", "DoiAndUrlDisagree", Severity.Warning,
    "An address that leads to another DOI",
    "The address of '{0}' leads to {1}, but its DOI is {2}; one of them is another work's",
    ["url"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (work.Doi is not { } doi || work.Url?.IndexOf("doi", StringComparison.Ordinal) is null or < 0)
            return;
        IdentifierReading reading = Doi.Read(field.Value);
        bool isResolver = (reading.Decoration & IdentifierDecoration.Resolver) != 0 && reading.IsGood;
        if (isResolver && reading.Value is { } other && !Doi.Comparer.Equals(other, doi) && !doi.StartsWith("10/", StringComparison.Ordinal))
            context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, work.Key, Excerpt.Of(other), Excerpt.Of(doi));
    }
}
