using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>Frees text from LaTeX: accents, symbols, ligatures, formatting and mathematics become Unicode with runs.</summary>
/// <remarks>
/// No input fails, and no text of it is lost but what LaTeX does not print (a length, a label, a footnote). White space is folded to single blanks
/// and trimmed; letters with combining marks are composed (NFC). Not for verbatim fields (<c>url</c>, <c>doi</c>, <c>eprint</c>, <c>file</c>), in
/// which a backslash is a backslash. Mathematics in plain text: what Unicode has raised or lowered is that (x², H₂O), a lowered label follows as it
/// is (K3,3), what stands in parentheses keeps them raised or lowered (T₍p₎), and anything else is marked so that its meaning stays (n^2.5, 2^(n/4),
/// a_(k+1)); its run covers the mark, and renderings that raise text drop it.
/// </remarks>
public static class LatexText
{
    // What is decoded on the stack, which is cleared first: most are parts of names.
    private const int ShortText = 48;
    private const int LongText = 256;
    private const int UsualDepth = 4;

    /// <summary>The text that <paramref name="value"/> prints, with its formatting.</summary>
    public static RichText Decode(string value) => Decode(value, LatexOptions.None);

    /// <summary>The text that <paramref name="value"/> prints, with its formatting.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="undecodable">Takes the commands that are not known; null when nobody asks.</param>
    public static RichText Decode(string value, ICollection<UndecodableCommand>? undecodable) => Decode(value, LatexOptions.None, undecodable);

    /// <summary>The text that <paramref name="value"/> prints, with its formatting.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="undecodable">Takes the commands that are not known; null when nobody asks.</param>
    public static RichText Decode(string value, LatexOptions options, ICollection<UndecodableCommand>? undecodable = null) =>
        LatexSyntax.IsPlain(value.AsSpan()) ? new RichText(value) : DecodeMarkup(value.AsSpan(), value, options, undecodable);

    /// <summary>The text that a value prints which is known not to print as it stands.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="original">The value as a string, to be taken where its text is the same; null when there is none.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="undecodable">Takes the commands that are not known; null when nobody asks.</param>
    internal static RichText DecodeMarkup(ReadOnlySpan<char> value, string? original, LatexOptions options, ICollection<UndecodableCommand>? undecodable)
    {
        Span<char> buffer = value.Length <= ShortText ? stackalloc char[ShortText] : stackalloc char[LongText];
        var decoder = new LatexDecoder(value, options, undecodable, new TextBuffer(buffer, hasRuns: true), stackalloc LatexFrame[UsualDepth]);
        decoder.Decode();
        return decoder.ToRichText(original);
    }

    /// <summary>The text that <paramref name="value"/> prints, without formatting: the same string when there is nothing to decode.</summary>
    public static string ToPlain(string value) => ToPlain(value, LatexOptions.None);

    /// <summary>The text that <paramref name="value"/> prints, without formatting: the same string when there is nothing to decode.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="options">How to read it.</param>
    public static string ToPlain(string value, LatexOptions options) =>
        LatexSyntax.IsPlain(value.AsSpan()) ? value : ToPlain(value.AsSpan(), value, options);

    /// <summary>The text that a part of a value prints, without formatting.</summary>
    internal static string ToPlain(ReadOnlySpan<char> value, LatexOptions options = LatexOptions.None) =>
        LatexSyntax.IsPlain(value) ? value.ToString() : ToPlain(value, original: null, options);

    /// <summary>The text of a name or a part of one, in which a tie is a plain blank.</summary>
    /// <param name="value">The part as it is written.</param>
    /// <param name="undecodable">Takes the commands that are not known; null when nobody asks.</param>
    internal static string ToName(ReadOnlySpan<char> value, ICollection<UndecodableCommand>? undecodable = null) =>
        LatexSyntax.IsPlain(value) ? value.ToString() : ToPlain(value, original: null, LatexOptions.TieIsBlank, undecodable);

    /// <summary>Whether <paramref name="value"/> may have commands that are not known: a look at their names, which takes a fraction of decoding.</summary>
    internal static bool MayBeUndecodable(ReadOnlySpan<char> value)
    {
        for (int at = value.IndexOf('\\'); at >= 0 && at + 1 < value.Length;)
        {
            int end = at + 1;
            while (end < value.Length && LatexSyntax.IsLetter(value[end]))
                end++;
            ReadOnlySpan<char> name = value.Slice(at + 1, Math.Max(end - at - 1, 1));
            bool mayBeMistaken = name[0] == 'a' ? name.Length == 1 : name[0] is 'i' or 'j' && name.Length > 1; // After an accent: Mart\'\in.
            if (mayBeMistaken || !Commands.Table.TryFind(name, out _))
                return true;
            at += 1 + name.Length;
            int next = value.Slice(at).IndexOf('\\');
            at = next < 0 ? -1 : at + next;
        }

        return false;
    }

    private static string ToPlain(ReadOnlySpan<char> value, string? original, LatexOptions options, ICollection<UndecodableCommand>? undecodable = null)
    {
        Span<char> buffer = value.Length <= ShortText ? stackalloc char[ShortText] : stackalloc char[LongText];
        var decoder = new LatexDecoder(value, options, undecodable, new TextBuffer(buffer, hasRuns: false), stackalloc LatexFrame[UsualDepth]);
        decoder.Decode();
        return decoder.ToText(original);
    }
}
