using System.Text;
using BibGen.Text;

namespace BibGen.Exports.Lists;

/// <summary>A list of references as a page by itself.</summary>
internal sealed class HtmlExport() : BibliographyExport("html", "HTML", ".html")
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>References</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        li { margin-bottom: .6rem; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <h1>References</h1>
        <ol>

        """;

    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        target.Text.Append(Head.Replace("\r\n", "\n"));
        for (int i = 0; i < target.Works.Count; i++)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            target.Text.Append("<li id=\"").Append(Identifier(target.Keys[i])).Append("\">")
                .Append(RichTextHtml.Render(target.Options.Style.Write(target.Works[i].Work))).Append("</li>\n");
        }

        target.Text.Append("</ol>\n</body>\n</html>\n");
    }

    /// <summary>The key as an <c>id</c>, which may have no white space.</summary>
    private static string Identifier(string key)
    {
        var escaped = new StringBuilder(key.Length + 8);
        XmlEscape.Append(escaped, key, 0, key.Length);
        return escaped.Replace("\"", "&quot;").Replace(' ', '_').ToString();
    }
}
