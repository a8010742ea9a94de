using System.Reflection;
using System.Text.RegularExpressions;
using BibGen.CodeFixes;
using BibGen.Formats;
using BibGen.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BibGen.Tests.Generators.Inputs;

/// <summary>Options: what they do, and that code, props and documentation name the same ones.</summary>
[Trait("Category", "Snapshots")]
public partial class OptionTests
{
    [Fact]
    public void The_props_make_visible_what_the_generator_reads()
    {
        string props = File.ReadAllText(Path.Combine(SharedData.Repository, "src/BibGen/build/BibGen.props"));
        Assert.Equal(
            OptionNames.Properties.Append(OptionNames.RootNamespace).Append(OptionNames.ProjectDirectory).Append(OptionNames.DesignTimeBuild)
                .Append(OptionNames.ImplicitUsings).Order(StringComparer.Ordinal),
            Regex.Matches(props, "CompilerVisibleProperty Include=\"(\\w+)\"").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            OptionNames.Metadata.Append(OptionNames.Link).Order(StringComparer.Ordinal),
            Regex.Matches(props, "MetadataName=\"(\\w+)\"").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_picks_up_the_files_of_every_format()
    {
        string[] extensions = [.. BibliographyFormats.All.SelectMany(format => format.Extensions)];
        string patterns = string.Join(';', extensions.Append(".bibgen").Append(".retractions.csv").Select(extension => "**/*" + extension));

        Assert.Contains($"<AdditionalFiles Include=\"{patterns}\" ", Packaged("BibGen.props"), StringComparison.Ordinal);
        Assert.Contains($"<None Remove=\"{patterns}\" />", Packaged("BibGen.targets"), StringComparison.Ordinal);
        Assert.Equal( // MSBuild's %(Extension) is what follows the last dot.
            extensions.Select(Path.GetExtension).Distinct(),
            Regex.Matches(Packaged("BibGen.targets"), "'%\\(Extension\\)' == '(.+?)'").Select(match => match.Groups[1].Value));

        static string Packaged(string name) => File.ReadAllText(Path.Combine(SharedData.Repository, "src/BibGen/build", name));
    }

    [Fact]
    public void Fixes_are_offered_in_the_files_of_every_format()
    {
        ExportCodeFixProviderAttribute attribute = typeof(BibliographyCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

        Assert.Equal(BibliographyFormats.All.SelectMany(format => format.Extensions).Select(Path.GetExtension).Distinct(), attribute.DocumentExtensions);
    }

    [Fact]
    public void The_documentation_names_every_option() =>
        Assert.All(OptionNames.Properties, name =>
            Assert.Contains($"| `{name}` |", File.ReadAllText(Path.Combine(SharedData.Repository, "docs/options.md")), StringComparison.Ordinal));

    /// <summary>Properties, metadata, targets and messages. What begins with an underscore is nobody's business.</summary>
    [Fact]
    public void The_names_of_MSBuild_are_what_has_been_published()
    {
        string build = Path.Combine(SharedData.Repository, "src/BibGen/build");
        string text = File.ReadAllText(Path.Combine(build, "BibGen.props")) + File.ReadAllText(Path.Combine(build, "BibGen.targets"));
        PublicInterface.Verify("BibGen", string.Concat(
            PublicName().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).Select(name => name + "\n")));
    }

    /// <summary>The table of the page about names.</summary>
    [Fact]
    public void A_class_is_called_as_the_page_about_names_says()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(SharedData.Repository, "docs/names.md")).Select(line => line.Split('|')).Where(cells => cells.Length == 4)
            .Select(cells => new[] { cells[1].Trim().Trim('`'), cells[2].Trim().Trim('`') }).Where(cells => cells[1].StartsWith("App.", StringComparison.Ordinal))];
        Assert.True(rows.Length >= 7);
        Assert.All(rows, row => Assert.NotNull(new TestProject()
            .With(row[0].StartsWith("../", StringComparison.Ordinal) ? row[0][2..] : "/app/" + row[0],
                row[0].EndsWith(".nbib", StringComparison.Ordinal) ? "PMID- 1\nTI  - T\n" : "@misc{k, title = {T}}")
            .AssertCompiles().GetTypeByMetadataName(row[1])));
    }

    [Theory]
    [InlineData("/app/references.bib", "", "App.References")]
    [InlineData("/app/data/old papers/my-refs.bib", "", "App.data.old_papers.MyRefs")]
    [InlineData("/app/2019/class/references.bib", "", "App._2019._class.References")]
    [InlineData("/elsewhere/references.bib", "", "App.References")]
    [InlineData("/elsewhere/references.bib", "linked/references.bib", "App.linked.References")]
    public void A_class_stands_where_its_file_stands(string path, string link, string type)
    {
        TestProject project = new TestProject().With(path, "@misc{k, title = {T}}")
            .WithFileOption(path, "build_metadata.AdditionalFiles.BibGenLink", Uri.EscapeDataString(link));
        Assert.NotNull(project.AssertCompiles().GetTypeByMetadataName(type));
    }

    [Fact]
    public void A_file_says_its_own_class_and_namespace() => Assert.NotNull(new TestProject()
        .With("/app/a.bib", "@misc{k, title = {T}}")
        .WithFileOption("/app/a.bib", "build_metadata.AdditionalFiles.BibGenClassName", "Trials")
        .WithFileOption("/app/a.bib", "build_metadata.AdditionalFiles.BibGenNamespace", "Clinic.Evidence")
        .AssertCompiles().GetTypeByMetadataName("Clinic.Evidence.Trials"));

    [Theory]
    [InlineData("BibGenVisibility", "secret", "BIB9001", "internal, public")]
    [InlineData("BibGenCitations", "maybe", "BIB9001", "true, false")]
    [InlineData("BibGenStyle", "mla", "BIB9001", "nlm")]
    [InlineData("BibGenMembers", "Doi,Isbm", "BIB9001", "Isbn")]
    [InlineData("BibGenClassName", "not a name", "BIB9002", "not a name")]
    [InlineData("BibGenNamespace", "A.class", "BIB9002", "A.class")]
    [InlineData("BibGenClassName", "Keys", "BIB9002", "Keys")]
    public void An_option_that_is_not_understood_is_reported_with_what_is_allowed(string name, string value, string id, string words)
    {
        TestProject project = new TestProject().With("/app/a.bib", "@misc{k, title = {T}}")
            .WithFileOption("/app/a.bib", "build_metadata.AdditionalFiles." + name, value);
        project.Output(out var diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("/app/a.bib", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(words, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_is_not_understood_is_reported_once_and_not_once_a_file()
    {
        TestProject project = new TestProject().With("/app/a.bib", "@misc{k, title = {T}}").With("/app/b.bib", "@misc{k, title = {T}}")
            .WithProperty("BibGenStyle", "mla");
        project.Output(out var diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("BIB9001", Location.None), (diagnostic.Id, diagnostic.Location));
    }

    [Theory]
    [InlineData("/home/me/C#/Hello", "references.bib", "App.References")]
    [InlineData("/home/me/C#/Hello", "data;2/references.bib", "App.data_2.References")]
    [InlineData("/home/me/100%25/C#", "C#/references.bib", "App.C_.References")]
    public void A_path_with_marks_of_comments_gives_the_namespace_of_its_folder(string directory, string file, string type)
    {
        TestProject project = new TestProject().With($"{directory}/{file}", "@misc{k, title = {T}}")
            .WithProperty("BibGenProjectDirectory", Uri.EscapeDataString(directory));
        Assert.NotNull(project.AssertCompiles().GetTypeByMetadataName(type));
    }

    [Theory]
    [InlineData("all", "App", "App.All_")]
    [InlineData("find", "App", "App.Find_")]
    [InlineData("keys", "App", "App.Keys_")]
    [InlineData("system", "App", "App.System")]
    [InlineData("citation", "App", "App.Citation")]
    [InlineData("citation", "BibGen", "BibGen.Citation_")]
    [InlineData("bibgen", "", "Bibgen")]
    public void A_file_with_any_name_gives_a_class_that_compiles(string file, string rootNamespace, string type) => Assert.NotNull(new TestProject()
        .With($"/app/{file}.bib", "@misc{k, title = {T}}").WithProperty("RootNamespace", rootNamespace)
        .AssertCompiles().GetTypeByMetadataName(type));

    [Fact]
    public void A_folder_with_the_name_of_a_class_is_reported()
    {
        Compilation output = new TestProject().With("/app/references.bib", "@misc{k, title = {T}}").With("/app/References/more.bib", "@misc{k, title = {T}}")
            .Output(out var diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("BIB9002", diagnostic.Id);
        Assert.Equal("/app/References/more.bib", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(output.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        Assert.NotNull(output.GetTypeByMetadataName("App.References"));
    }

    [Fact]
    public void Two_classes_whose_names_differ_only_in_case_do_not_meet() => Assert.NotNull(new TestProject()
        .With("/app/refs.bib", "@misc{k, title = {T}}")
        .With("/app/other.bib", "@misc{k, title = {T}}")
        .WithFileOption("/app/other.bib", "build_metadata.AdditionalFiles.BibGenClassName", "REFS")
        .AssertCompiles().GetTypeByMetadataName("App.REFS"));

    [GeneratedRegex(@"(?<![\w_])(BibGen[A-Z]\w+|BIBGEN\d{3}|EnableDefaultBibGenItems)\b")]
    private static partial Regex PublicName();
}
