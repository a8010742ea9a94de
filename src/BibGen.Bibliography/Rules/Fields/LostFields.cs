using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>Whether an entry has fields that could not be read: then that is the finding, not what seems to be missing for it.</summary>
internal static class LostFields
{
    /// <summary>Whether fields of <paramref name="record"/> may stand in an entry that cannot be found, or behind an error of syntax.</summary>
    public static bool In(BibliographyFile file, Record record) => file.HasError(record.Span, LosesFields);

    private static bool LosesFields(SyntaxErrorKind kind) => kind is SyntaxErrorKind.MissingCrossReference or SyntaxErrorKind.CircularCrossReference or SyntaxErrorKind.WrongXdataTarget
        or SyntaxErrorKind.ExpectedEquals or SyntaxErrorKind.ExpectedValue or SyntaxErrorKind.MissingComma or SyntaxErrorKind.MissingKey
        or SyntaxErrorKind.UnclosedEntry or SyntaxErrorKind.UnbalancedBraces or SyntaxErrorKind.UnterminatedString or SyntaxErrorKind.InvalidKeyCharacter;
}
