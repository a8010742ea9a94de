using System.Text.Encodings.Web;
using System.Text.Unicode;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Trace.Html;

/// <summary>Text in HTML. What assemblies say was written by others: nothing of it becomes markup, and no control character turns the text around.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text as content or as the value of an attribute in quotation marks.</summary>
    public static string Escape(string text) => Encoder.Encode(PlainText.OneLine(text));
}
