using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>What a template or a language model writes where a reference is to come: <c>Lastname, Firstname</c>, <c>Title of the Paper</c>,
/// <c>example.com</c>.</summary>
internal sealed class PlaceholderReference() : FieldRule("BIB2015", "PlaceholderReference", Severity.Warning,
    "A template that was not filled in",
    "The {0} of '{1}' is '{2}', which is the text of a template; write that of the work",
    static names => [.. names.Title, .. names.Author, .. names.Editor], ["booktitle", "journal", "journaltitle", "publisher", "school", "institution", "url"])
{
    private static readonly string[] Names =
    [
        "lastname, firstname", "firstname lastname", "last name, first name", "first name last name", "last, first", "surname, name", "surname, firstname",
        "surname, given name", "family, given", "family name, given name", "author, a.", "author, a", "a. author", "author, an", "author, first",
            "author, firstname",
        "author, b.", "b. author", "author name", "name of author", "author name(s)", "author names", "first author", "author one", "author 1", "author1",
            "your name",
        "nachname, vorname", "vorname nachname", "nom, prénom", "prénom nom", "apellido, nombre",
    ];

    private static readonly string[] Titles =
    [
        "title of the paper", "title of paper", "title of the article", "title of article", "title of the book", "title of book", "title of the work",
            "title of the thesis",
        "title of thesis", "title of the report", "title of the chapter", "paper title", "article title", "title here", "title goes here", "your title",
            "your title here",
        "insert title here", "paper title here", "lorem ipsum", "lorem ipsum dolor sit amet",
        "journal name", "name of journal", "name of the journal", "journal title", "title of the journal", "conference name", "name of the conference",
            "name of conference",
        "proceedings title", "title of the proceedings", "proceedings of the conference", "publisher name", "name of publisher", "name of the publisher",
            "university name", "name of university",
        "name of the university", "institution name", "name of institution", "name of the institution", "school name", "name of school",
    ];

    private static readonly string[] Hosts = ["example.com", "example.org", "example.net", "example.edu"];

    private static readonly int Longest = Names.Concat(Titles).Max(name => name.Length);

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        ReadOnlySpan<char> value = field.Characters.Trim("{} ".AsSpan());
        int length = field.Name is "url" ? LengthOfHost(value) : IsName(file, field) ? LengthOfName(value) : value.Length <= Longest && Has(Titles, value)
            ? value.Length : 0;
        if (length == 0)
            return;
        int start = field.Value.IndexOf(value.Slice(0, length).ToString(), StringComparison.Ordinal);
        context.Report(file, this, field.Locate(file.Text, start, length), work.Key, ValueRule.NameOf(file, field), work.Key,
            Excerpt.Of(field.Value.Substring(start, length)));
    }

    private static bool IsName(BibliographyFile file, Field field) => Has(file.Format.Fields.Author, field.Name) || Has(file.Format.Fields.Editor, field.Name);

    /// <summary>The length of the first name, which all of the list or the part before an <c>and</c> may be; 0 when it is no template's.</summary>
    private static int LengthOfName(ReadOnlySpan<char> value)
    {
        int and = value.IndexOf(" and ".AsSpan());
        ReadOnlySpan<char> first = and < 0 ? value : value.Slice(0, and);
        return first.Length <= Longest && Has(Names, first) ? first.Length : 0;
    }

    /// <summary>The length of an address at a host that exists for examples (RFC 2606); 0 when it is another's.</summary>
    private static int LengthOfHost(ReadOnlySpan<char> value)
    {
        int scheme = value.IndexOf("://".AsSpan());
        ReadOnlySpan<char> host = scheme is < 0 or > 8 ? value : value.Slice(scheme + 3);
        int end = host.IndexOfAny('/', '?', ':');
        host = end < 0 ? host : host.Slice(0, end);
        if (Ascii.StartsWith(host, "www."))
            host = host.Slice(4);
        return Has(Hosts, host) ? value.Length : 0;
    }

    private static bool Has(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return true;
        }

        return false;
    }

    private static bool Has(string[] texts, ReadOnlySpan<char> text)
    {
        foreach (string one in texts)
        {
            if (one.Length == text.Length && (text[0] | 0x20) == one[0] && text.Equals(one.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
