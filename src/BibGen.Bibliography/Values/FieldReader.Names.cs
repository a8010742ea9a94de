using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Names;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>The names in <paramref name="field"/>; empty when there are none.</summary>
    public NameList ReadNames(Field? field)
    {
        if (field is not { Value.Length: > 0 })
            return NameList.Empty;
        List<NameProblem>? problems = null;
        NameList names = NameReader.Read(field.Value, ref problems);
        if (problems is not null)
        {
            foreach (NameProblem problem in problems)
                Keep(new(KindOf(problem.Kind), field, problem.Span.Start, problem.Span.Length) { Explanation = problem.Explanation, Edits = problem.Edits });
        }

        return names;
    }

    private static ValueProblemKind KindOf(NameProblemKind kind) => kind switch
    {
        NameProblemKind.EmptyName => ValueProblemKind.EmptyName,
        NameProblemKind.TooManyCommas => ValueProblemKind.TooManyCommas,
        NameProblemKind.WrongSeparator => ValueProblemKind.WrongNameSeparator,
        NameProblemKind.EtAl => ValueProblemKind.EtAlInNames,
        _ => ValueProblemKind.SuspiciousName,
    };
}
