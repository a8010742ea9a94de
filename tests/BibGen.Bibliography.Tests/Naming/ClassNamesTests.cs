using BibGen.Naming;

namespace BibGen.Tests.Naming;

public class ClassNamesTests
{
    [Theory]
    [InlineData("refs.bib", "My.Project", "Refs")]
    [InlineData("all.bib", "My.Project", "All_")]
    [InlineData("find.bib", "My.Project", "Find_")]
    [InlineData("keys.bib", "My.Project", "Keys_")]
    [InlineData("citation.bib", "My.Project", "Citation")]
    [InlineData("citation.bib", "BibGen", "Citation_")]
    [InlineData("citation-bucket.bib", "BibGen.Internal", "CitationBucket_")]
    [InlineData("refs.bib", "BibGen", "Refs")]
    [InlineData("BibGen.bib", "", "BibGen_")]
    [InlineData("BibGen.bib", "My.Project", "BibGen")]
    [InlineData("refs.bib", "", "Refs")]
    public void A_class_is_named_after_its_file_unless_the_name_is_taken(string path, string space, string name) =>
        Assert.Equal(name, ClassNames.Default(path, space));

    [Fact]
    public void Names_that_begin_with_two_underscores_are_those_of_generated_code() => Assert.True(ClassNames.IsTaken("__Works", "My.Project"));

    [Fact]
    public void Each_emitted_type_has_a_source_file_of_its_name()
    {
        string folder = Path.Combine(SharedData.Repository, "src", "BibGen.Generators", "Embedded");

        Assert.Equal(NamesIn(folder), ClassNames.UserTypes.Order(StringComparer.Ordinal));
        Assert.Equal(NamesIn(Path.Combine(folder, "Internal")), ClassNames.InternalTypes.Order(StringComparer.Ordinal));
        Assert.Equal(ClassNames.UserTypes.Concat(ClassNames.InternalTypes).Order(StringComparer.Ordinal), ClassNames.EmbeddedTypes);
    }

    private static IEnumerable<string?> NamesIn(string folder) =>
        Directory.GetFiles(folder, "*.cs").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
}
