using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Rules.Fields;
using BibGen.Tool.LanguageServer.Features.Hovers;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>The fields that an entry does not have yet: first what its type requires, then what it uses, then the others.</summary>
internal static class FieldCompletions
{
    /// <summary>The fields that may stand at the place. Where an equals sign follows already, the name alone is written.</summary>
    public static IEnumerable<Completion> Of(BibliographyFile file, BibtexCursor cursor)
    {
        int after = cursor.Word.End;
        while (after < file.Text.Length && file.Text[after] is ' ' or '\t')
            after++;
        bool isAlone = after < file.Text.Length && file.Text[after] == '=';
        bool hasComma = after < file.Text.Length && file.Text[after] == ',';
        HashSet<string> present = [.. FieldsAt(file, cursor).Select(FieldTypes.Canonical)];
        string[] required =
        [
            .. RequiredFields.Of(cursor.Type).Where(group => !group.Any(name => present.Contains(FieldTypes.Canonical(name)))).SelectMany(group => group),
        ];
        foreach (string name in FieldTypes.Names.Where(name => !present.Contains(FieldTypes.Canonical(name))))
        {
            bool isRequired = required.Contains(name, StringComparer.Ordinal);
            string value = name == "month" ? "$1" : "{$1}";
            yield return new Completion(name, CompletionKind.Field, Detail(name, isRequired), isRequired ? 0 : TypeFields.Uses(cursor.Type, name) ? 1 : 2)
            {
                NewText = isAlone ? null : name + " = ",
                Snippet = isAlone ? null : $"{name} = {value}{(hasComma ? "" : ",")}$0",
            };
        }
    }

    private static string Detail(string name, bool isRequired) =>
        (isRequired ? "required: " : "") + VocabularyText.Describe(FieldTypes.Of(name)!.Value).Replace("`", "", StringComparison.Ordinal);

    /// <summary>The fields of the entry, but for the one that is being typed.</summary>
    private static IEnumerable<string> FieldsAt(BibliographyFile file, BibtexCursor cursor)
    {
        int record = NameFinder.RecordAt(file, cursor.Start + 1);
        return record < 0 ? [] : file.Records[record].Fields.Where(field => !IsAt(field, cursor)).Select(field => field.Name);
    }

    private static bool IsAt(Field field, BibtexCursor cursor) => field.NameSpan.Start == cursor.Word.Start && cursor.Word.Length > 0;
}
