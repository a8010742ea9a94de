using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Ris;

/// <summary>
/// What a record says has happened to its work: by its title, its notes, or the type of work that Web of Science and Scopus write into <c>M3</c>.
/// </summary>
internal static class RisStatus
{
    /// <summary>What a field says.</summary>
    public static WorkStatus Of(Field field) => field.Name switch
    {
        "TI" or "T1" or "CT" => StatusText.OfTitle(field.Characters),
        "N1" => StatusText.OfNote(field.Characters),
        "M3" => OfType(field.Characters),
        _ => WorkStatus.Current,
    };

    private static WorkStatus OfType(ReadOnlySpan<char> type) => type switch
    {
        "Retracted Publication" or "Retracted" => WorkStatus.Retracted,
        "Retraction" => WorkStatus.RetractionNotice,
        "Correction" or "Erratum" => WorkStatus.CorrectionNotice,
        "Expression of Concern" => WorkStatus.ConcernNotice,
        _ => WorkStatus.Current,
    };
}
