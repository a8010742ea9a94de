using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>An address inside a title, which belongs into <c>url</c>.</summary>
internal sealed class LinkInText() : FieldRule("BIB3017", "LinkInText", Severity.Info,
    "An address inside a title",
    "The field '{0}' of '{1}' contains the address '{2}'; write it into the field 'url'",
    static names => [.. names.Title, .. names.BookTitle])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (Find(field.Characters) is not (>= 0 and int start))
            return;
        int length = Length(field.Characters.Slice(start));
        context.Report(file, this, field.Locate(file.Text, start, length), work.Key, field.Name, work.Key, Excerpt.Of(field.Value, start, length));
    }

    /// <summary>Where the address begins; -1 when there is none. A title may speak of "www" and of "://"; an address has something after it.</summary>
    private static int Find(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf("://".AsSpan());
        foreach (string scheme in (ReadOnlySpan<string>)["https", "http", "ftp"])
        {
            if (colon >= scheme.Length && colon + 3 < text.Length && char.IsLetterOrDigit(text[colon + 3])
                && text.Slice(0, colon).EndsWith(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return colon - scheme.Length;
        }

        if (text.StartsWith("10.".AsSpan()) && text.IndexOf(' ') < 0 && Doi.Read(text.ToString()).IsGood)
            return 0; // A DOI is all of the title.
        int host = text.IndexOf("www.".AsSpan());
        if (host < 0)
            return -1;
        ReadOnlySpan<char> rest = text.Slice(host + 4);
        int dot = rest.IndexOf('.');
        int blank = rest.IndexOf(' ');
        return dot > 0 && dot + 2 < rest.Length && char.IsLetter(rest[dot + 1]) && (blank < 0 || blank > dot) ? host : -1; // www.security has no host in it
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(" {}".AsSpan());
        ReadOnlySpan<char> address = end < 0 ? text : text.Slice(0, end);
        return address.TrimEnd(".,;:)".AsSpan()).Length;
    }
}
