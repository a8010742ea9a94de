using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Names;

namespace BibGen.Rules.Values;

/// <summary>An <c>and</c> that begins or ends a list of names, or follows another: biber drops the whole entry.</summary>
internal sealed class EmptyName() : FieldRule("BIB4001", "EmptyName", Severity.Warning,
    "A list of names with a gap",
    "The field '{0}' of '{1}' has no name at '{2}'; remove the surplus 'and', or write the name",
    NameFields.All)
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (!MayHaveGap(field.Value))
            return;
        List<NameProblem> problems = [];
        _ = NameReader.Read(field.Value, problems);
        problems.RemoveAll(static problem => problem.Kind != NameProblemKind.EmptyName);
        for (int i = 0; i < problems.Count && i < FieldFix.Most; i++)
            Report(file, work, field, problems[i].Span, context);
    }

    private static bool MayHaveGap(string value) =>
        value.StartsWith("and", StringComparison.OrdinalIgnoreCase) || value.EndsWith("and", StringComparison.OrdinalIgnoreCase)
        || value.IndexOf("and and", StringComparison.Ordinal) >= 0 || value.IndexOf("and ,", StringComparison.Ordinal) >= 0;

    private void Report(BibliographyFile file, Work work, Field field, SourceSpan span, RuleContext context)
    {
        string value = field.Value;
        SourceSpan surplus = Surplus(value, span);
        Fix? fix = surplus.Length > 0 && surplus.Length < value.Length
            ? FieldFix.Of("Remove the surplus 'and'", file, field, surplus.Start, surplus.Length, "")
            : null;
        context.Report(file, new Finding(this, field.Locate(file.Text, span.Start, span.Length), work.Key, field.Name, work.Key, span.TextIn(value)) { Fix = fix });
    }

    /// <summary>What is to be removed: the <c>and</c> with one blank, or the empty name with the <c>and</c> behind or before it.</summary>
    private static SourceSpan Surplus(string value, SourceSpan span)
    {
        const string And = " and ";
        if (span.In(value).Equals("and".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return span.End < value.Length ? new SourceSpan(span.Start, span.Length + 1) : SourceSpan.FromBounds(Math.Max(0, span.Start - 1), span.End);
        if (value.AsSpan(span.End).StartsWith(And.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return new SourceSpan(span.Start, span.Length + And.Length);
        return value.AsSpan(0, span.Start).EndsWith(And.AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? SourceSpan.FromBounds(span.Start - And.Length, span.End)
            : default;
    }
}
