using BibGen.Formats.PubMed;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Pages (PG), of whose last one NLM drops the digits that are those of the first.</summary>
public sealed class PubMedPagesTests
{
    [Theory]
    [InlineData("393", "393")]
    [InlineData("e1001", "e1001")]
    [InlineData("1231-1241", "1231-1241")]
    [InlineData("1231-41", "1231-1241")]
    [InlineData("1231-2", "1231-1232")]
    [InlineData("99-101", "99-101")]
    [InlineData("1-9", "1-9")]
    [InlineData("404-393", "404-393")]
    [InlineData("1-", "1-")]
    [InlineData("-9", "-9")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    [InlineData("E736-42", "E736-E742")]
    [InlineData("34-6, 87-91", "34-36, 87-91")]
    [InlineData("ix-xii", "ix-xii")]
    public void The_last_page_is_given_in_full(string text, string pages) => Assert.Equal(pages, PubMedPages.Normalize(text));
}
