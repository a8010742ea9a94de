using BibGen.Formats;
using BibGen.Rules;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>What can stand in a suppression: its first word, ids of rules, and the entries of the file that it is about.</summary>
internal static class SuppressionCompletions
{
    private const string Prefix = "bibgen-";

    private static readonly (string Word, string Detail)[] Commands =
    [
        ("bibgen-disable", "from here on, up to bibgen-restore"), ("bibgen-disable-next", "for the next entry"), ("bibgen-restore", "no longer"),
    ];

    /// <summary>What can stand at <paramref name="offset"/> of a comment whose content begins at <paramref name="start"/>.</summary>
    public static IEnumerable<Completion> InComment(string text, int start, int offset)
    {
        while (start < offset && char.IsWhiteSpace(text[start]))
            start++;
        string typed = text[start..offset];
        if (!typed.Any(char.IsWhiteSpace))
        {
            SourceSpan word = SourceSpan.FromBounds(start, EndOfWord(text, offset));
            return Prefix.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(Prefix, StringComparison.Ordinal)
                ? Commands.Select(command => new Completion(command.Word, CompletionKind.Keyword, command.Detail) { Span = word })
                : [];
        }

        return typed.StartsWith(Prefix, StringComparison.Ordinal) && !typed.Contains(':', StringComparison.Ordinal) ? RulesAt(text, offset) : [];
    }

    /// <summary>What can stand at <paramref name="offset"/> of a file of suppressions for <paramref name="bibliography"/>, which may be missing.</summary>
    public static IEnumerable<Completion> InFile(SuppressionFile file, BibliographyFile? bibliography, int offset)
    {
        string text = file.Text;
        int line = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        string typed = text[line..offset].TrimStart('\uFEFF', ' ', '\t');
        if (typed.StartsWith('#') || typed.Contains(": ", StringComparison.Ordinal))
            return [];
        string last = typed[(typed.LastIndexOf(',') + 1)..].TrimStart();
        int blank = last.IndexOfAny([' ', '\t']);
        if (blank < 0)
            return RulesAt(text, offset);
        string entry = last[blank..].TrimStart();
        return bibliography is null ? [] : EntriesOf(bibliography, entry, SourceSpan.FromBounds(offset - entry.Length, EndOfWord(text, offset)));
    }

    private static IEnumerable<Completion> EntriesOf(BibliographyFile bibliography, string typed, SourceSpan word) =>
        bibliography.Records.Where(record => record.Key.Contains(typed, StringComparison.OrdinalIgnoreCase) && record.Key.Length > 0).Take(KeyCompletions.Most)
            .Select(record => new Completion(record.Key, CompletionKind.Reference, KeyCompletions.Describe(record)) { Span = word });

    private static IEnumerable<Completion> RulesAt(string text, int offset)
    {
        int start = offset;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        SourceSpan word = SourceSpan.FromBounds(start, EndOfWord(text, offset));
        return RuleCatalogue.All.Select(rule => new Completion(rule.Id, CompletionKind.Value, rule.Title) { Span = word });
    }

    private static int EndOfWord(string text, int offset)
    {
        int end = offset;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            end++;
        return end;
    }
}
