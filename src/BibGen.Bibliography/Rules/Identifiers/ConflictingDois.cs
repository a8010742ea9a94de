using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>One .nbib record with two different DOIs: AID and LID should repeat the same one.</summary>
internal sealed class ConflictingDois() : FieldRule("BIB3007", "ConflictingDois", Severity.Warning,
    "A record with two DOIs",
    "'{0}' has the DOI {1} here and {2} in another line; {2} is used",
    ["AID", "LID"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (work.Doi is not { } used)
            return;
        ReadOnlySpan<char> text = DoiRule.WithoutMark(field.Characters);
        if (text.IsEmpty || text.Equals(used.AsSpan(), StringComparison.OrdinalIgnoreCase) || Doi.Read(text.ToString()).Value is not { } other || Doi.Comparer.Equals(other, used))
            return;
        context.Report(file, this, field.Locate(file.Text, 0, text.Length), work.Key, work.Key, other, used);
    }
}
