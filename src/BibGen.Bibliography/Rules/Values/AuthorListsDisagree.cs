using BibGen.Formats;
using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>A record whose full names (PubMed's FAU) and short names (AU) are not those of the same authors in the same order.</summary>
internal sealed class AuthorListsDisagree() : WorkRule("BIB4006", "AuthorListsDisagree", Severity.Warning,
    "Full and short names of different authors",
    "The authors of '{0}' disagree: {1}")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format.Fields is not { Author: [string fullName, ..], ShortAuthor: [string shortName, ..] })
            return;
        Field? waiting = null; // The line that the next one of the other tag belongs to.
        Field? alone = null;
        bool isPair = false;
        foreach (Field field in work.Record.FieldArray)
        {
            if ((field.Name != fullName && field.Name != shortName) || field.ValueSpan.Length == 0 || PubMedNames.AreOthers(field.Characters))
                continue;
            if (waiting is null || waiting.Name == field.Name)
            {
                alone ??= waiting;
                waiting = field;
                continue;
            }

            isPair = true;
            (Field full, Field brief) = field.Name == shortName ? (waiting, field) : (field, waiting);
            waiting = null;
            if (IsSame(full.ValueSpan.In(file.Text), brief.ValueSpan.In(file.Text)) || IsSame(full.Characters, brief.Characters))
                continue;
            Report(file, work, brief, $"{fullName} is '{Excerpt.Of(full.Value)}' where {shortName} is '{Excerpt.Of(brief.Value)}'; correct one of them", context);
            return;
        }

        // Old records have short names only, other exporters full names only.
        if (isPair && (alone ?? waiting) is { } surplus)
            Report(file, work, surplus, $"'{Excerpt.Of(surplus.Value)}' has no line {(surplus.Name == fullName ? shortName : fullName)}; add it", context);
    }

    private void Report(BibliographyFile file, Work work, Field field, string what, RuleContext context) =>
        context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, work.Key, what);

    /// <summary>
    /// Whether <c>De Bock, Katrien</c> and <c>De Bock K</c> are one: the short name is the family name and then the same initial. Where
    /// letters are not ASCII, NLM's older records have them plain in one line and not in the other; then nothing can be said.
    /// </summary>
    private static bool IsSame(ReadOnlySpan<char> full, ReadOnlySpan<char> brief)
    {
        int comma = full.IndexOf(',');
        ReadOnlySpan<char> family = comma < 0 ? full : full.Slice(0, comma);
        ReadOnlySpan<char> given = comma < 0 ? default : full.Slice(comma + 1).TrimStart();
        if (brief.StartsWith(family) && IsInitial(brief.Slice(family.Length), given))
            return true; // Nearly all.
        if (IsBeyondAscii(full) || IsBeyondAscii(brief))
            return true;
        return brief.StartsWith(family, StringComparison.OrdinalIgnoreCase) && IsInitial(brief.Slice(family.Length), given);
    }

    private static bool IsInitial(ReadOnlySpan<char> initials, ReadOnlySpan<char> given)
    {
        initials = initials.TrimStart(" ,".AsSpan());
        return given.IsEmpty || initials.IsEmpty || given[0] == initials[0] || !char.IsLetter(given[0])
            || char.ToUpperInvariant(given[0]) == char.ToUpperInvariant(initials[0]);
    }

    private static bool IsBeyondAscii(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c > 127)
                return true;
        }

        return false;
    }
}
