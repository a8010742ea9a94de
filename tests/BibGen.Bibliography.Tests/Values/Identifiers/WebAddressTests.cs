using BibGen.Values.Identifiers;
using CsCheck;

namespace BibGen.Tests.Values.Identifiers;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a_b?c=d&e=%20#f", "https://example.org/a_b?c=d&e=%20#f")]
    [InlineData("ftp://ftp.example.org/x", "ftp://ftp.example.org/x")]
    [InlineData("https://de.wikipedia.org/wiki/Schrödinger", "https://de.wikipedia.org/wiki/Schrödinger")]
    [InlineData("https://example.org/~me/$1", "https://example.org/~me/$1")]
    [InlineData("mailto:me@example.org", "mailto:me@example.org")]
    [InlineData("urn:nbn:de:0030-drops-1", "urn:nbn:de:0030-drops-1")]
    [InlineData(@"\url{https://example.org/a\_b}", "https://example.org/a_b")]
    [InlineData(@"https://example.org/\%7Eme", "https://example.org/%7Eme")]
    [InlineData(@"http://example.org/\~{}me", "http://example.org/~me")]
    [InlineData(@"http://example.org/{\textasciitilde}me", "http://example.org/~me")]
    [InlineData(@"http://example.org/$\sim$me", "http://example.org/~me")]
    [InlineData(@"http://example.org/?a=1{\&}b=2", "http://example.org/?a=1&b=2")]
    [InlineData(@"\href{https://example.org/x}{the page}", "https://example.org/x")]
    [InlineData("{https://example.org/x}", "https://example.org/x")]
    [InlineData("https://localhost.example.org/", "https://localhost.example.org/")]
    public void Addresses_come_out_without_notation(string value, string address)
    {
        IdentifierReading reading = WebAddress.Read(value);
        Assert.Equal((address, value != address), (reading.Value, reading.Decoration != IdentifierDecoration.None));
    }

    [Theory]
    [InlineData("www.example.org/x", nameof(IdentifierProblem.NoScheme), "www.example.org/x", "https://www.example.org/x")]
    [InlineData("optics.byu.edu", nameof(IdentifierProblem.NoScheme), "optics.byu.edu", "https://optics.byu.edu")]
    [InlineData("me@example.org", nameof(IdentifierProblem.NoScheme), "me@example.org", null)]
    [InlineData("10.1038/abc", nameof(IdentifierProblem.NoScheme), "10.1038/abc", null)]
    [InlineData("tp://example.org/x", nameof(IdentifierProblem.WrongPrefix), "tp://", null)]
    [InlineData("https://", nameof(IdentifierProblem.WrongLength), "https://", null)]
    [InlineData("https://example.org/a b.pdf", nameof(IdentifierProblem.WhiteSpace), " ", "%20")]
    [InlineData("https://example.org/ (gone)", nameof(IdentifierProblem.WhiteSpace), " ", null)]
    [InlineData("http://a.org/1; http://b.org/2", nameof(IdentifierProblem.SeveralValues), "http://b.org/2", null)]
    [InlineData("https://example.org/a|b", nameof(IdentifierProblem.WrongCharacter), "|", "%7C")]
    [InlineData(@"https://example.org/a\b", nameof(IdentifierProblem.WrongCharacter), @"\", "%5C")]
    [InlineData(@"https://example.org/a\_b<c", nameof(IdentifierProblem.WrongCharacter), "<", "%3C")]
    [InlineData("file:///C:/papers/a.pdf", nameof(IdentifierProblem.WrongPrefix), "file:///C:/papers/a.pdf", null)]
    [InlineData("file:a.pdf", nameof(IdentifierProblem.WrongPrefix), "file:a.pdf", null)]
    [InlineData("http://localhost:8080/x", nameof(IdentifierProblem.WrongPrefix), "http://localhost:8080/x", null)]
    [InlineData("http://127.0.0.1/x", nameof(IdentifierProblem.WrongPrefix), "http://127.0.0.1/x", null)]
    [InlineData("http://LOCALHOST", nameof(IdentifierProblem.WrongPrefix), "http://LOCALHOST", null)]
    [InlineData("https://http://example.org", nameof(IdentifierProblem.WrongPrefix), "https://", "")]
    [InlineData("localhost:8080/x", nameof(IdentifierProblem.NoScheme), "localhost:8080/x", null)]
    [InlineData("www.example.org:80/x", nameof(IdentifierProblem.NoScheme), "www.example.org:80/x", "https://www.example.org:80/x")]
    [InlineData("example.org?x=1", nameof(IdentifierProblem.NoScheme), "example.org?x=1", "https://example.org?x=1")]
    [InlineData("example.org see there", nameof(IdentifierProblem.NoScheme), "example.org see there", null)]
    [InlineData("see example.org", nameof(IdentifierProblem.NoScheme), "see example.org", null)]
    [InlineData("my_page.org", nameof(IdentifierProblem.NoScheme), "my_page.org", null)]
    [InlineData("bücher.example", nameof(IdentifierProblem.NoScheme), "bücher.example", "https://bücher.example")]
    [InlineData("example.x", nameof(IdentifierProblem.NoScheme), "example.x", null)]
    [InlineData(@"\url{x:1}", nameof(IdentifierProblem.NoScheme), "x:1", null)]
    [InlineData(".org", nameof(IdentifierProblem.NoScheme), ".org", null)]
    [InlineData("192.168.0.17", nameof(IdentifierProblem.NoScheme), "192.168.0.17", null)]
    [InlineData("10.1038.abc", nameof(IdentifierProblem.NoScheme), "10.1038.abc", null)]
    [InlineData("1http://example.org", nameof(IdentifierProblem.NoScheme), "1http://example.org", null)]
    [InlineData("https://example.org/a  b.pdf", nameof(IdentifierProblem.WhiteSpace), "  ", null)]
    [InlineData("https://example.org/a\tb.pdf", nameof(IdentifierProblem.WhiteSpace), "\t", null)]
    [InlineData("https://a.org www.b.org", nameof(IdentifierProblem.SeveralValues), "www.b.org", null)]
    [InlineData("https://a.org and https://b.org", nameof(IdentifierProblem.SeveralValues), "and https://b.org", null)]
    [InlineData("https://a.org and more", nameof(IdentifierProblem.WhiteSpace), " ", "%20")]
    [InlineData(@"https://a.org/x\_y www.b.org", nameof(IdentifierProblem.SeveralValues), "www.b.org", null)]
    [InlineData("https://example.org/a^b", nameof(IdentifierProblem.WrongCharacter), "^", "%5E")]
    [InlineData("https://example.org/a`b", nameof(IdentifierProblem.WrongCharacter), "`", "%60")]
    [InlineData("", nameof(IdentifierProblem.Empty), "", null)]
    [InlineData(@"\url{}", nameof(IdentifierProblem.Empty), @"\url{}", null)]
    public void The_smallest_wrong_stretch_is_what_is_reported(string value, string problem, string stretch, string? expected)
    {
        IdentifierReading reading = WebAddress.Read(value);
        Assert.Equal((problem, stretch, expected), (reading.Problem.ToString(), value.Substring(reading.Offset, reading.Length), reading.Expected));
    }

    [Fact]
    public void Schemes_of_references_are_known()
    {
        string[] withAuthority =
        [
            .. "https http ftp ftps sftp git svn svn+ssh git+https git+ssh ssh rsync gopher gemini wais telnet nntp news ldap rtsp rss feed ipfs s3 gs irc".Split(' '),
            .. "ws wss chrome-extension view-source zotero info android-app".Split(' '),
        ];
        string[] withoutAuthority = "mailto urn info news doi hdl ark tag data magnet swh tel cid mid about view-source".Split(' ');
        Assert.All(withAuthority, scheme => Assert.True(WebAddress.Read(scheme + "://example.org/x").IsGood, scheme));
        Assert.All(withoutAuthority, scheme => Assert.True(WebAddress.Read(scheme + ":example").IsGood, scheme));
    }

    [Theory]
    [InlineData("", "the address is missing")]
    [InlineData("10 pages", "begins with https://")]
    [InlineData("www.example.org", "https:// is missing")]
    [InlineData("tp://example.org", "no such scheme")]
    [InlineData("https://http://example.org", "a second scheme")]
    [InlineData("file:///C:/a.pdf", "only one computer")]
    [InlineData("https://", "nothing stands after")]
    [InlineData("https://example.org/a|b", "percent-encoded")]
    [InlineData("https://example.org/a b", "no white space")]
    [InlineData("https://a.org https://b.org", "a second address")]
    public void What_is_wrong_is_said(string value, string words) => Assert.Contains(words, WebAddress.Read(value).Explanation, StringComparison.Ordinal);

    [Fact]
    public void Whatever_the_value_places_lie_within_it() =>
        Gen.Char["htps:/w.aé\\_%{}$<>~ ;"].Array[0, 30].Sample(characters =>
        {
            string value = new(characters);
            IdentifierReading reading = WebAddress.Read(value);
            return reading.Offset >= 0 && reading.Length >= 0 && reading.Offset + reading.Length <= value.Length && reading.IsGood == reading.Value is not null;
        }, iter: 20_000);
}
