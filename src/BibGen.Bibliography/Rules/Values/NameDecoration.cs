using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>What is no part of a name and is read as one: <c>Dr.</c>, <c>PhD</c>, <c>(Eds.)</c>, digits of affiliations, addresses. One finding a field, at
/// the first.</summary>
internal sealed class NameDecoration() : FieldRule("BIB4007", "NameDecoration", Severity.Warning,
    "Something in a name that is no part of it",
    "The {0} of '{1}' has {2} in a name, '{3}', which is read as a part of it; write the name alone",
    static names => [.. names.Author, .. names.Editor],
    ["editora", "editorb", "editorc", "translator", "bookauthor", "annotator", "commentator", "introduction", "foreword", "afterword", "director"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        SourceSpan found = NameDecorations.Find(field.Characters, out string what, out SourceSpan removal);
        if (found.Length == 0)
            return;
        string value = field.Value;
        context.Report(file, new Finding(
            this, field.Locate(file.Text, found.Start, found.Length), work.Key, ValueRule.NameOf(file, field), work.Key, what, Excerpt.Of(value, found.Start,
                found.Length))
        {
            Fix = LeavesName(value, removal) ? FieldFix.Of("Remove it from the name", file, field, removal.Start, removal.Length, "") : null,
        });
    }

    private static bool LeavesName(string value, SourceSpan removal)
    {
        string rest = value.Remove(removal.Start, removal.Length).Trim(' ', ',');
        return rest.Length > 1 && char.IsLetter(rest[0]) && rest.IndexOfAny(['{', '}']) < 0;
    }
}
