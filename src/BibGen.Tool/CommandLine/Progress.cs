using System.Diagnostics;

namespace BibGen.Tool.CommandLine;

/// <summary>Says how far long work is, on a terminal that somebody watches; nothing elsewhere.</summary>
internal sealed class Progress(Terminal terminal, int total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _done;
    private bool _isShown;

    /// <summary>One more file is being worked on.</summary>
    public void Advance(string path)
    {
        _done++;
        if (!terminal.IsWatched || _clock.Elapsed < _next)
            return;
        _next = _clock.Elapsed + Interval;
        _isShown = true;
        string line = PlainText.OneLine($"{_done}/{total} {terminal.Shorten(path)}");
        terminal.Error.Write($"\r\u001b[K{(line.Length < terminal.Width ? line : line[..(terminal.Width - 1)])}");
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isShown)
            terminal.Error.Write("\r\u001b[K");
        _isShown = false;
    }
}
