using System.Buffers;
using System.Security.Cryptography;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>
/// The bytes of a message while it is written: in pieces that are used again, since the findings of a large file are megabytes, and one array that grows with
/// them would be copied, and collected, at each key press.
/// </summary>
internal sealed class MessageBuffer : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 1 << 18;

    private readonly List<(byte[] Bytes, int Count)> _full = [];
    private byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int _count;

    /// <summary>How many bytes were written.</summary>
    public int Length => Pieces.Sum(static piece => piece.Count);

    private IEnumerable<(byte[] Bytes, int Count)> Pieces => _full.Append((_piece, _count));

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _count < Math.Max(1, sizeHint))
        {
            _full.Add((_piece, _count));
            _piece = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, PieceLength));
            _count = 0;
        }

        return _piece.AsMemory(_count);
    }

    /// <summary>Writes all of it.</summary>
    public void CopyTo(Stream stream)
    {
        foreach ((byte[] bytes, int count) in Pieces)
            stream.Write(bytes, 0, count);
    }

    /// <summary>Its SHA-256.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((byte[] bytes, int count) in Pieces)
            hash.AppendData(bytes, 0, count);
        return hash.GetHashAndReset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((byte[] bytes, _) in Pieces)
            ArrayPool<byte>.Shared.Return(bytes);
    }
}
