using BibGen.Tool.Projects;

namespace BibGen.Tests.Tool.Projects;

/// <summary>What a project file says of the options, without a build.</summary>
public sealed class ProjectPropertiesTests : IDisposable
{
    private readonly ToolRun _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_namespace_is_that_of_the_file_where_it_says_no_other()
    {
        _folder.With("a/My App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>");
        Assert.Equal("My_App", ProjectProperties.Of(_folder.PathOf("a"))["RootNamespace"]);
        Assert.Empty(ProjectProperties.Of(_folder.Folder));
    }

    [Fact]
    public void Values_that_stand_there_as_they_are_count_the_project_before_what_is_above_it()
    {
        _folder.With("Directory.Build.props", """
            <Project><PropertyGroup><BibGenStyle>apa</BibGenStyle><BibGenAnalysisMode>Strict</BibGenAnalysisMode><Other>x</Other></PropertyGroup></Project>
            """);
        _folder.With("a/b/App.csproj", """
            <Project>
              <PropertyGroup><BibGenStyle>ieee</BibGenStyle><RootNamespace>Company.App</RootNamespace><BibGenMembers>$(Some)</BibGenMembers></PropertyGroup>
              <PropertyGroup Condition="'$(Configuration)' == 'Release'"><BibGenEmit>Cited</BibGenEmit></PropertyGroup>
              <PropertyGroup><BibGenVisibility Condition="'$(X)' != ''">public</BibGenVisibility></PropertyGroup>
            </Project>
            """);
        Assert.Equal(
            ["BibGenAnalysisMode=Strict", "BibGenStyle=ieee", "RootNamespace=Company.App"],
            ProjectProperties.Of(_folder.PathOf("a/b")).Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<Project>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"v\">]><Project><PropertyGroup><BibGenStyle>&e;</BibGenStyle></PropertyGroup></Project>")]
    public void A_file_that_cannot_be_read_says_nothing(string text)
    {
        _folder.With("App.csproj", text);
        Assert.Equal("App", Assert.Single(ProjectProperties.Of(_folder.Folder)).Value);
    }
}
