using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>
/// A rule about the value of a field. Reading the value finds the problem; the rule gives it an id, a severity and words. Its name is that of
/// the <paramref name="kind"/>.
/// </summary>
/// <param name="id">Stable id.</param>
/// <param name="kind">The kind of problem that it reports.</param>
/// <param name="severity">Severity without configuration.</param>
/// <param name="title">What it is about, as a heading.</param>
/// <param name="message">
/// The message. <c>{0}</c> is the stretch that is wrong, <c>{1}</c> the entry's key, <c>{2}</c> the name of the field, <c>{3}</c> its value,
/// <c>{4}</c> what is wrong, <c>{5}</c> what would be right, <c>{6}</c> the words "at" and the stretch where it is not all of the value,
/// <c>{7}</c> the name of the format's field for the DOI.
/// </param>
public sealed class ValueRule(string id, ValueProblemKind kind, Severity severity, string title, string message)
    : Rule(id, kind.ToString(), severity, title, message)
{
    /// <summary>The kind of problem that it reports.</summary>
    public ValueProblemKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override bool IsEnabledByDefault => !IsOff;

    /// <inheritdoc/>
    public override bool HasFix => FixTitle is not null;

    /// <summary>Whether it does not run without configuration.</summary>
    internal bool IsOff { get; init; }

    /// <summary>What its fix does, with the placeholders of the message; null when only a person can tell.</summary>
    internal string? FixTitle { get; init; }

    /// <summary>Makes more of the edits of the value, or other edits; null where they are the fix.</summary>
    internal Func<BibliographyFile, ValueProblem, IReadOnlyList<TextEdit>?>? Edits { get; init; }

    /// <summary>
    /// The finding for <paramref name="problem"/>, which is of this rule's kind and was found in <paramref name="work"/> of <paramref name="file"/>.
    /// </summary>
    public Finding Find(BibliographyFile file, Work work, ValueProblem problem)
    {
        Field field = problem.Field;
        string stretch = Excerpt.Of(field.Value, problem.Offset, problem.Length);
        bool isPart = problem.Length > 0 && problem.Length < field.Value.Length;
        object[] arguments =
        [
            stretch.Length == 0 ? "the end" : stretch,
            work.Key,
            NameOf(file, field),
            Excerpt.Of(field.Value),
            problem.Explanation ?? "",
            problem.Expected is null ? "" : Excerpt.Of(problem.Expected),
            isPart ? $" at '{stretch}'" : "",
            file.Format.Fields.Doi is [string doi, ..] ? doi : "",
        ];
        return new(this, field.Locate(file.Text, problem.Offset, problem.Length), work.Key, arguments) { Fix = FixOf(file, problem, arguments) };
    }

    /// <summary>What the field is called in a message: a tag that only its format knows by what it means.</summary>
    internal static string NameOf(BibliographyFile file, Field field) =>
        file.Format.Fields.PublicationDate.Contains(field.Name) ? "date of publication" : field.Name;

    private Fix? FixOf(BibliographyFile file, ValueProblem problem, object[] arguments)
    {
        if (FixTitle is null)
            return null;
        IReadOnlyList<TextEdit>? edits = Edits is null ? FieldFix.Replace(file, problem.Field, problem.Edits) : Edits(file, problem);
        return edits is { Count: > 0 } ? new Fix(string.Format(System.Globalization.CultureInfo.InvariantCulture, FixTitle, arguments), edits) : null;
    }
}
