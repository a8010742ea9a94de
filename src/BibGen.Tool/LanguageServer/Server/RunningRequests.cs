using System.Collections.Concurrent;
using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>The requests that have not been answered yet, so that a client can take one back.</summary>
internal sealed class RunningRequests
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    /// <summary>Begins a request.</summary>
    public CancellationToken Begin(JsonElement id)
    {
        var source = new CancellationTokenSource();
        _sources[id.GetRawText()] = source;
        return source.Token;
    }

    /// <summary>Ends a request.</summary>
    public void End(JsonElement id)
    {
        if (_sources.TryRemove(id.GetRawText(), out CancellationTokenSource? source))
            source.Dispose();
    }

    /// <summary>Takes a request back; nothing happens when it has been answered.</summary>
    public void Cancel(JsonElement id)
    {
        if (!_sources.TryGetValue(id.GetRawText(), out CancellationTokenSource? source))
            return;
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at this moment.
        }
    }

    /// <summary>Takes all requests back.</summary>
    public void CancelAll()
    {
        foreach (string id in _sources.Keys)
        {
            using var document = JsonDocument.Parse(id);
            Cancel(document.RootElement);
        }
    }
}
