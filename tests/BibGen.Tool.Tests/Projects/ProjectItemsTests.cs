using BibGen.Tool.Projects;

namespace BibGen.Tests.Tool.Projects;

/// <summary>What the items of a project file say of single files, without a build.</summary>
public sealed class ProjectItemsTests : IDisposable
{
    private static readonly Dictionary<string, string> None = [];

    private readonly ToolRun _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""<AdditionalFiles Update="a.bib" BibGenStyle="apa" />""", "BibGenStyle=apa")]
    [InlineData("""<AdditionalFiles Update="./A.bib"><BibGenStyle>apa</BibGenStyle><Other>x</Other></AdditionalFiles>""", "BibGenStyle=apa")]
    [InlineData("""<AdditionalFiles Include="x.bib;**/*.bib" BibGenClassName="Papers" />""", "BibGenClassName=Papers")]
    [InlineData("""<AdditionalFiles Update="*.bib" BibGenStyle="apa" /><AdditionalFiles Update="a.b?b" BibGenStyle="ieee" />""", "BibGenStyle=ieee")]
    [InlineData("""<AdditionalFiles Remove="a.bib" />""", "BibGenEnabled=false")]
    [InlineData("""<AdditionalFiles Update="sub/*.bib" BibGenStyle="apa" />""", "")]
    [InlineData("""<AdditionalFiles Include="**/*.bib" Exclude="a.*" BibGenStyle="apa" />""", "")]
    [InlineData("""<AdditionalFiles Update="$(File)" BibGenStyle="apa" />""", "")]
    [InlineData("""<AdditionalFiles Update="a.bib" BibGenStyle="$(Style)" />""", "")]
    [InlineData("""<AdditionalFiles Update="a.bib" BibGenStyle="apa" Condition="'$(X)' == ''" />""", "")]
    [InlineData("""<None Update="a.bib" BibGenStyle="apa" />""", "")]
    public void Items_that_mean_a_file_count(string items, string expected)
    {
        _folder.With("App.csproj", $"<Project><ItemGroup>{items}</ItemGroup></Project>");
        Assert.Equal(expected, string.Join(' ', Metadata("a.bib")));
    }

    [Theory]
    [InlineData("data/*.bib", "data/a.bib", true)]
    [InlineData("data\\*.bib", "data/a.bib", true)]
    [InlineData("data/*.bib", "data/more/a.bib", false)]
    [InlineData("data/**/*.bib", "data/a.bib", true)]
    [InlineData("data/**/*.bib", "data/more/a.bib", true)]
    [InlineData("data/**/*.bib", "database/a.bib", false)]
    [InlineData("data/**", "data/more/a.bib", true)]
    [InlineData("a[1].bib", "a[1].bib", true)]
    [InlineData("a.bib", "aXbib", false)]
    public void Patterns_are_those_of_MSBuild(string pattern, string file, bool isMeant)
    {
        _folder.With("App.csproj", $"<Project><ItemGroup><AdditionalFiles Update=\"{pattern}\" BibGenStyle=\"apa\" /></ItemGroup></Project>");
        Assert.Equal(isMeant ? 1 : 0, Metadata(file).Count());
    }

    [Fact]
    public void What_an_editorconfig_says_wins_as_in_a_build()
    {
        _folder.With("App.csproj", "<Project><ItemGroup><AdditionalFiles Update=\"a.bib\" BibGenStyle=\"apa\" BibGenClassName=\"Papers\" /></ItemGroup></Project>");
        var config = new Dictionary<string, string> { ["build_metadata.additionalfiles.bibgenstyle"] = "ieee" };
        IReadOnlyDictionary<string, string> all = ProjectItems.Of(_folder.Folder).AddTo(config, _folder.PathOf("a.bib"));
        Assert.Equal(["Papers", "ieee"], all.Values.Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Metadata(string file) => ProjectItems.Of(_folder.Folder).AddTo(None, _folder.PathOf(file))
        .Select(pair => $"{pair.Key["build_metadata.AdditionalFiles.".Length..]}={pair.Value}");
}
