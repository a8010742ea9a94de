using System.Globalization;

namespace BibGen.Tool.Files;

/// <summary>Reads files, and says why not.</summary>
internal static class FileReader
{
    private const int Megabyte = 1 << 20;

    /// <summary>Reads a file; null, with the reason told to <paramref name="fail"/>, when it cannot be read or is too large.</summary>
    public static SourceFile? TryRead(string path, Action<string> fail)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return stream.CanSeek && stream.Length > SourceFile.Limit ? Refuse(path, stream.Length, fail) : Read(path, stream, fail);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fail($"{path}: {e.Message}");
            return null;
        }
    }

    /// <summary>Reads a stream to its end under the name of <paramref name="path"/>.</summary>
    public static SourceFile? Read(string path, Stream stream, Action<string> fail)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[Megabyte / 8];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (bytes.Length + count > SourceFile.Limit)
                return Refuse(path, bytes.Length + count, fail);
            bytes.Write(buffer, 0, count);
        }

        return new SourceFile(path, bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray());
    }

    private static SourceFile? Refuse(string path, long length, Action<string> fail)
    {
        string size = (length / Megabyte).ToString("N0", CultureInfo.InvariantCulture);
        fail($"{path}: the file has {size} MB or more; BibGen reads files of up to {SourceFile.Limit / Megabyte} MB");
        return null;
    }
}
