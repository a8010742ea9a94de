using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>The raw parts of one name of a list, as BibTeX calls them. A part that the name does not have is empty.</summary>
/// <remarks>Parts hold the separators between their tokens as written: blanks, line ends, ties, and the commas after a second one.</remarks>
internal readonly ref struct NameParts
{
    private readonly ReadOnlySpan<char> _list;

    /// <summary>Creates the parts of a name that stands in <paramref name="list"/>.</summary>
    public NameParts(ReadOnlySpan<char> list) => _list = list;

    /// <summary>The name without trailing commas; for an empty name what stands in its place.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where the given names stand.</summary>
    public SourceSpan FirstSpan { get; init; }

    /// <summary>Where the particle stands.</summary>
    public SourceSpan VonSpan { get; init; }

    /// <summary>Where the family name stands.</summary>
    public SourceSpan LastSpan { get; init; }

    /// <summary>Where the suffix stands.</summary>
    public SourceSpan JrSpan { get; init; }

    /// <summary>Number of commas between parts; trailing ones do not count.</summary>
    public int Commas { get; init; }

    /// <summary>Offset of the first trailing comma; -1 when there is none.</summary>
    public int TrailingComma { get; init; }

    /// <summary>Whether the name has no token at all.</summary>
    public bool IsEmpty => FirstSpan.Length == 0 && LastSpan.Length == 0 && JrSpan.Length == 0;

    /// <summary>The name as written.</summary>
    public ReadOnlySpan<char> Raw => _list.Slice(Span.Start, Span.Length);

    /// <summary>The given names.</summary>
    public ReadOnlySpan<char> First => _list.Slice(FirstSpan.Start, FirstSpan.Length);

    /// <summary>The particle.</summary>
    public ReadOnlySpan<char> Von => _list.Slice(VonSpan.Start, VonSpan.Length);

    /// <summary>The family name.</summary>
    public ReadOnlySpan<char> Last => _list.Slice(LastSpan.Start, LastSpan.Length);

    /// <summary>The suffix.</summary>
    public ReadOnlySpan<char> Jr => _list.Slice(JrSpan.Start, JrSpan.Length);

    /// <summary>Whether the whole name is one brace group, which is how BibTeX writes the name of a group.</summary>
    public bool IsBraced => LastSpan.Length == Span.Length && NameToken.IsBraceGroup(Last);
}
