using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Rules.Fields;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>An edition with the word that styles add: "2nd ed. ed." is what BibTeX prints.</summary>
internal sealed class EditionText() : FieldRule("BIB4024", "EditionText", Severity.Info,
    "An edition with the word for it",
    "The edition '{0}' of '{1}' has the word that the style adds{2}",
    ["edition"])
{
    private static readonly string[] Words = ["edition", "edn.", "edn", "ed.", "ed", "auflage", "aufl.", "aufl", "édition", "éd.", "edición", "edizione"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        ReadOnlySpan<char> characters = field.Characters;
        if (Ascii.IsAllDigits(characters) || characters.IndexOf('d') < 0 && characters.IndexOf('A') < 0 && characters.IndexOf('a') < 0)
            return;
        string value = field.Value;
        if (WordIn(value) is not { Length: > 0 } word)
            return;
        bool isAll = word.End == value.Length;
        string? right = isAll ? Number(value.Substring(0, word.Start).TrimEnd(' ', ',', '.'), ClassicEntry.Is(work.Record)) : null;
        context.Report(file, new Finding(this, field.Locate(file.Text, 0, value.Length), work.Key, Excerpt.Of(value), work.Key, right is null ? ""
            : $"; write '{right}'")
        {
            Fix = right is null ? null : FieldFix.Of($"Write {right}", file, field, 0, value.Length, right),
        });
    }

    private static SourceSpan WordIn(string value)
    {
        foreach (string word in Words)
        {
            int at = value.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            int end = at + word.Length;
            if (at > 0 && !char.IsLetter(value[at - 1]) && (end == value.Length || !char.IsLetter(value[end])))
                return SourceSpan.FromBounds(at, end);
        }

        return default;
    }

    /// <summary>The number of the edition: BibTeX prints what is there, biblatex makes an ordinal of a number. Null where it is not certain.</summary>
    private static string? Number(string text, bool isClassic)
    {
        int digits = Ascii.CountDigits(text.AsSpan());
        if (digits is > 0 and < 4 && text.Substring(digits) is "" or "." or "st" or "nd" or "rd" or "th")
            return isClassic && text.Length > digits ? text.TrimEnd('.') : text.Substring(0, digits);
        int ordinal = Array.FindIndex(Ordinals, one => one.Equals(text, StringComparison.OrdinalIgnoreCase));
        return ordinal < 0 ? null : isClassic ? text : (ordinal + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
