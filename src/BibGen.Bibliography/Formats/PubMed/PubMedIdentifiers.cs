using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>The identifiers of a PubMed record (tags AID and LID of <see href="https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format"/>).</summary>
internal static class PubMedIdentifiers
{
    // What NLM writes behind a number is cut here: the reader of numbers takes ten times as long with it.
    private const int IssnLength = 9;

    /// <summary>The DOI that <paramref name="text"/> is, without resolver or prefix; null when it is none.</summary>
    public static string? Doi(ReadOnlySpan<char> text) => text.IsEmpty ? null : Values.Identifiers.Doi.Read(text.ToString()).Value;

    /// <summary>The ISSN in <c>1759-4774 (Print)</c> or <c>EISSN-1759-4774</c>; null when its form or check digit is wrong.</summary>
    public static string? Issn(ReadOnlySpan<char> text) =>
        Values.Identifiers.Issn.Read((text.Length > IssnLength && text[IssnLength] == ' ' ? text.Slice(0, IssnLength) : text).ToString()).Value;

    /// <summary>All identifiers, in order, repeated ones included.</summary>
    public static IReadOnlyList<WorkIdentifier> Of(Field[] fields)
    {
        List<WorkIdentifier> identifiers = [];
        foreach (Field field in fields)
        {
            if (field.ValueSpan.Length == 0)
                continue;
            switch (field.Name)
            {
                case "AID" or "LID":
                    string value = PubMedValues.WithoutScheme(field.Value.AsSpan(), out ReadOnlySpan<char> scheme).ToString();
                    identifiers.Add(DoiIn(field) is { } own ? new("doi", own, field) : new(scheme.ToString().ToLowerInvariant(), value, field));
                    break;
                case "SO" when DoiInSource(field.Value) is { } cited:
                    identifiers.Add(new("doi", cited, field));
                    break;
                case "MID":
                    identifiers.Add(new("mid", field.Value, field));
                    break;
                case "OID":
                    int colon = field.Value.IndexOf(": ", StringComparison.Ordinal);
                    identifiers.Add(colon < 0 ? new("oid", field.Value, field)
                        : new(field.Value.Substring(0, colon).ToLowerInvariant(), field.Value.Substring(colon + 2), field));
                    break;
            }
        }

        return identifiers;
    }

    /// <summary>The different DOIs of AID, LID and SO.</summary>
    public static IReadOnlyList<string> DoisOf(Field[] fields)
    {
        List<string> dois = [];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (WorkIdentifier identifier in Of(fields))
        {
            if (identifier.Scheme == "doi" && seen.Add(identifier.Value))
                dois.Add(identifier.Value);
        }

        return dois;
    }

    /// <summary>A LID without a scheme and a blank, as <c>e5350</c>; null when there is none.</summary>
    public static string? ArticleNumberOf(Field[] fields)
    {
        foreach (Field field in fields)
        {
            if (field.Name == "LID" && ArticleNumber(field) is { } number)
                return number;
        }

        return null;
    }

    /// <summary>The number of the article, if the LID in <paramref name="field"/> is one; an identifier with a scheme, or ERIC's address, is none.</summary>
    public static string? ArticleNumber(Field field) =>
        field.Characters is { Length: > 0 } value && value[value.Length - 1] != ']' && value.IndexOf(':') < 0 ? field.Value : null;

    /// <summary>
    /// The DOI of an AID or LID: <c>10.1038/x [doi]</c>, <c>doi:10.1038/x</c> and, as ERIC has it, <c>http://dx.doi.org/10.1038/x</c>. A publisher item
    /// identifier (pii) is never taken for one.
    /// </summary>
    public static string? DoiIn(Field field) => Doi(DoiTextIn(field));

    /// <summary>What an AID or LID has in the place of a DOI; empty for an identifier of another scheme.</summary>
    public static ReadOnlySpan<char> DoiTextIn(Field field)
    {
        ReadOnlySpan<char> value = PubMedValues.WithoutScheme(field.Characters, out ReadOnlySpan<char> scheme);
        return scheme.IsEmpty || scheme.Equals("doi".AsSpan(), StringComparison.OrdinalIgnoreCase) ? value : default;
    }

    /// <summary>Whether an AID or LID says that it is a DOI. Without the mark it is a publisher's number, as often as not.</summary>
    public static bool IsMarkedDoi(Field field) => field.Characters.EndsWith("[doi]".AsSpan());

    /// <summary>The DOI in a citation line (SO).</summary>
    public static string? DoiInSource(string source)
    {
        int start = source.IndexOf("doi:", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        ReadOnlySpan<char> rest = source.AsSpan(start + "doi:".Length).TrimStart();
        int end = rest.IndexOf(' ');
        return Doi(end < 0 ? rest : rest.Slice(0, end));
    }
}
