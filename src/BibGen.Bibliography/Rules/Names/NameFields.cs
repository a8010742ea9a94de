using BibGen.Names;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Names;

/// <summary>The fields that list names (blx-dm.def, datatype name).</summary>
internal static class NameFields
{
    /// <summary>Whether the field of this name lists names.</summary>
    public static bool Contains(string name) => name is "author" or "editor" or "editora" or "editorb" or "editorc" or "translator" or "bookauthor"
        or "annotator" or "commentator" or "introduction" or "foreword" or "afterword" or "holder" or "namea" or "nameb" or "namec";

    /// <summary>The names of the field as the work has them; null for a field that the work leaves unread, so that one has to look for oneself.</summary>
    /// <remarks>To walk a list of names again takes as long as to read the entry; what has been read tells which lists are worth it.</remarks>
    public static IReadOnlyList<Person>? Read(Work work, Field field) => field.Name switch
    {
        "author" => work.Authors.Persons,
        "editor" => work.Editors.Persons,
        _ => null,
    };
}
