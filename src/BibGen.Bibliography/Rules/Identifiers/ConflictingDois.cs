using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Identifiers;

/// <summary>One .nbib record with two different DOIs: AID and LID should repeat the same one.</summary>
internal sealed class ConflictingDois() : WorkRule("BIB3007", "ConflictingDois", Severity.Warning,
    "A record with two DOIs",
    "'{0}' has the DOI {1} here and {2} in another line; {2} is used")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format != BibliographyFormat.Nbib || work.Doi is not { } used)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            if (field.Name is not ("AID" or "LID"))
                continue;
            ReadOnlySpan<char> text = DoiFields.WithoutMark(field.Characters);
            if (text.IsEmpty || text.Equals(used.AsSpan(), StringComparison.OrdinalIgnoreCase) || Doi.Read(text.ToString()).Doi is not { } other || Doi.AreEqual(other, used))
                continue;
            context.Report(file, this, field.Locate(file.Text, 0, text.Length), work.Key, work.Key, other, used);
            return;
        }
    }
}
