using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BibGen.Tool.Trace.Html;

/// <summary>
/// The report as one page that needs nothing else: what it shows it shows without the script as well, which searches and sorts. The page allows itself
/// this script and this style and no address.
/// </summary>
internal sealed class TracePage
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    private readonly TraceResult _trace;
    private readonly Dictionary<string, TracedWork> _works;
    private readonly TraceIds _ids;
    private readonly StringBuilder _html = new();

    private TracePage(TraceResult trace)
    {
        _trace = trace;
        _works = trace.Works.ToDictionary(work => work.TypeName, StringComparer.Ordinal);
        _ids = new TraceIds(trace);
    }

    /// <summary>The page.</summary>
    public static string Write(TraceResult trace) => new TracePage(trace).Write();

    private string Write()
    {
        string policy = $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";
        _html.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="bibgen">
            <title>What the code rests on</title>
            <link rel="icon" href="data:,">
            <style>{Style}</style>
            </head>
            <body>
            <a class="skip" href="#works">To the works</a>
            <header>
            <h1>What the code rests on</h1>
            <p class="muted">{Summary()}</p>
            <nav aria-label="Parts of the page"><a href="#works">Works</a> <a href="#code">Code</a></nav>
            </header>
            <main>

            """);
        WriteRetracted();
        _html.Append($"""
            <div class="charts">
            {TraceChart.ByYear(_trace).Render()}{TraceChart.ByUse(_trace).Render()}</div>
            <div class="search" role="search">
            <label for="search">Search works and code</label>
            <input id="search" type="search" autocomplete="off" spellcheck="false">
            <span id="found" role="status"></span>
            </div>

            """);
        WriteWorks();
        WriteCode();
        _html.Append($"</main>\n<script>{Script}</script>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private string Summary()
    {
        int cited = _trace.Works.Count - _trace.Uncited.Count();
        string share = cited == _trace.Works.Count ? "all of them" : cited == 0 ? "none of them" : $"{cited} of them";
        return $"{TraceMarkup.Count(_trace.Works.Count, "work")}, {share} cited by {TraceMarkup.Count(_ids.MemberCount, "member")} of the code";
    }

    private void WriteRetracted()
    {
        TracedWork[] retracted = [.. _trace.RetractedInUse];
        if (retracted.Length == 0)
            return;
        _html.Append("<section class=\"alarm\" aria-labelledby=\"retracted\">\n<h2 id=\"retracted\">Retracted works in use</h2>\n<ul>\n");
        foreach (TracedWork work in retracted)
            _html.Append($"<li><a href=\"#{_ids.Of(work)}\">{HtmlText.Escape(work.Key)}</a>, cited by {TraceMarkup.Count(_trace.MembersOf(work).Count, "member")}</li>\n");
        _html.Append("</ul>\n</section>\n");
    }

    private void WriteWorks()
    {
        BeginTable("works", "Works", "Works with the code that cites them", [("Key", false), ("Year", true), ("Reference", false), ("Members", true), ("Cited by", false)]);
        foreach (TracedWork work in _trace.Works)
        {
            IReadOnlyList<IGrouping<string, TracedCitation>> members = _trace.MembersOf(work);
            string year = work.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
            string badge = work.IsRetracted ? " <span class=\"badge\">retracted</span>" : "";
            _html.Append($"""
                <tr role="row" id="{_ids.Of(work)}"><th role="rowheader" scope="row">{HtmlText.Escape(work.Key)}{badge}</th><td role="cell" class="number" data-label="Year" data-value="{year}">{year}</td><td role="cell">{TraceMarkup.Reference(work)}</td><td role="cell" class="number" data-label="Members">{members.Count}</td><td role="cell">
                """);
            WriteList(members.Select(member => $"<a href=\"#{_ids.OfMember(member.Key)}\">{TraceMarkup.Code(member.Key)}</a>{TraceMarkup.Places(member)}"), "nothing cites it");
            _html.Append("</td></tr>\n");
        }

        EndTable("No work matches.");
    }

    private void WriteCode()
    {
        BeginTable("code", "Code", "Code with the works that it cites", [("Member", false), ("Works", true), ("Cites", false)]);
        foreach (IGrouping<string, TracedCitation> member in _trace.Citations.GroupBy(citation => citation.Member, StringComparer.Ordinal))
        {
            IGrouping<string, TracedCitation>[] works = [.. member.GroupBy(citation => citation.WorkType, StringComparer.Ordinal)];
            _html.Append($"""
                <tr role="row" id="{_ids.OfMember(member.Key)}"><th role="rowheader" scope="row">{TraceMarkup.Code(member.Key)}</th><td role="cell" class="number" data-label="Works">{works.Length}</td><td role="cell">
                """);
            WriteList(works.Select(work => LinkTo(work.Key) + TraceMarkup.Places(work)), "");
            _html.Append("</td></tr>\n");
        }

        EndTable("No code matches.");
    }

    private void BeginTable(string id, string heading, string caption, (string Name, bool IsNumber)[] columns)
    {
        _html.Append($"<section data-table aria-labelledby=\"{id}\">\n<h2 id=\"{id}\" tabindex=\"-1\">{heading}</h2>\n<table role=\"table\">\n<caption>{caption}</caption>\n");
        _html.Append("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach ((string name, bool isNumber) in columns)
            _html.Append($"<th role=\"columnheader\" scope=\"col\"{(isNumber ? " class=\"number\"" : "")}><button type=\"button\">{name}</button></th>");
        _html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    }

    private void EndTable(string nothing) => _html.Append($"</tbody>\n</table>\n<p class=\"none muted\" hidden>{nothing}</p>\n</section>\n");

    private void WriteList(IEnumerable<string> items, string nothing)
    {
        string list = string.Concat(items.Select(item => $"<li>{item}</li>"));
        _html.Append(list.Length > 0 ? $"<ul>{list}</ul>" : $"<span class=\"muted\">{nothing}</span>");
    }

    private string LinkTo(string type) => _works.TryGetValue(type, out TracedWork? work)
        ? $"<a href=\"#{_ids.Of(work)}\">{HtmlText.Escape(work.Key)}</a>{(work.IsRetracted ? " <span class=\"badge\">retracted</span>" : "")}"
        : HtmlText.Escape(type);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(TracePage).Assembly.GetManifestResourceStream("trace." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
