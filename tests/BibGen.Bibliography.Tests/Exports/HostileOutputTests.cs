using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BibGen.Exports;
using BibGen.Formats;

namespace BibGen.Tests.Exports;

/// <summary>What a bibliography says is text in everything that is written of it: no element, no link, no formula, no further record.</summary>
public partial class HostileOutputTests
{
    public static TheoryData<string> Texts() =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</li></ul><b>", "&lt;script&gt;alert(1)&lt;/script&gt;", "]]><script>", "<!--",
        "[a](javascript:alert(1))",
        "![a](http://evil.example/x.png)", "<http://evil.example>", "`x` *x* _x_ # x", "\n# heading\n", "\n\n- item", "=HYPERLINK(1)", "+1", "-1+1",
        "@SUM(A1)", "\t=1", "a\u0000b", "\u202Ea", "a\uD800b",
        "a\u2028b", "\\input{/etc/passwd}", "\\write18{rm}", "a\nER  - \nTY  - JOUR\nTI  - second", "x: [y, z]\nversion: 2", "\" \\\"", "',",
        "title = {x}}\n@misc{second",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_stays_text_in_every_export(string text)
    {
        string json = JsonSerializer.Serialize(text);
        foreach (string url in (string[])["javascript:alert(1)", "file:///etc/passwd", "data:text/html,<script>", "vbscript:x", " javascript:alert(1)"])
        {
            string item = $"[{{\"id\": {json}, \"type\": \"article-journal\", \"title\": {json}, \"author\": [{{\"family\": {json}, \"given\": {json}}}], "
                + $"\"container-title\": {json}, \"note\": {json}, \"publisher\": {json}, \"volume\": {json}, \"URL\": {JsonSerializer.Serialize(url)}}}]";
            BibliographyFile file = BibliographyFile.Read("a.csljson", item);
            ExportedWork[] works = [.. file.Works.Select(work => new ExportedWork(file, work))];
            Assert.Single(works);
            foreach (BibliographyExport export in BibliographyExport.All)
                AssertText(export, export.Write(works, new ExportOptions()).Text);
        }
    }

    private static void AssertText(BibliographyExport export, string written)
    {
        switch (export.Id)
        {
            case "html":
                XElement list = XElement.Parse(written[written.IndexOf("<ol>",
                    StringComparison.Ordinal)..(written.IndexOf("</ol>", StringComparison.Ordinal) + 5)]);
                Assert.Equal(["li"], list.Elements().Select(element => element.Name.LocalName));
                Assert.All(list.Descendants(), element => Assert.True(element.Name.LocalName is "li" or "i" or "em" or "sup" or "sub" or "cite",
                    element.ToString()));
                Assert.DoesNotContain(list.Descendants().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName != "id");
                break;
            case "shfb":
                XElement references = XElement.Parse(written[(written.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
                Assert.Empty(references.Descendants("link"));
                Assert.Single(references.Elements());
                break;
            case "markdown":
                Assert.DoesNotMatch(MarkdownElement(), written);
                break;
            case "csl-json":
                Assert.Equal(1, JsonDocument.Parse(written).RootElement.GetArrayLength());
                break;
            case "cff":
                Assert.All(written.TrimEnd('\n').Split('\n'), line => Assert.Matches(CffLine(), line));
                break;
            case "text":
                Assert.Single(written.TrimEnd('\n').Split('\n'));
                break;
            default:
                Assert.True(BibliographyFile.Read("a" + export.Extension, written).Works.Count == 1, $"{export.Name}: {written}");
                break;
        }
    }

    /// <summary>A key of the format, with a word of its own or a value in quotation marks.</summary>
    [GeneratedRegex("""^(references:|  ( |- ){1,9}([a-z-]+: ?)?([a-z0-9-]+|"([^"\\]|\\.)*")?)$""")]
    private static partial Regex CffLine();

    /// <summary>A link, a picture, an address, HTML or a heading that no backslash takes back.</summary>
    [GeneratedRegex(@"(?<!\\)(?:\\\\)*(?:\]\(|!\[|<[a-zA-Z/!])|^#|^\s*[-*] .*\n\s*[-*] ", RegexOptions.Multiline)]
    private static partial Regex MarkdownElement();
}
