using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Inputs;

/// <summary>
/// What has been read from texts, as long as the host keeps them: in the compiler generator and analyzer see the same <see cref="SourceText"/>.
/// In a host where they do not, a text is read again and nothing else changes.
/// </summary>
/// <param name="read">Reads a file of this path and text.</param>
internal sealed class TextCache<T>(Func<string, SourceText, CancellationToken, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SourceText, Reading> _readings = new();

    /// <summary>What the file holds; null when the host has no text for it (it is missing or locked, which the compiler reports).</summary>
    public T? Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
            return null;
        Reading reading = _readings.GetValue(text, static _ => new Reading());
        lock (reading)
        {
            if (reading.Value is null || reading.Path != file.Path)
            {
                reading.Count++;
                reading.Value = read(file.Path, text, cancellationToken);
                reading.Path = file.Path;
            }

            return reading.Value;
        }
    }

    /// <summary>How often <paramref name="text"/> has been read, for the test that says "once".</summary>
    public int CountOf(SourceText text) => _readings.TryGetValue(text, out Reading? reading) ? reading.Count : 0;

    private sealed class Reading
    {
        public int Count { get; set; }

        public string? Path { get; set; }

        public T? Value { get; set; }
    }
}
