using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A good DOI inside something else: a resolver's address, a prefix, LaTeX escapes, percent-encoding, punctuation at its end.</summary>
internal sealed class DoiNotBare() : DoiRule("BIB3002", "DoiNotBare", Severity.Warning,
    "A DOI with something around it",
    "The DOI of '{1}' has {2} around it; write {0}")
{
    /// <summary>Double braces are how several exporters write every field; nobody reads the DOI wrongly for them.</summary>
    private const IdentifierDecoration Harmless = IdentifierDecoration.Braces | IdentifierDecoration.WhiteSpace;

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        IdentifierReading reading = Doi.Read(text);
        if (reading.Value is not { } doi || !reading.IsGood || (reading.Decoration & ~Harmless) == IdentifierDecoration.None)
            return;
        SourceSpan span = field.Locate(file.Text, 0, text.Length);
        bool isWhole = span != field.ValueSpan; // A value that cannot be located stands in macros or joined parts: only a person can mend it.
        context.Report(file, new Finding(this, span, work.Key, doi, work.Key, Describe(reading.Decoration))
        {
            Fix = isWhole ? new Fix($"Write the bare DOI {doi}", [new TextEdit(span, doi)]) : null,
        });
    }

    private static string Describe(IdentifierDecoration decoration) => decoration switch
    {
        _ when (decoration & IdentifierDecoration.Resolver) != 0 => "a resolver's address",
        _ when (decoration & IdentifierDecoration.PublisherAddress) != 0 => "a publisher's address",
        _ when (decoration & IdentifierDecoration.Label) != 0 => "a label",
        _ when (decoration & IdentifierDecoration.LatexEscapes) != 0 => "LaTeX escapes",
        _ when (decoration & IdentifierDecoration.PercentEncoding) != 0 => "percent-encoding",
        _ when (decoration & IdentifierDecoration.HtmlEntities) != 0 => "HTML entities",
        _ when (decoration & IdentifierDecoration.TrailingPunctuation) != 0 => "punctuation",
        _ when (decoration & IdentifierDecoration.Dashes) != 0 => "typographic dashes",
        _ when (decoration & IdentifierDecoration.InvisibleCharacters) != 0 => "invisible characters",
        _ when (decoration & IdentifierDecoration.QueryOrFragment) != 0 => "the query of an address",
        _ when (decoration & IdentifierDecoration.PageSuffix) != 0 => "the name of a page",
        _ => "brackets or quotation marks",
    };
}
