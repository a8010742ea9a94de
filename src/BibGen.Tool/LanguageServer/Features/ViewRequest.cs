using System.Text.Json.Serialization.Metadata;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>A request about a file of a project: a bibliography, or what stands beside one. About any other file there is nothing to say.</summary>
internal abstract class ViewRequest<TParams, TResult>(string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result)
    : Request<TParams, TResult>(method, parameters, result)
    where TParams : class, ITextDocumentParams
    where TResult : class
{
    /// <inheritdoc/>
    protected sealed override TResult? Answer(TParams parameters, WorkspaceState workspace, CancellationToken cancellationToken) =>
        EditorView.Of(workspace, parameters.TextDocument.Uri, cancellationToken) is var (view, text) ? Answer(parameters, view, text, cancellationToken) : null;

    /// <summary>The answer; null when there is nothing to say.</summary>
    /// <exception cref="RequestException">It cannot be answered.</exception>
    protected abstract TResult? Answer(TParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken);
}
