using System.Globalization;

namespace BibGen.Text;

/// <summary>Why a text is not read: it is longer than any that is.</summary>
/// <param name="Length">How many characters it has.</param>
internal sealed record TextTooLong(long Length)
{
    private const int Million = 1_000_000;

    /// <summary>The longest text that is read, in characters: checked, it takes many times as much memory, which is the compiler's.</summary>
    public const int Most = 256 << 20;

    /// <summary>What the file is.</summary>
    public string Is => $"a text of {Millions(Length)} characters";

    /// <summary>What it would have to be.</summary>
    public static string Wanted => $"one of up to {Millions(Most)}";

    private static string Millions(long length) => (length / Million).ToString("N0", CultureInfo.InvariantCulture) + " million";
}
