using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>Whether an entry has fields that could not be read: then that is the finding, not what seems to be missing for it.</summary>
internal static class LostFields
{
    /// <summary>Whether fields of <paramref name="record"/> may stand in an entry that cannot be found, or after an error of syntax.</summary>
    public static bool In(BibliographyFile file, Record record) => file.HasError(record.Span, static kind => kind.LosesFields);
}
