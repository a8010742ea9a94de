using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Emission;

/// <summary>Writes indented source text. Lines end with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line; an empty one without indentation.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * IndentWidth).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Opens a block in braces.</summary>
    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes the innermost block.</summary>
    public SourceWriter Close()
    {
        _depth--;
        return Line("}");
    }

    /// <summary>The text so far.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);
}
