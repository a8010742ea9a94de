namespace BibGen.Tool.Files;

/// <summary>Replaces files as a whole: whoever looks, and whatever stops the program, finds the old content or the new.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a file beside <paramref name="source"/>, with its permissions, and gives it its name. A link stays a link; the file that it names is replaced.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written, or has changed since it was read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Replace(SourceFile source, ReadOnlySpan<byte> content)
    {
        string target = File.ResolveLinkTarget(source.Path, returnFinalTarget: true)?.FullName ?? source.Path;
        using (File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite))
        {
            // A file that is write-protected is not to be replaced, although its folder would allow it.
        }

        string temporary = TemporaryFor(target);
        try
        {
            WriteNew(temporary, content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(source.Bytes))
                throw new IOException("the file has changed since it was read; nothing was written");
            if (OperatingSystem.IsWindows())
                File.Replace(temporary, target, destinationBackupFileName: null); // Keeps attributes and access rights.
            else
                File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a file that is not there, or replaces the one that is.</summary>
    /// <exception cref="IOException">The file cannot be written, or is there and not to be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content, bool replaces)
    {
        if (!replaces && Path.Exists(path))
            throw new IOException("there is such a file already; --force replaces it");
        string temporary = TemporaryFor(path);
        try
        {
            WriteNew(temporary, content);
            File.Move(temporary, path, replaces);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string TemporaryFor(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");

    /// <summary>Writes a file that nobody has yet, down to the disk.</summary>
    private static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, PreallocationSize = content.Length };
        using var stream = new FileStream(path, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
