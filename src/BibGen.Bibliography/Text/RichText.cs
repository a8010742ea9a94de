namespace BibGen.Text;

/// <summary>Unicode text with formatting: what a LaTeX value or a PubMed title says, freed from its notation.</summary>
public sealed class RichText : IEquatable<RichText>
{
    private readonly TextRun[] _runs;

    /// <summary>Text without formatting.</summary>
    public RichText(string plain)
        : this(plain, [])
    {
    }

    /// <summary>Text with formatted runs, which are in order and do not overlap.</summary>
    public RichText(string plain, TextRun[] runs)
    {
        Plain = plain;
        _runs = runs;
    }

    /// <summary>The text without its formatting.</summary>
    public string Plain { get; }

    /// <summary>The formatted stretches, in order, without overlap; empty for plain text.</summary>
    public IReadOnlyList<TextRun> Runs => _runs;

    /// <inheritdoc/>
    public bool Equals(RichText? other) => other is not null && Plain == other.Plain && _runs.AsSpan().SequenceEqual(other._runs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Plain);

    /// <summary>The text without its formatting.</summary>
    public override string ToString() => Plain;
}
