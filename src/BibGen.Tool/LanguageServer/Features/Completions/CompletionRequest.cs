using System.Globalization;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary><c>textDocument/completion</c>: what can stand at a place.</summary>
internal sealed class CompletionRequest() : ViewRequest<TextDocumentPositionParams, CompletionList>(
    "textDocument/completion", FeatureJson.Default.TextDocumentPositionParams, FeatureJson.Default.CompletionList)
{
    private const int SnippetFormat = 2;

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.CompletionProvider = new CompletionOptions(["@", "{", ",", "=", "#"], ResolveProvider: false);

    /// <inheritdoc/>
    protected override CompletionList? Answer(TextDocumentPositionParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken)
    {
        bool hasSnippets = view.Client.TextDocument?.Completion?.CompletionItem?.SnippetSupport == true;
        IReadOnlyList<Completion> found = CompletionFinder.At(view.Project, text.Path, text.OffsetOf(parameters.Position));
        CompletionItem[] items = [.. found.Select((one, index) => ItemOf(one, index, text, hasSnippets))];
        return new CompletionList(IsIncomplete: found.Count == KeyCompletions.Most, items);
    }

    private static CompletionItem ItemOf(Completion completion, int index, DocumentText text, bool hasSnippets)
    {
        string? snippet = hasSnippets ? completion.Snippet : null;
        var edit = new RangeEdit(text.RangeOf(completion.Span), snippet ?? completion.NewText ?? completion.Label);
        return new CompletionItem(completion.Label, (int)completion.Kind, completion.Detail, edit)
        {
            SortText = string.Create(CultureInfo.InvariantCulture, $"{completion.Rank}{index:0000}"),
            InsertTextFormat = snippet is null ? null : SnippetFormat,
        };
    }
}
