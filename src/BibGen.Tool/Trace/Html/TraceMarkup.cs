namespace BibGen.Tool.Trace.Html;

/// <summary>References, members and places as markup.</summary>
internal static class TraceMarkup
{
    /// <summary>The reference; its DOI leads to the work.</summary>
    public static string Reference(TracedWork work)
    {
        string reference = HtmlText.Escape(work.Reference);
        if (work.Doi is not { } doi)
            return reference;
        string link = $"<a rel=\"noreferrer\" href=\"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}\">{HtmlText.Escape(doi)}</a>";
        return reference.Contains(HtmlText.Escape(doi), StringComparison.Ordinal)
            ? reference.Replace(HtmlText.Escape(doi), link, StringComparison.Ordinal)
            : $"{reference} {link}";
    }

    /// <summary>Where in the work, and why.</summary>
    public static string Places(IEnumerable<TracedCitation> citations)
    {
        string[] places = [.. citations.Select(TraceReport.PlaceOf).Where(place => place.Length > 0).Select(HtmlText.Escape)];
        return places.Length == 0 ? "" : $" <span class=\"muted\">{string.Join("; ", places)}</span>";
    }

    /// <summary>A name as code; a line may end after its dots and commas.</summary>
    public static string Code(string name)
    {
        string breakable = HtmlText.Escape(name).Replace(".", ".<wbr>", StringComparison.Ordinal).Replace("(", "<wbr>(", StringComparison.Ordinal);
        return $"<code>{breakable}</code>";
    }

    /// <summary>A number of things in words.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
