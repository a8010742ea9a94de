namespace BibGen.Model;

/// <summary>What people call works of an entry type.</summary>
public static class WorkKinds
{
    /// <summary>The name for <paramref name="entryType"/> (lower case): <c>conference paper</c>; the type itself when it is nobody's but the file's.</summary>
    public static string NameOf(string entryType) => entryType switch
    {
        "" or "misc" => "work",
        "article" => "article",
        "audio" => "audio recording",
        "bookinbook" => "book in a book",
        "collection" or "mvcollection" => "edited book",
        "dataset" => "data set",
        "image" => "image",
        "inbook" or "incollection" => "book chapter",
        "inproceedings" => "conference paper",
        "inreference" => "encyclopedia entry",
        "jurisdiction" => "court decision",
        "mvbook" => "book in several volumes",
        "online" => "web page",
        "periodical" => "issue of a periodical",
        "proceedings" or "mvproceedings" => "conference proceedings",
        "reference" or "mvreference" => "reference work",
        "suppbook" or "suppcollection" => "supplement to a book",
        "suppperiodical" => "part of a periodical",
        "unpublished" => "unpublished work",
        _ => entryType,
    };
}
