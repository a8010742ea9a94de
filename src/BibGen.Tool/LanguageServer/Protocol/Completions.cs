namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>What can stand at a place, and whether there is more when more has been typed.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>A text that can stand at a place, and the edit that writes it there.</summary>
internal sealed record CompletionItem(string Label, int Kind, string? Detail, RangeEdit TextEdit)
{
    public string? SortText { get; init; }

    /// <summary>2 for a snippet; null for plain text.</summary>
    public int? InsertTextFormat { get; init; }
}
