using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A macro that neither its file defines above its use nor any other .bib file of the project.</summary>
internal sealed class UndefinedMacro() : UnresolvedName(BibtexErrors.UndefinedMacro)
{
    private const int Months = 12;

    /// <inheritdoc/>
    protected override void AddNames(BibliographyFile file, Action<string, SourceSpan> add)
    {
        foreach (MacroDefinition macro in file.Format.DefinitionsIn(file))
            add(macro.Name, macro.NameSpan);
    }

    /// <inheritdoc/>
    protected override string Canonical(string wanted) => wanted.ToLowerInvariant();

    /// <inheritdoc/>
    protected override string Hint(BibliographyFile file, string wanted, Dictionary<string, Definition> known, string? near)
    {
        if (known.TryGetValue(wanted, out Definition? below))
            return $"; move its definition from {LocationText.Of(below.File, below.Span)} above this entry";
        if (wanted.Length > 0 && wanted[0] is >= '0' and <= '9')
            return "; write braces around a text";
        return (MonthOf(wanted) ?? near) is { } meant ? $"; write '{meant}'" : "; define it with @string, or write braces around a text";
    }

    /// <summary>The macro of the month that <paramref name="name"/> spells out or cuts elsewhere: <c>sept</c>, <c>june</c>.</summary>
    private static string? MonthOf(string name)
    {
        for (int i = 0; i < Months; i++)
        {
            (string macro, string month) = (PredefinedMacros.All[i].Key, PredefinedMacros.All[i].Value);
            if (name.Length > macro.Length && month.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return macro;
        }

        return null;
    }
}
