using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>Finds the one work of a bibliography that a text names by its authors and year.</summary>
internal sealed class AuthorYearIndex
{
    private const int YearLength = 4;

    private static readonly char[] FirstDigits = ['1', '2'];

    private readonly Dictionary<(int Year, string Family), List<(AuthorYear Authors, CodeWork Work)>> _works = new(SeededPairComparer<int>.Instance);
    private readonly HashSet<int> _years = [];

    /// <summary>The index of <paramref name="works"/>.</summary>
    public AuthorYearIndex(IEnumerable<CodeWork> works)
    {
        foreach (CodeWork work in works)
        {
            if (work.Work.Issued?.Start is not { } date || AuthorYear.Of(work.Work) is not { } authors)
                continue;
            _years.Add(date.Year);
            foreach (string family in authors.FirstFamilies)
            {
                if (!_works.TryGetValue((date.Year, family), out List<(AuthorYear, CodeWork)>? known))
                    _works.Add((date.Year, family), known = []);
                known.Add((authors, work));
            }
        }
    }

    /// <summary>The next mention at or after <paramref name="from"/> that one work fits and no other; null when there is none.</summary>
    public (int Start, int Length, CodeWork Work)? Next(string text, int from, CancellationToken cancellationToken)
    {
        for (int at = NextYear(text, from); at >= 0; at = NextYear(text, at + YearLength))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Match(text, at) is { } mention)
                return mention;
        }

        return null;
    }

    private static int NextYear(string text, int from)
    {
        for (int at = from; at + YearLength <= text.Length; at++)
        {
            at = text.IndexOfAny(FirstDigits, at);
            if (at < 0 || at + YearLength > text.Length)
                return -1;
            if (IsYear(text, at))
                return at;
        }

        return -1;
    }

    /// <summary>Four digits by themselves, or with one letter after them; no part of a number, a date or a range.</summary>
    private static bool IsYear(string text, int at)
    {
        if (!Ascii.IsAllDigits(text.AsSpan(at, YearLength)) || (at > 0 && !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or ',')))
            return false;
        int end = at + YearLength;
        if (end < text.Length && Ascii.IsLower(text[end]))
            end++;
        if (end >= text.Length)
            return true;
        char after = text[end];
        bool goesOn = end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) && (after is '.' or '/' or ':' || Ascii.IsDash(after));
        return !char.IsLetterOrDigit(after) && after != '_' && after != '%' && !goesOn;
    }

    private (int, int, CodeWork)? Match(string text, int at)
    {
        int year = ((text[at] - '0') * 1000) + ((text[at + 1] - '0') * 100) + ((text[at + 2] - '0') * 10) + text[at + 3] - '0';
        if (!_years.Contains(year))
            return null;
        (IReadOnlyList<MentionToken> tokens, bool isBracketed) = MentionTokens.Before(text, at);
        int end = at + YearLength;
        char suffix = end < text.Length && Ascii.IsLower(text[end]) ? text[end++] : '\0';
        List<(AuthorYear Authors, CodeWork Work, int Start)> fits = [];
        foreach ((AuthorYear authors, CodeWork work) in Candidates(tokens, year))
        {
            if (authors.Match(tokens) is >= 0 and int start && (suffix == '\0' || work.Record.Key.EndsWith(suffix.ToString(), StringComparison.Ordinal)))
                fits.Add((authors, work, start));
        }

        // "et al." is written for more than two authors; only where nothing else fits, for two.
        if (fits.Count > 1 && fits.Exists(fit => fit.Authors.IsManyAuthored) && tokens.Any(token => token.Kind == MentionTokenKind.EtAl))
            fits.RemoveAll(fit => !fit.Authors.IsManyAuthored);
        if (fits.Count != 1)
            return null;
        if (isBracketed && end < text.Length && text[end] is ')' or ']')
            end++;
        return (fits[0].Start, end - fits[0].Start, fits[0].Work);
    }

    /// <summary>The works of the year whose first author is among the names.</summary>
    private IEnumerable<(AuthorYear Authors, CodeWork Work)> Candidates(IReadOnlyList<MentionToken> tokens, int year) => tokens
        .Where(token => token.Text.Length > 0).Select(token => token.Text).Distinct()
        .SelectMany(family => _works.TryGetValue((year, family), out List<(AuthorYear Authors, CodeWork Work)>? works) ? works : [])
        .Distinct();
}
