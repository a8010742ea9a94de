using System.Text.RegularExpressions;
using System.Xml.Linq;
using BibGen.Projects;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Inputs;

/// <summary>The parts of project files that the pages show: what they set is an option of BibGen or of the SDK, with a value that is understood.</summary>
public partial class PageProjectTests
{
    /// <summary>What the compiler and the SDK know, of which pages speak.</summary>
    private static readonly string[] OfOthers =
    [
        "Include", "Update", "Remove", "Link", "CopyToOutputDirectory", "Version", "PrivateAssets",
        "NoWarn", "WarningsAsErrors", "WarningsNotAsErrors", "TreatWarningsAsErrors", "ErrorLog",
    ];

    public static TheoryData<string> Pages() => [.. PageBlock.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_project_file_of_the_page_sets_options_that_are_understood(string page)
    {
        foreach (PageBlock block in PageBlock.In(page).Where(block => block.Language == "xml"))
        {
            var parts = XElement.Parse($"<Project>{block.Text}</Project>");
            TestProject project = new TestProject().With("/app/references.bib", "@misc{k, title = {T}}").WithSeverity("BIB6005", ReportDiagnostic.Warn);
            foreach (XElement property in parts.Elements("PropertyGroup").Elements())
            {
                Assert.Contains(property.Name.LocalName, OptionNames.Properties.Concat(OfOthers));
                project.WithProperty(property.Name.LocalName, property.Value);
            }

            foreach (XAttribute metadata in parts.Descendants("AdditionalFiles").Concat(parts.Descendants("PackageReference")).Attributes())
            {
                Assert.Contains(metadata.Name.LocalName, OptionNames.Metadata.Concat(OfOthers));
                project.WithFileOption("/app/references.bib", $"build_metadata.AdditionalFiles.{metadata.Name.LocalName}", metadata.Value);
            }

            Assert.All(parts.Descendants().Except(parts.Elements("PropertyGroup").Elements()), element =>
                Assert.Contains(element.Name.LocalName, (string[])["PropertyGroup", "ItemGroup", "AdditionalFiles", "PackageReference"]));
            project.Output(out var diagnostics);
            Assert.True(diagnostics.IsEmpty, $"{block}: {string.Join('\n', diagnostics)}");
        }
    }

    /// <summary>A name in a sentence is one that project files may use.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_name_of_MSBuild_in_the_page_is_one(string page)
    {
        string[] known = File.ReadAllLines(Path.Combine(SharedData.Repository, "src/BibGen/PublicApi.txt"));
        string text = File.ReadAllText(Path.Combine(SharedData.Repository, page));
        Assert.Empty(Name().Matches(text).Select(match => match.Value).Except(known).Except(["BibGenNative"])); // That is of our own releases.
    }

    [GeneratedRegex(@"(?<![\w.])(BibGen[A-Z]\w+|BIBGEN\d{3}|EnableDefaultBibGenItems)\b(?!\.cs)")]
    private static partial Regex Name();
}
