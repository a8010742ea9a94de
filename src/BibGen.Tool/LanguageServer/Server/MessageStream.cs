using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>
/// Messages over two streams, each after a header with its length in bytes
/// (<see href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol"/>).
/// </summary>
/// <remarks>One thread reads; any may write.</remarks>
internal sealed class MessageStream(Stream input, Stream output)
{
    /// <summary>More than any editor sends: a header that says so is none.</summary>
    private const int MostBytes = 1 << 30;

    private readonly Lock _writing = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The bytes of the next message; null at the end of the stream, and when what comes is no header.</summary>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        int length = -1;
        while (await ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0)
                return length is >= 0 and <= MostBytes ? await ReadContentAsync(length, cancellationToken).ConfigureAwait(false) : null;
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                length = int.TryParse(line.AsSpan(colon + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
        }

        return null;
    }

    /// <summary>Writes a message whose content <paramref name="write"/> gives as the members of an object.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        using var content = new MessageBuffer();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        byte[] header = Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n");
        lock (_writing)
        {
            output.Write(header);
            content.CopyTo(output);
            output.Flush();
        }
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        while (line.Length < _buffer.Length && (_start < _end || await FillAsync(cancellationToken).ConfigureAwait(false)))
        {
            char c = (char)_buffer[_start++];
            if (c == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append(c);
        }

        return null;
    }

    private async Task<byte[]?> ReadContentAsync(int length, CancellationToken cancellationToken)
    {
        var content = new byte[length];
        int buffered = Math.Min(length, _end - _start);
        _buffer.AsSpan(_start, buffered).CopyTo(content);
        _start += buffered;
        Memory<byte> rest = content.AsMemory(buffered);
        int read = await input.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return read == rest.Length ? content : null;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await input.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
        return _end > 0;
    }
}
