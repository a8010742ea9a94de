using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>A message of JSON-RPC 2.0 (<see href="https://www.jsonrpc.org/specification"/>): a request, a notification, or the response to a request.</summary>
internal sealed record Message
{
    /// <summary>A number or text by which the response is told; null for a notification.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>What is asked for; null for a response.</summary>
    public string? Method { get; init; }

    /// <summary>What it is asked with.</summary>
    public JsonElement? Params { get; init; }

    /// <summary>The answer; null for a request, and where there is an error or nothing to say.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>Why there is no answer.</summary>
    public ResponseError? Error { get; init; }

    /// <summary>Reads a message. Its values stay where they are in <paramref name="bytes"/>: a document that is opened may have megabytes.</summary>
    /// <exception cref="JsonException">The bytes are no message.</exception>
    public static Message Read(byte[] bytes)
    {
        JsonElement root = JsonDocument.Parse(bytes).RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("a message is an object");
        return new Message
        {
            Id = Of("id"),
            Method = Of("method") is not { } method ? null : method.ValueKind == JsonValueKind.String ? method.GetString()
                : throw new JsonException("the method of a message is a text"),
            Params = Of("params"),
            Result = Of("result"),
            Error = Of("error")?.Deserialize(ProtocolJson.Default.ResponseError),
        };

        JsonElement? Of(string name) => root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}

/// <summary>Why a request has no answer.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">The reason, in a sentence.</param>
internal sealed record ResponseError(int Code, string Message);

/// <summary>The codes of errors, with the names that JSON-RPC and LSP give them.</summary>
internal static class ErrorCodes
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;
    public const int RequestFailed = -32803;
    public const int ContentModified = -32801;
    public const int RequestCancelled = -32800;
}
