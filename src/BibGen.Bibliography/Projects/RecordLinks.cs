using BibGen.Formats;
using BibGen.Internal;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>What in a record leads to a page: DOI, PubMed identifiers, arXiv identifier, address. What a record inherits stands where it comes from.</summary>
public static class RecordLinks
{
    /// <summary>The links of the record at <paramref name="index"/> of <paramref name="file"/>, in the order of their places. Types the work.</summary>
    public static IEnumerable<RecordLink> In(BibliographyFile file, int index)
    {
        Work work = file.Works[index];
        FieldNames names = file.Format.Fields;
        foreach (Field field in work.Record.Fields)
        {
            RecordLink? link = null;
            if (names.Url.Contains(field.Name))
                link = OfAddress(file, field, work.Url);
            else if (work.Doi is { } doi && (names.Doi.Contains(field.Name) || (names.MixedIdentifiers.Contains(field.Name) && Find(field, doi) >= 0)))
                link = Of(file, field, doi, ResolverLinks.Doi(doi));
            else if (work.Pmid is { } pmid && names.Pmid.Contains(field.Name))
                link = Of(file, field, pmid, ResolverLinks.PubMed(pmid));
            else if (work.Pmcid is { } pmcid && names.Pmcid.Contains(field.Name))
                link = Of(file, field, pmcid, ResolverLinks.Pmc(pmcid));
            else if (work.ArXiv is { } arXiv && names.ArXiv.Contains(field.Name))
                link = Of(file, field, arXiv, ResolverLinks.ArXiv(arXiv));
            if (link is { Span.Length: > 0 } found)
                yield return found;
        }
    }

    private static RecordLink Of(BibliographyFile file, Field field, string identifier, string address)
    {
        int at = Find(field, identifier);
        SourceSpan span = at < 0 ? field.Locate(file.Text, 0, field.Value.Length) : field.Locate(file.Text, at, identifier.Length);
        return new RecordLink(span, address);
    }

    /// <summary>The address that the work has where the field says it otherwise, with escapes of LaTeX; else that which stands there.</summary>
    private static RecordLink? OfAddress(BibliographyFile file, Field field, string? ofWork)
    {
        string address = field.Value.IndexOf('\\') >= 0 || field.Value.IndexOf('{') >= 0 ? ofWork ?? "" : field.Value;
        bool isAddress = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "ftp";
        return isAddress ? new RecordLink(field.Locate(file.Text, 0, field.Value.Length), uri!.AbsoluteUri) : null;
    }

    private static int Find(Field field, string identifier) => field.Value.IndexOf(identifier, StringComparison.OrdinalIgnoreCase);
}
