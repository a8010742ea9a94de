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
    [InlineData("", nameof(IdentifierProblem.Empty), "", null)]
    public void The_smallest_wrong_stretch_is_what_is_reported(string value, string problem, string stretch, string? expected)
    {
        IdentifierReading reading = WebAddress.Read(value);
        Assert.Equal((problem, stretch, expected), (reading.Problem.ToString(), value.Substring(reading.Offset, reading.Length), reading.Expected));
    }

    [Fact]
    public void Whatever_the_value_places_lie_within_it() =>
        Gen.Char["htps:/w.aé\\_%{}$<>~ ;"].Array[0, 30].Sample(characters =>
        {
            string value = new(characters);
            IdentifierReading reading = WebAddress.Read(value);
            return reading.Offset >= 0 && reading.Length >= 0 && reading.Offset + reading.Length <= value.Length && reading.IsGood == reading.Value is not null;
        }, iter: 20_000);
}
