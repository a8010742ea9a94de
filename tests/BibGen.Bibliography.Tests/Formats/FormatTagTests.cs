using BibGen.Formats;
using BibGen.Formats.PubMed;
using BibGen.Formats.Ris;

namespace BibGen.Tests.Formats;

/// <summary>Every tag of the specifications has its meaning.</summary>
public class FormatTagTests
{
    [Fact]
    public void The_tags_are_those_that_the_readers_know()
    {
        Assert.Equal(PubMedTags.PubMed, Tags("nbib").Select(tag => tag.Name));
        Assert.Equal(RisTags.Specified, Tags("ris").Select(tag => tag.Name));
        Assert.Empty(Tags("bibtex"));
        Assert.All(Tags("nbib").Concat(Tags("ris")), tag => Assert.NotEmpty(tag.Meaning));
    }

    private static IReadOnlyList<FormatTag> Tags(string format) => BibliographyFormats.Find(format)!.Tags;
}
