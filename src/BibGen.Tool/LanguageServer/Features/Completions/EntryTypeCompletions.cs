using BibGen.Formats;
using BibGen.Model;
using BibGen.Rules.Fields;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>The types of entries, each with the fields that it requires, to be filled in.</summary>
internal static class EntryTypeCompletions
{
    /// <summary>Entries whose fields show which of two names a file uses.</summary>
    private const int Sample = 50;

    private static readonly string[] Others = ["string", "comment", "preamble"];

    /// <summary>The types that may stand at the place. Where a brace follows already, the name alone is written.</summary>
    public static IEnumerable<Completion> Of(BibliographyFile file, BibtexCursor cursor)
    {
        int after = cursor.Word.End;
        while (after < file.Text.Length && file.Text[after] is ' ' or '\t')
            after++;
        bool isAlone = after < file.Text.Length && file.Text[after] is '{' or '(';
        HashSet<string> used = [.. file.Records.Take(Sample).SelectMany(record => record.Fields).Select(field => field.Name)];
        string line = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        foreach (string type in EntryTypes.All)
        {
            IReadOnlyList<IReadOnlyList<string>> required = RequiredFields.Of(type);
            string[] names = [.. required.Select(group => group.FirstOrDefault(used.Contains) ?? group[0])];
            yield return new Completion(type, CompletionKind.Class, Detail(type, names))
            {
                Snippet = isAlone ? null : Snippet(type, names, line),
                NewText = isAlone ? null : type + "{",
            };
        }

        foreach (string other in Others)
            yield return new Completion(other, CompletionKind.Keyword, "no entry", Rank: 1);
    }

    private static string? Detail(string type, string[] names) => EntryTypes.Canonical(type) is var canonical && canonical != type ? $"older name of {canonical}"
        : names.Length > 0 ? string.Join(", ", names)
        : null;

    private static string Snippet(string type, string[] names, string line)
    {
        int width = names.Length == 0 ? 0 : names.Max(name => name.Length);
        return $"{type}{{${{1:key}},{line}"
            + string.Concat(names.Select((name, index) => $"  {name.PadRight(width)} = {{${index + 2}}},{line}"))
            + (names.Length == 0 ? $"  $2{line}" : "") + "}$0";
    }
}
