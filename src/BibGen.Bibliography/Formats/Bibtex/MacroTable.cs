using System.Diagnostics.CodeAnalysis;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>The macros that are defined so far in a file. A definition is expanded where it stands, so that later changes do not reach back.</summary>
internal sealed class MacroTable
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    /// <summary>Begins with the predefined macros.</summary>
    public MacroTable()
    {
        foreach (KeyValuePair<string, string> macro in PredefinedMacros.All)
            _texts.Add(macro.Key, macro.Value);
    }

    /// <summary>Text of the macro <paramref name="name"/> (lower case).</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out string? text) => _texts.TryGetValue(name, out text);

    /// <summary>Text of the macro <paramref name="name"/> (lower case); null when it is not defined.</summary>
    public string? TextOf(string name) => _texts.TryGetValue(name, out string? text) ? text : null;

    /// <summary>Whether each has one text wherever it is used: the file defines none twice, and none that is predefined.</summary>
    public bool HasOneTextForEach { get; private set; } = true;

    /// <summary>Where the file defines a macro first; null when it does not.</summary>
    public SourceSpan? PlaceOf(string name) => _places.TryGetValue(name, out SourceSpan place) ? place : null;

    /// <summary>Keeps where the file defines a macro, unless it has done so before.</summary>
    public void Keep(string name, SourceSpan place)
    {
        if (!_places.ContainsKey(name))
            _places.Add(name, place);
    }

    /// <summary>Defines a macro. False when the file has already defined it with another text; the new text holds from here on all the same.</summary>
    public bool Define(string name, string text)
    {
        bool isPredefined = !_own.Contains(name) && _texts.ContainsKey(name);
        bool isNew = _own.Add(name) || _texts[name] == text;
        HasOneTextForEach &= isNew && !isPredefined;
        _texts[name] = text;
        return isNew;
    }
}
