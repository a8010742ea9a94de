using System.Text;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Exports;

/// <summary>
/// The bibliography data file of the Sandcastle Help File Builder, whose <c>&lt;cite&gt;</c> names works by key
/// (<see href="https://ewsoftware.github.io/XMLCommentsGuide/html/4C57ED2C-F373-4B34-B983-A0009D6CDAB4.htm"/>). It has title, author, publisher and link.
/// </summary>
internal sealed class ShfbExport() : BibliographyExport("shfb", "Sandcastle bibliography", ".xml")
{
    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        target.Text.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bibliography>\n");
        for (int i = 0; i < target.Works.Count; i++)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            Work work = target.Works[i].Work;
            target.Text.Append("  <reference name=\"").Append(Escaped(target.Keys[i]).Replace("\"", "&quot;")).Append("\">\n");
            Element(target.Text, "title", work.Subtitle is null ? work.Title?.Plain ?? work.Key : $"{work.Title?.Plain}: {work.Subtitle.Plain}");
            Element(target.Text, "author", Names(work.Authors.IsEmpty ? work.Editors : work.Authors));
            Element(target.Text, "publisher", Publication(work));
            Element(target.Text, "link", work.Doi is { } doi ? "https://doi.org/" + doi : work.Url is { } url && IsOfWeb(url) ? url : null);
            target.Text.Append("  </reference>\n");
        }

        target.Text.Append("</bibliography>\n");
    }

    /// <summary>Whether a page may lead there: <c>javascript:</c> and <c>file:</c> of a stranger's bibliography are no links.</summary>
    private static bool IsOfWeb(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static string Names(NameList names)
    {
        List<string> all = [.. names.Persons.Select(person => person.Literal ?? Joined(" ", person.Given, person.Particle, person.Family, person.Suffix))];
        if (names.HasOthers)
            all.Add("et al.");
        return string.Join(", ", all);
    }

    /// <summary>What it appeared in, by whom and when.</summary>
    private static string Publication(Work work) =>
        Joined(", ", work.Container?.Plain, work.Volume is { } volume ? "vol. " + volume : null, work.Publisher?.Plain, work.Issued?.Start?.ToString());

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => part is { Length: > 0 }));

    private static void Element(StringBuilder text, string name, string? value)
    {
        if (value is { Length: > 0 })
            text.Append("    <").Append(name).Append('>').Append(Escaped(value)).Append("</").Append(name).Append(">\n");
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        XmlEscape.Append(escaped, text, 0, text.Length);
        return escaped.ToString();
    }
}
