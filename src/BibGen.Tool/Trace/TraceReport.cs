using System.Globalization;
using System.Text;
using BibGen.Text;

namespace BibGen.Tool.Trace;

/// <summary>The forms of the report for people and spreadsheets.</summary>
internal static class TraceReport
{
    /// <summary>Markdown: works with the members that rest on them, members with their works, what is not cited, what is retracted.</summary>
    public static string Markdown(TraceResult trace)
    {
        Dictionary<string, TracedWork> works = trace.Works.ToDictionary(work => work.TypeName, StringComparer.Ordinal);
        var text = new StringBuilder("# What the code rests on\n\n");
        if (trace.RetractedInUse.Any())
            text.Append("## Retracted works in use\n\n").Append(string.Concat(trace.RetractedInUse.Select(work => $"- {Line(work)}\n"))).Append('\n');
        text.Append("## Works and the code that cites them\n\n");
        foreach (TracedWork work in trace.Works.Where(work => trace.ByWork.Contains(work.TypeName)))
        {
            text.Append($"### {Escaped(work.Key)}\n\n{Escaped(work.Reference)}\n\n");
            foreach (TracedCitation citation in trace.ByWork[work.TypeName])
                text.Append($"- {Code(citation.Member)}{Place(citation)}\n");
            text.Append('\n');
        }

        text.Append("## Code and the works that it cites\n\n");
        foreach (IGrouping<string, TracedCitation> member in trace.Citations.GroupBy(citation => citation.Member, StringComparer.Ordinal))
        {
            IEnumerable<string> cited = member.Select(one => Escaped(works.GetValueOrDefault(one.WorkType)?.Key ?? one.WorkType) + Place(one));
            text.Append($"- {Code(member.Key)}: {string.Join("; ", cited)}\n");
        }

        if (trace.Uncited.Any())
            text.Append("\n## Works that nothing cites\n\n").Append(string.Concat(trace.Uncited.Select(work => $"- {Line(work)}\n")));
        return text.ToString();
    }

    /// <summary>CSV (RFC 4180): a row a citation. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public static string Csv(TraceResult trace)
    {
        Dictionary<string, TracedWork> works = trace.Works.ToDictionary(work => work.TypeName, StringComparer.Ordinal);
        var text = new StringBuilder("member,key,locator,note,by,year,doi,retracted,reference\n");
        foreach (TracedCitation citation in trace.Citations)
        {
            TracedWork? work = works.GetValueOrDefault(citation.WorkType);
            string?[] cells =
            [
                citation.Member, work?.Key ?? citation.WorkType, citation.Locator, citation.Note, citation.IsDocumentation ? "documentation" : "attribute",
                work?.Year?.ToString(CultureInfo.InvariantCulture), work?.Doi, work?.IsRetracted == true ? "yes" : "", work?.Reference,
            ];
            text.Append(string.Join(',', cells.Select(Cell))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A name as code. It has a grave accent only where a compiler other than C#'s made it.</summary>
    private static string Code(string name) => name.Contains('`', StringComparison.Ordinal) ? $"`` {name} ``" : $"`{name}`";

    private static string Line(TracedWork work) => $"{Escaped(work.Key)}: {Escaped(work.Reference)}";

    /// <summary>Where in the work, why, and by what; empty when nothing of it is said.</summary>
    public static string PlaceOf(TracedCitation citation)
    {
        string?[] parts = [citation.Locator, citation.Note, citation.IsDocumentation ? "in the documentation" : null];
        return string.Join(", ", parts.Where(part => part is { Length: > 0 }));
    }

    private static string Place(TracedCitation citation) => PlaceOf(citation) is { Length: > 0 } place ? $" ({Escaped(place)})" : "";

    private static string Escaped(string text) => RichTextMarkdown.Render(new RichText(text));

    private static string Cell(string? text)
    {
        if (text is not { Length: > 0 })
            return "";
        string safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
