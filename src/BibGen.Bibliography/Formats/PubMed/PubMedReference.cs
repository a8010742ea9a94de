using BibGen.Model;

namespace BibGen.Formats.PubMed;

/// <summary>Reads citations in NLM's form: <c>Journal. Date;Volume(Issue):Pages. doi: X. PMID: n</c>.</summary>
internal static class PubMedReference
{
    /// <summary>Takes <paramref name="citation"/> apart. What it does not find stays null.</summary>
    public static CitedReference Read(string citation)
    {
        string text = WithoutLabel(citation);
        int pmid = text.LastIndexOf("PMID:", StringComparison.Ordinal);
        int doi = text.IndexOf("doi:", StringComparison.OrdinalIgnoreCase);
        int bodyEnd = Math.Min(pmid < 0 ? text.Length : pmid, doi < 0 ? text.Length : doi);

        var reference = new CitedReference
        {
            Text = text,
            Pmid = pmid < 0 ? null : DigitsIn(text, pmid + "PMID:".Length),
            Doi = doi < 0 ? null : PubMedIdentifiers.Doi(WordAt(text, doi + "doi:".Length)),
        };
        return ReadBody(reference, text.Substring(0, bodyEnd).TrimEnd());
    }

    private static CitedReference ReadBody(CitedReference reference, string body)
    {
        int date = StartOfDate(body);
        if (date < 0)
            return reference;
        string before = body.Substring(0, date).TrimEnd(' ', '.');
        int containerStart = before.LastIndexOf(". ", StringComparison.Ordinal);
        string? lead = containerStart < 0 ? null : before.Substring(0, containerStart + 1);
        string container = containerStart < 0 ? before : before.Substring(containerStart + 2);

        // After the date: ";volume(issue)" and ":pages", each of which may be missing, up to a full stop with a blank ("Epub 2011 May 1.").
        int end = body.IndexOf(". ", date, StringComparison.Ordinal);
        string rest = (end < 0 ? body.Substring(date) : body.Substring(date, end - date)).TrimEnd('.', ' ');
        int dateEnd = rest.IndexOfAny([';', ':']);
        string dateText = dateEnd < 0 ? rest : rest.Substring(0, dateEnd);
        string? volume = null, issue = null, pages = null;
        if (dateEnd >= 0)
        {
            int colon = dateEnd;
            if (rest[dateEnd] == ';')
            {
                colon = EndOfVolume(rest, dateEnd + 1);
                (volume, issue) = VolumeAndIssue(rest.Substring(dateEnd + 1, colon - dateEnd - 1));
            }

            pages = colon >= rest.Length ? null : rest.Substring(colon + 1).Trim().TrimEnd(';');
        }

        return reference with
        {
            Lead = lead,
            Container = container.Length == 0 ? null : container,
            Issued = PubMedDates.Published(dateText),
            Volume = volume,
            Issue = issue,
            Pages = string.IsNullOrEmpty(pages) ? null : PubMedPages.Normalize(pages!),
        };
    }

    /// <summary>Drops a label such as <c>Retraction in: </c>, which some files put before the citation.</summary>
    private static string WithoutLabel(string citation)
    {
        int colon = citation.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || citation.Length == 0 || citation[0] is < 'A' or > 'Z')
            return citation;
        for (int i = 1; i < colon; i++)
        {
            if (citation[i] is not ((>= 'a' and <= 'z') or ' '))
                return citation;
        }

        string label = citation.Substring(0, colon);
        bool isLabel = label.EndsWith(" in", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal)
            || label.EndsWith(" on", StringComparison.Ordinal)
            || label.EndsWith(" for", StringComparison.Ordinal) || label.EndsWith(" from", StringComparison.Ordinal);
        return isLabel ? citation.Substring(colon + 2) : citation;
    }

    /// <summary>Offset of the last year that follows a full stop and a blank, before any volume; −1 when there is none.</summary>
    private static int StartOfDate(string body)
    {
        int found = -1;
        for (int at = body.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = body.IndexOf(". ", at + 2, StringComparison.Ordinal))
        {
            int year = at + 2;
            if (year + 4 > body.Length || !PubMedNumbers.AllDigits(body.AsSpan(year, 4)) || (year + 4 < body.Length && !EndsYear(body[year + 4])))
                continue;
            found = year;
        }

        return found;
    }

    private static bool EndsYear(char c) => c is ' ' or ';' or ':' or '.' or '-' or '/';

    /// <summary>Offset of the colon after volume and issue; an issue may have a colon of its own in its parentheses.</summary>
    private static int EndOfVolume(string rest, int start)
    {
        int depth = 0;
        for (int i = start; i < rest.Length; i++)
        {
            if (rest[i] == '(')
                depth++;
            else if (rest[i] == ')')
                depth--;
            else if (rest[i] == ':' && depth <= 0)
                return i;
        }

        return rest.Length;
    }

    private static (string? Volume, string? Issue) VolumeAndIssue(string text)
    {
        text = text.Trim();
        int open = text.IndexOf('(');
        if (open < 0 || text[text.Length - 1] != ')')
            return (text.Length == 0 ? null : text, null);
        string volume = text.Substring(0, open).TrimEnd();
        string issue = text.Substring(open + 1, text.Length - open - 2);
        return (volume.Length == 0 ? null : volume, issue.Length == 0 ? null : issue);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start).TrimStart();
        int blank = rest.IndexOf(' ');
        return blank < 0 ? rest : rest.Slice(0, blank);
    }

    private static string? DigitsIn(string text, int start)
    {
        ReadOnlySpan<char> word = WordAt(text, start).TrimEnd('.');
        return PubMedNumbers.AllDigits(word) ? word.ToString() : null;
    }
}
