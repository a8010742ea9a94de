using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>
/// A request that clients may make. To add one: a class in <c>Features</c> that derives from <see cref="Request{TParams, TResult}"/>, with its method, what it
/// announces and its answer; a line in <see cref="Features.RequestTable"/>; its messages in <c>Protocol</c>, listed in <see cref="ProtocolJson"/> or another
/// context of that kind.
/// </summary>
/// <param name="method">Its name in the protocol: <c>textDocument/hover</c>.</param>
internal abstract class Request(string method)
{
    /// <summary>Its name in the protocol.</summary>
    public string Method => method;

    /// <summary>Enters what the server can do by it.</summary>
    public virtual void Announce(ServerCapabilities server, ClientCapabilities client)
    {
    }

    /// <summary>Writes the answer as a JSON value. Runs on any thread; an exception becomes an error of this request and of nothing else.</summary>
    /// <param name="parameters">What the client says.</param>
    /// <param name="workspace">Everything as it was when the request came. It does not change.</param>
    /// <param name="json">Takes the answer.</param>
    /// <param name="cancellationToken">Cancelled when the client no longer wants to know.</param>
    public abstract void Write(JsonElement parameters, WorkspaceState workspace, Utf8JsonWriter json, CancellationToken cancellationToken);
}

/// <summary>A request with its types.</summary>
/// <param name="method">Its name in the protocol: <c>textDocument/hover</c>.</param>
/// <param name="parameters">How its parameters are read.</param>
/// <param name="result">How its answer is written.</param>
internal abstract class Request<TParams, TResult>(string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result) : Request(method)
    where TParams : class
    where TResult : class
{
    /// <inheritdoc/>
    public sealed override void Write(JsonElement json, WorkspaceState workspace, Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        TParams given = json.Deserialize(parameters) ?? throw new JsonException($"{Method}: there are no parameters");
        if (Answer(given, workspace, cancellationToken) is { } answer)
            JsonSerializer.Serialize(writer, answer, result);
        else
            writer.WriteNullValue();
    }

    /// <summary>The answer; null when there is nothing to say.</summary>
    /// <exception cref="RequestException">It cannot be answered.</exception>
    protected abstract TResult? Answer(TParams parameters, WorkspaceState workspace, CancellationToken cancellationToken);
}
