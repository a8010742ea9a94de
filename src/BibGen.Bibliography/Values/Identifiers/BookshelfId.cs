using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Accession number of NCBI Bookshelf: <c>NBK1116</c>.</summary>
internal static class BookshelfId
{
    private const string Form = "a Bookshelf accession is NBK and digits";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        _ = text.SkipAddress("ncbi.nlm.nih.gov/books/");
        return Ascii.StartsWith(text.Text, "NBK") ? PrefixedNumber.Read(text, "NBK", Form) : text.Bad(IdentifierProblem.WrongPrefix, Form);
    }
}
