using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Values;

/// <summary>The fields that list names (blx-dm.def, datatype name).</summary>
internal static class NameFields
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "author", "editor", "editora", "editorb", "editorc", "translator", "bookauthor", "annotator", "commentator", "introduction", "foreword", "afterword", "holder",
        "namea", "nameb", "namec",
    ];

    /// <summary>The names of the field as the work has them; null for a field that the work leaves unread, so that one has to look for oneself.</summary>
    /// <remarks>To walk a list of names again takes as long as to read the entry; what has been read tells which lists are worth it.</remarks>
    public static IReadOnlyList<Person>? Read(Work work, Field field) => field.Name switch
    {
        "author" => work.Authors.Persons,
        "editor" => work.Editors.Persons,
        _ => null,
    };
}
