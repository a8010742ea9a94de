using System.Diagnostics;

namespace BibGen.Text;

/// <summary>Tells tests which values are read, so that they can count how often. Release builds have no calls of it.</summary>
internal static class Readings
{
    /// <summary>Called with each value that is read, from any thread.</summary>
    public static Action<string>? Observer { get; set; }

    /// <summary>Notes that <paramref name="value"/> is read.</summary>
    [Conditional("DEBUG")]
    public static void Note(string value) => Observer?.Invoke(value);

    /// <inheritdoc cref="Note(string)"/>
    [Conditional("DEBUG")]
    public static void Note(ReadOnlySpan<char> value) => Observer?.Invoke(value.ToString());
}
