using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>HTML in a value, left there by a publisher's export. One finding a field, at the first place.</summary>
internal sealed class HtmlEntity() : FileRule("BIB0005", "HtmlEntity", Severity.Warning,
    "HTML in a value",
    "The {0} of '{1}' contains the HTML '{2}'{3}; write {4}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        string text = file.Text;
        PlacesInText places = context.FactsOf(file).UnusualPlaces.Html;
        for (int at = places.First; at >= 0; at = places.Next(at))
        {
            if (!FieldAt.TryFind(file, at, out Work? work, out Field? field))
            {
                at++;
                continue;
            }

            if (file.Format.IsPrinted(field.Name) && HtmlMarkup.Find(text, field.ValueSpan, TargetOf(file, field)) is { Count: > 0 } edits
                && (!file.Format.UsesHtml || edits.RemoveAll(edit => IsOwn(edit.Span.In(text))) >= 0 && edits.Count > 0))
            {
                Report(file, work, field, edits, context);
            }

            at = field.ValueSpan.End;
        }
    }

    private void Report(BibliographyFile file, Work work, Field field, List<TextEdit> edits, RuleContext context)
    {
        string more = edits.Count == 1 ? "" : $" and {edits.Count - 1} more";
        string right = edits[0].NewText is { Length: > 0 } written && written[written.Length - 1] is not ('{' or ' ') ? $"'{written}'"
            : edits[0].NewText is { Length: > 1 } command ? $"'{command}…}}'"
            : "the text without it";
        context.Report(file, new Finding(this, edits[0].Span, work.Key, field.Name, work.Key, Excerpt.Of(edits[0].Span.TextIn(file.Text)), more, right)
        {
            Fix = new Fix($"Write the {field.Name} without HTML", edits),
        });
    }

    /// <summary>Whether it is a tag of those that formats with HTML have (CSL 1.0.2, "Rich text"), and not one of JATS or MathML.</summary>
    private static bool IsOwn(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag.Trim("</>".AsSpan());
        int end = name.IndexOf(' ');
        return tag[0] == '<' && (end < 0 ? name : name.Slice(0, end)) is "i" or "b" or "sub" or "sup" or "sc" or "span";
    }

    private static HtmlTarget TargetOf(BibliographyFile file, Field field) =>
        file.Format.UsesLatex(field.Name) ? HtmlTarget.Latex : HtmlTarget.Verbatim;
}
