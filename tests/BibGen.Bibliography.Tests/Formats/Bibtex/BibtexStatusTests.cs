using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats.Bibtex;

public class BibtexStatusTests
{
    [Theory]
    [InlineData("", WorkStatus.Current)]
    [InlineData("0", WorkStatus.Current)]
    [InlineData("{No}", WorkStatus.Current)]
    [InlineData("FALSE ", WorkStatus.Current)]
    [InlineData("1", WorkStatus.Retracted)]
    [InlineData("true", WorkStatus.Retracted)]
    [InlineData("2020", WorkStatus.Retracted)]
    public void The_field_retracted_says_whether_it_is(string value, WorkStatus status) =>
        Assert.Equal(status, BibliographyFile.Read("a.bib", $"@misc{{x, title = {{X}}, retracted = {{{value}}}}}").Works.Single().Status);
}
