using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>What a BibTeX entry says has happened to its work: by a field <c>retracted</c>, or by its title and notes.</summary>
internal static class BibtexStatus
{
    /// <summary>What a field says.</summary>
    public static WorkStatus Of(Field field) => field.Name switch
    {
        "title" => StatusText.OfTitle(field.Characters),
        "note" or "annote" or "annotation" or "addendum" or "pubstate" => StatusText.OfNote(field.Characters),
        "retracted" => field.Value.Length == 0 || IsNo(field.Value) ? WorkStatus.Current : WorkStatus.Retracted,
        _ => WorkStatus.Current,
    };

    private static bool IsNo(string value) => value.Trim('{', '}', ' ') is var bare
        && (bare is "0" || bare.Equals("no", StringComparison.OrdinalIgnoreCase) || bare.Equals("false", StringComparison.OrdinalIgnoreCase));
}
