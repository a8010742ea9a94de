using System.Buffers;
using System.Text;
using BibGen.Text;

namespace BibGen.Tool.Files;

/// <summary>A file as it stands on disk: its bytes, and the text that they are.</summary>
/// <remarks>
/// The text is UTF-8, or UTF-16 with a byte order mark, as the compiler reads additional files. Bytes that are no text are U+FFFD in it, and
/// stay what they are when the file is written again.
/// </remarks>
internal sealed class SourceFile
{
    /// <summary>Largest file that is read, in bytes: a text takes four times as much memory by the time it is checked.</summary>
    public const long Limit = 256 << 20;

    private readonly byte[] _bytes;
    private readonly Encoding _encoding;
    private readonly int _start;

    /// <summary>The file at <paramref name="path"/> with these bytes.</summary>
    public SourceFile(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
        _encoding = EncodingOf(bytes);
        _start = _encoding.Preamble.Length > 0 && bytes.AsSpan().StartsWith(_encoding.Preamble) ? _encoding.Preamble.Length : 0;
        Text = _encoding.GetString(bytes, _start, bytes.Length - _start);
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Its text, without byte order mark.</summary>
    public string Text { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Whether all of its bytes are text: what is written in the place of U+FFFD would otherwise replace bytes that nobody has seen.</summary>
    public bool IsText => !Text.Contains('\uFFFD', StringComparison.Ordinal) || _encoding.GetByteCount(Text) + _start == _bytes.Length;

    /// <summary>Its bytes with changes made. What is not changed stays as it is, byte for byte.</summary>
    /// <param name="edits">Changes of <see cref="Text"/>, in order, without overlap.</param>
    public byte[] With(IReadOnlyList<TextEdit> edits)
    {
        var result = new ArrayBufferWriter<byte>(_bytes.Length + 256);
        var position = new BytePosition(0, _start);
        int copied = 0;
        foreach (TextEdit edit in edits)
        {
            position = Advance(position, edit.Span.Start);
            result.Write(_bytes.AsSpan(copied..position.Byte));
            _encoding.GetBytes(edit.NewText, result);
            position = Advance(position, edit.Span.End);
            copied = position.Byte;
        }

        result.Write(_bytes.AsSpan(copied));
        return result.WrittenSpan.ToArray();
    }

    private BytePosition Advance(BytePosition from, int character)
    {
        (int at, int offset) = from;
        if (_encoding is not UTF8Encoding)
            return new BytePosition(character, offset + (2 * (character - at)));
        while (at < character)
        {
            Rune.DecodeFromUtf8(_bytes.AsSpan(offset), out Rune rune, out int length); // One U+FFFD a malformed sequence, as the decoder has it.
            at += rune.Utf16SequenceLength;
            offset += length;
        }

        return new BytePosition(character, offset);
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    /// <param name="Character">Offset in the text.</param>
    /// <param name="Byte">Offset in the bytes.</param>
    private readonly record struct BytePosition(int Character, int Byte);
}
