using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>
/// What rules that look at a record alone found in each record of a file. As long as such a record stays as it is, they find the same again: after a key press
/// they run for few.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="looksBeyond">Whether a rule asks in each record for the first one of the file as well, or whether it is the last.</param>
internal sealed class RecordFindings(BibliographyFile file, bool looksBeyond)
{
    private static readonly Finding[] None = [];

    private readonly Finding[]?[] _byRecord = new Finding[]?[file.Records.Count];

    /// <summary>Where the records of another text of the file stand in this one; null when that is not known.</summary>
    public int[]? PlacesOf(BibliographyFile later) => later.PlacesIn(file) is { } places && !(looksBeyond && places.FirstOrDefault() != 0) ? places : null;

    /// <summary>What was found in the record at <paramref name="place"/>, as it stands in <paramref name="later"/>; null when it has to be looked at.</summary>
    public Finding[]? At(int place, Record later, bool isLast)
    {
        if (place < 0 || _byRecord[place] is not { } found || (looksBeyond && isLast != (place == file.Records.Count - 1)))
            return null;
        int shift = later.Span.Start - file.Records[place].Span.Start;
        return found.Length == 0 || shift == 0 ? found : Array.ConvertAll(found, finding => finding.MovedBy(shift));
    }

    /// <summary>
    /// Keeps what was found in a record: the findings from <paramref name="first"/> on. What depends on more than the record is to be looked for again.
    /// </summary>
    public void Keep(int record, IReadOnlyList<FileFinding> findings, int first)
    {
        var kept = findings.Count == first ? None : new Finding[findings.Count - first];
        SourceSpan span = file.Records[record].Span;
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = findings[first + i].Finding;
            if (!IsWithin(kept[i], span))
                return;
        }

        _byRecord[record] = kept;
    }

    /// <summary>A message that names another place counts its lines.</summary>
    private static bool IsWithin(Finding finding, SourceSpan record) => finding.Other is null && record.Contains(finding.Span)
        && (finding.Fix is not { } fix || fix.Edits.All(edit => record.Contains(edit.Span)));
}
