using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Values.Languages;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>What can stand at a place of a BibTeX file.</summary>
internal static class BibtexCompletions
{
    private static readonly string[] LanguageFields = ["langid", "hyphenation", "language", "origlanguage"];

    /// <summary>What can stand at <paramref name="offset"/>; nothing in text that is free.</summary>
    public static IEnumerable<Completion> At(ProjectView view, LinkedFile linked, int offset)
    {
        BibliographyFile file = linked.File!;
        if (SyntaxTrees.Of(file) is not { } tree)
            return [];
        var cursor = BibtexCursor.At(tree, offset);
        return cursor.Place switch
        {
            BibtexCursorPlace.Type => InWord(EntryTypeCompletions.Of(file, cursor), cursor.Word),
            BibtexCursorPlace.FieldName when cursor.Type != "string" => InWord(FieldCompletions.Of(file, cursor), cursor.Word),
            BibtexCursorPlace.BareValue => InWord(MacroCompletions.Of(view, linked, cursor.Field), cursor.Word),
            BibtexCursorPlace.Text => InText(view, linked, cursor, offset),
            BibtexCursorPlace.Comment => SuppressionCompletions.InComment(file.Text, cursor.ContentStart, offset),
            _ => [],
        };
    }

    private static IEnumerable<Completion> InText(ProjectView view, LinkedFile linked, BibtexCursor cursor, int offset)
    {
        FieldType? type = FieldTypes.Of(cursor.Field);
        bool isLanguage = LanguageFields.Contains(cursor.Field, StringComparer.Ordinal);
        if (type is not (FieldType.EntryKey or FieldType.EntryKeyList) && !isLanguage)
            return [];
        string text = linked.File!.Text;
        int comma = type == FieldType.EntryKey ? -1 : text.LastIndexOf(',', offset - 1, offset - cursor.ContentStart);
        int start = Math.Max(cursor.ContentStart, comma + 1);
        while (start < offset && char.IsWhiteSpace(text[start]))
            start++;
        int end = offset;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '}' or '"' or '{'))
            end++;
        var word = SourceSpan.FromBounds(start, end);
        return InWord(
            isLanguage ? LanguageNames.All.Select(language => new Completion(language.Name, CompletionKind.Value, language.Tag))
                : KeyCompletions.Of(view, linked, cursor, text[start..offset]),
            word);
    }

    private static IEnumerable<Completion> InWord(IEnumerable<Completion> completions, SourceSpan word) => completions.Select(one => one with { Span = word });
}
