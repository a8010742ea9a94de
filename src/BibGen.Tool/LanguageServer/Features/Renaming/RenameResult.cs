namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary>What a rename changes, or why it is refused.</summary>
/// <param name="Edits">The changes, file by file in the order of their places; none when it is refused.</param>
/// <param name="Descriptions">What the changes of each group do, for the user.</param>
/// <param name="Refusal">Why it is refused, as a sentence; null when it is not.</param>
internal sealed record RenameResult(IReadOnlyList<RenameEdit> Edits, IReadOnlyDictionary<RenameGroup, string> Descriptions, string? Refusal)
{
    /// <summary>A rename that is not made.</summary>
    public static RenameResult Refused(string reason) => new([], new Dictionary<RenameGroup, string>(), reason);
}
