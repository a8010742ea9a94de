using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>Bytes that are no text in the file's encoding: decoding has put U+FFFD in their place, or left a NUL. Once a file, at the first.</summary>
internal sealed class UndecodableText() : FileRule("BIB0001", "UndecodableText", Severity.Warning,
    "Text that could not be decoded",
    "{0} here{1}; save the file as UTF-8 and restore what is lost")
{
    /// <summary>What decoding puts in the place of bytes that are no text.</summary>
    public const char Replacement = '\uFFFD';

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        PlacesInText places = context.FactsOf(file).UnusualPlaces.Undecodable;
        int first = places.First;
        if (first < 0 || file.ForeignFormat is not null)
            return;
        int count = places.Count;
        string what = file.Text[first] == '\0' ? "A NUL character stands" : "The bytes are not valid UTF-8";
        string more = count == 1 ? "" : $" and in {count - 1} more place{(count == 2 ? "" : "s")}";
        string? key = FieldAt.TryFind(file, first, out Work? work, out Field? _) ? work.Key : null;
        context.Report(file, this, new SourceSpan(first, 1), key, what, more);
    }
}
