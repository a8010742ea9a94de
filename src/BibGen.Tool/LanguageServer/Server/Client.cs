using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>What the server says to the client. A client that has gone hears nothing, and that is no error.</summary>
internal sealed class Client(MessageStream stream)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<Message>> _asked = [];
    private int _lastId;

    /// <summary>Answers a request.</summary>
    /// <param name="id">The request.</param>
    /// <param name="write">Writes the answer, a JSON value. When it throws, nothing is sent.</param>
    public void Reply(JsonElement id, Action<Utf8JsonWriter> write) => stream.Write(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        write(json);
    });

    /// <summary>Answers a request with an error.</summary>
    /// <param name="id">The request; null when it could not be read.</param>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">The reason.</param>
    public void Refuse(JsonElement? id, int code, string message) => Send(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Send(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Writes an error of the server to the client's log.</summary>
    public void Log(string message) =>
        Notify("window/logMessage", new LogMessageParams(LogMessageParams.Error, message), ProtocolJson.Default.LogMessageParams);

    /// <summary>Shows the client's user that something is not as it should be.</summary>
    public void Warn(string message) =>
        Notify("window/showMessage", new LogMessageParams(LogMessageParams.Warning, message), ProtocolJson.Default.LogMessageParams);

    /// <summary>Asks the client for something; its response comes when <see cref="Receive"/> gets it.</summary>
    public Task<Message> Ask<T>(string method, T parameters, JsonTypeInfo<T> type)
    {
        int id = Interlocked.Increment(ref _lastId);
        var response = new TaskCompletionSource<Message>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = response;
        Send(json =>
        {
            json.WriteNumber("id", id);
            json.WriteString("method", method);
            json.WritePropertyName("params");
            JsonSerializer.Serialize(json, parameters, type);
        });
        return response.Task;
    }

    /// <summary>Takes the response to something that was asked for.</summary>
    public void Receive(Message response)
    {
        if (response.Id is not { ValueKind: JsonValueKind.Number } id || !id.TryGetInt32(out int number))
            return;
        if (_asked.TryRemove(number, out TaskCompletionSource<Message>? asked))
            asked.SetResult(response);
    }

    private void Send(Action<Utf8JsonWriter> write)
    {
        try
        {
            stream.Write(write);
        }
        catch (IOException)
        {
            // The client is gone; the end of the input says so as well.
        }
    }
}
