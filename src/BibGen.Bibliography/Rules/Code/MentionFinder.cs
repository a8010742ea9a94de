using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Code;

/// <summary>Finds the works that a text names by their DOIs, arXiv identifiers, authors and years.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions in <paramref name="text"/>, which may be any: whether one stands in a comment or a literal is for the host to say.</summary>
    public static IEnumerable<Mention> In(string text, CodeBibliography bibliography, CancellationToken cancellationToken) =>
        Dois(text, bibliography).Concat(ArXivIds(text, bibliography)).Concat(AuthorsAndYears(text, bibliography, cancellationToken));

    /// <summary>What <paramref name="text"/> calls a DOI and is none.</summary>
    public static IEnumerable<Mention> MalformedDois(string text)
    {
        foreach (DoiInText found in DoisIn(text))
        {
            if (found.Reading.Value is not null)
                continue;
            var whole = new SourceSpan(found.Start, found.Length);
            var wrong = new SourceSpan(found.Start + found.Reading.Offset, found.Reading.Length);
            yield return new Mention(CodeRules.MalformedDoiLiteral, wrong, null, whole.TextIn(text), found.Reading) { Whole = whole };
        }
    }

    private static IEnumerable<Mention> Dois(string text, CodeBibliography bibliography)
    {
        foreach (DoiInText found in DoisIn(text))
        {
            if (found.Reading.Value is not { } doi)
                continue;
            var span = new SourceSpan(found.Start, found.Length);
            if (bibliography.FindDoi(doi) is { } work)
                yield return new Mention(CodeRules.KnownDoiLiteral, span, work, doi, work.Description);
            else if (!found.IsDoubtful && !DoiScanner.IsExample(doi))
                yield return new Mention(CodeRules.UnknownDoiLiteral, span, null, doi);
        }
    }

    private static IEnumerable<DoiInText> DoisIn(string text)
    {
        for (DoiInText? next = DoiScanner.Next(text, 0); next is { } found; next = DoiScanner.Next(text, found.Start + found.Length))
            yield return found;
    }

    private static IEnumerable<Mention> ArXivIds(string text, CodeBibliography bibliography)
    {
        for (ArXivIdInText? next = ArXivScanner.Next(text, 0); next is { } found; next = ArXivScanner.Next(text, found.Start + found.Length))
        {
            if (bibliography.FindArXiv(found.Id) is { } work)
                yield return new Mention(CodeRules.UntypedMention, new SourceSpan(found.Start, found.Length), work, found.Id, work.Description);
        }
    }

    private static IEnumerable<Mention> AuthorsAndYears(string text, CodeBibliography bibliography, CancellationToken cancellationToken)
    {
        int from = 0;
        while (bibliography.AuthorsAndYears.Next(text, from, cancellationToken) is var (start, length, work))
        {
            var span = new SourceSpan(start, length);
            yield return new Mention(CodeRules.UntypedMention, span, work, InOneLine(span.TextIn(text)), work.Description);
            from = start + length;
        }
    }

    /// <summary>What a comment says over two lines.</summary>
    private static string InOneLine(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word is not ("///" or "//" or "*")));
}
