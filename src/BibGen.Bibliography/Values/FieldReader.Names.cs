using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Names;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>The names in <paramref name="field"/>; empty when there are none.</summary>
    public NameList ReadNames(Field? field)
    {
        if (field is null || field.Characters is not { IsEmpty: false } list)
            return NameList.Empty;
        List<NameProblem>? problems = null;
        NameList names = NameReader.Read(list, ref problems);
        if (problems is not null)
        {
            foreach (NameProblem problem in problems)
                Keep(new(KindOf(problem.Kind), field, problem.Span.Start, problem.Span.Length) { Explanation = problem.Explanation, Edits = problem.Edits });
        }

        return names;
    }

    /// <summary>Looks at a field for one name, as formats without lists of names have it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="advice">What to write for each of several names.</param>
    /// <remarks>What such a format means by a name without a comma, or by one that ends with a comma, it says itself.</remarks>
    public void CheckName(Field field, string advice)
    {
        if (SingleName.Check(field.Value, advice) is { } problem)
            Keep(new(KindOf(problem.Kind), field, problem.Span.Start, problem.Span.Length) { Explanation = problem.Explanation });
    }

    /// <summary>Looks at a name in a field that gives its parts, or says that it has none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="person">The person or group that was read from it.</param>
    /// <param name="advice">What to write for each of several names.</param>
    public void CheckName(Field field, Person person, string advice)
    {
        string? part = person.Literal ?? person.Family;
        if (part is null || SingleName.CheckPart(part, isFamily: person.Literal is null, advice) is not { } problem)
            return;
        int start = field.Value.IndexOf(part, StringComparison.Ordinal);
        (int offset, int length) = start < 0 ? (0, field.Value.Length) : (start + problem.Span.Start, problem.Span.Length);
        Keep(new(KindOf(problem.Kind), field, offset, length) { Explanation = problem.Explanation });
    }

    private static ValueProblemKind KindOf(NameProblemKind kind) => kind switch
    {
        NameProblemKind.EmptyName => ValueProblemKind.EmptyName,
        NameProblemKind.TooManyCommas => ValueProblemKind.TooManyCommas,
        NameProblemKind.WrongSeparator => ValueProblemKind.WrongNameSeparator,
        NameProblemKind.EtAl => ValueProblemKind.EtAlInNames,
        NameProblemKind.UndecodableLatex => ValueProblemKind.UndecodableLatex,
        _ => ValueProblemKind.SuspiciousName,
    };
}
