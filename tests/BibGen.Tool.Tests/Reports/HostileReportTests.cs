using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace BibGen.Tests.Tool.Reports;

/// <summary>What a bibliography says is text in a report on it: no command of a build server, no further finding, no element.</summary>
public sealed class HostileReportTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string> Texts() =>
    [
        "::error::x", "\n::add-mask::x", "\r::stop-commands::x", "%0A::error::x", "##vso[task.setvariable variable=x]y", "\n##vso[task.complete]",
        "a.bib(1,1,1,2): error BIB0001: x",
        "\na.bib(1,1,1,2): error BIB0001: x", "<failure/>", "]]>", "&#10;", "\",\"level\":\"error", "\u001B[2J", "\u202E", "\0", "\u0085x", "\u2028x", "\uD800",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_finding_stays_a_finding(string text)
    {
        _tool.With("a.bib", $"@article{{k, author = {{Roe, {text} and and}}, title = {{{text}}}, doi = {{{text}}}, crossref = {{{text}}}, "
            + $"year = {{{text}}}, isbn = {{{text}}}}}\n"
            + $"@misc{{{text}, titel = {text}}}\n@{text}{{l, title = {{T}}}}\n");
        string[] github = Lines("github");
        Assert.NotEmpty(github);
        Assert.All(github, line =>
            Assert.Matches("^::(error|warning|notice) file=a.bib,line=[0-9]+,endLine=[0-9]+[=,a-zA-Z0-9]*,title=BIB[0-9]{4} [A-Za-z]+::.+$", line));
        Assert.All(Lines("msbuild"), line => Assert.Matches(@"^a\.bib\([0-9]+,[0-9]+,[0-9]+,[0-9]+\): (error|warning|info) BIB[0-9]{4}: .+$", line));
        Assert.Equal(github.Length, JsonNode.Parse(Output("sarif"))!["runs"]![0]!["results"]!.AsArray().Count(result =>
            (string?)result!["level"] is "error" or "warning" or "note"));
        Assert.Equal(github.Length, JsonNode.Parse(Output("json"))!["files"]![0]!["findings"]!.AsArray().Count);
        Assert.All(XDocument.Parse(Output("junit")).Descendants().Select(element => element.Name.LocalName),
            name => Assert.True(name is "testsuites" or "testsuite" or "testcase" or "failure" or "system-out" or "properties" or "property", name));
        Assert.All(Output("text"), c => Assert.True(c is '\n' || !char.IsControl(c), $"{(int)c:X4}"));
    }

    private string[] Lines(string format) => Output(format).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Output(string format) => _tool.Run("check", "a.bib", "--format", format).Output;
}
