using System.Text;

namespace BibGen.Tool.CommandLine;

/// <summary>Where a command reads and writes. Commands touch no <see cref="Console"/>, so that tests run them in their own process.</summary>
internal sealed class Terminal : IDisposable
{
    private const int DefaultWidth = 120;
    private const int BufferSize = 1 << 16;

    private readonly Func<Stream> _openInput;

    /// <summary>A terminal over streams.</summary>
    /// <param name="openInput">Opens standard input; called when a command reads it.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    public Terminal(Func<Stream> openInput, Stream output, TextWriter error)
    {
        _openInput = openInput;
        Output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        Error = error;
    }

    /// <summary>What the command was asked for, in UTF-8 without a byte order mark.</summary>
    public StreamWriter Output { get; }

    /// <summary>Messages, summaries and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether <see cref="Output"/> shows colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>, so that progress may be shown on it.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Number of columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Full path of the folder that relative paths start from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The terminal of this process. Colours as <see href="https://no-color.org"/> has it.</summary>
    public static Terminal Open()
    {
        bool isShown = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Console.OpenStandardInput, Console.OpenStandardOutput(), Console.Error)
        {
            HasColor = isShown && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsWatched = !Console.IsErrorRedirected && isShown,
            Width = isShown ? WindowWidth() : DefaultWidth,
        };
    }

    /// <summary>Standard input.</summary>
    public Stream OpenInput() => _openInput();

    /// <summary>Says on <see cref="Error"/> what went wrong.</summary>
    public void Fail(string message) => Error.WriteLine("bibgen: " + PlainText.OneLine(message));

    /// <summary>The path as a person in <see cref="Folder"/> would type it: relative below the folder, full elsewhere, with forward slashes.</summary>
    public string Shorten(string fullPath)
    {
        string relative = Path.GetRelativePath(Folder, fullPath);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? fullPath : relative).Replace('\\', '/');
    }

    /// <inheritdoc/>
    public void Dispose() => Output.Dispose();

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
