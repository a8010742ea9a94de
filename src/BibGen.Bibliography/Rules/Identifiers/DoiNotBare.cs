using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dois;

namespace BibGen.Rules.Identifiers;

/// <summary>A good DOI inside something else: a resolver's address, a prefix, LaTeX escapes, percent-encoding, punctuation at its end.</summary>
internal sealed class DoiNotBare() : DoiRule("BIB3002", "DoiNotBare", Severity.Warning,
    "A DOI with something around it",
    "The DOI of '{1}' has {2} around it; write {0}")
{
    /// <summary>Double braces are how several exporters write every field; nobody reads the DOI wrongly for them.</summary>
    private const DoiDecoration Harmless = DoiDecoration.Wrapping | DoiDecoration.WhiteSpace;

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        DoiReading reading = Doi.Read(text);
        if (reading.Doi is null || reading.Problem != DoiProblem.None || (reading.Decoration & ~Harmless) == DoiDecoration.None)
            return;
        SourceSpan span = field.Locate(file.Text, 0, text.Length);
        bool isWhole = span != field.ValueSpan; // A value that cannot be located stands in macros or joined parts: only a person can mend it.
        context.Report(file, new Finding(this, span, work.Key, reading.Doi, work.Key, Describe(reading.Decoration))
        {
            Fix = isWhole ? new Fix($"Write the bare DOI {reading.Doi}", [new TextEdit(span, reading.Doi)]) : null,
        });
    }

    private static string Describe(DoiDecoration decoration) => decoration switch
    {
        _ when (decoration & DoiDecoration.Resolver) != 0 => "a resolver's address",
        _ when (decoration & DoiDecoration.PublisherAddress) != 0 => "a publisher's address",
        _ when (decoration & DoiDecoration.Prefix) != 0 => "a prefix",
        _ when (decoration & DoiDecoration.LatexEscapes) != 0 => "LaTeX escapes",
        _ when (decoration & DoiDecoration.PercentEncoding) != 0 => "percent-encoding",
        _ when (decoration & DoiDecoration.HtmlEntities) != 0 => "HTML entities",
        _ when (decoration & DoiDecoration.TrailingPunctuation) != 0 => "punctuation",
        _ when (decoration & DoiDecoration.Dashes) != 0 => "typographic dashes",
        _ when (decoration & DoiDecoration.InvisibleCharacters) != 0 => "invisible characters",
        _ => "the rest of an address",
    };
}
