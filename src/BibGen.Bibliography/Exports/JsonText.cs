using System.Globalization;
using System.Text;

namespace BibGen.Exports;

/// <summary>
/// Writes JSON (RFC 8259) with an indent of two. Here and not from a library, since the compiler's hosts load this assembly with what it needs.
/// </summary>
internal sealed class JsonText(StringBuilder target)
{
    private int _depth;
    private bool _isFirst = true;

    /// <summary>Opens an object or an array.</summary>
    public void Open(char bracket, string? name = null)
    {
        Begin(name);
        target.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    /// <summary>Closes an object or an array.</summary>
    public void Close(char bracket)
    {
        _depth--;
        if (!_isFirst)
            NewLine();
        target.Append(bracket);
        _isFirst = false;
    }

    /// <summary>A member with a text; nothing when it is null or empty.</summary>
    public void Text(string name, string? value)
    {
        if (value is not { Length: > 0 })
            return;
        Begin(name);
        Append(value);
    }

    /// <summary>A member that is true.</summary>
    public void True(string name)
    {
        Begin(name);
        target.Append("true");
    }

    /// <summary>An array of numbers on one line.</summary>
    public void Numbers(params int[] values)
    {
        Begin(name: null);
        target.Append('[').Append(string.Join(", ", values.Select(value => value.ToString(CultureInfo.InvariantCulture)))).Append(']');
    }

    private void Begin(string? name)
    {
        if (!_isFirst)
            target.Append(',');
        if (_depth > 0)
            NewLine();
        _isFirst = false;
        if (name is null)
            return;
        Append(name);
        target.Append(": ");
    }

    /// <summary>Whether half of a pair of surrogates stands there without the other.</summary>
    private static bool IsHalf(string text, int at)
    {
        char c = text[at];
        if (char.IsHighSurrogate(c))
            return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
    }

    private void NewLine() => target.Append('\n').Append(' ', 2 * _depth);

    private void Append(string text)
    {
        target.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                target.Append('\\').Append(c);
            else if (c == '\n')
                target.Append("\\n");
            else if (c < ' ' || IsHalf(text, i) || c is '\u2028' or '\u2029' or '\u007F')
                target.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                target.Append(c);
        }

        target.Append('"');
    }
}
