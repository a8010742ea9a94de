using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.CslJson;

/// <summary>What an item says has happened to its work: by its title, its notes or its status.</summary>
internal static class CslStatus
{
    /// <summary>What a field says.</summary>
    public static WorkStatus Of(Field field) => field.Name switch
    {
        "title" => StatusText.OfTitle(field.Characters),
        "note" or "annote" or "status" => StatusText.OfNote(field.Characters),
        _ => WorkStatus.Current,
    };
}
