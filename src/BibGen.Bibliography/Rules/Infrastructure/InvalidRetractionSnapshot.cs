using System.Globalization;
using BibGen.Records;
using BibGen.Retractions;

namespace BibGen.Rules.Infrastructure;

/// <summary>
/// BIB9006. A list of retractions that says less than its author believes. Of a list that is published for everybody only the number is
/// said: who has downloaded 70,000 rows cannot fix forty of them.
/// </summary>
internal sealed class InvalidRetractionSnapshot : Rule
{
    private InvalidRetractionSnapshot()
        : base("BIB9006", "InvalidRetractionSnapshot", Severity.Warning,
            "A list of retractions that cannot be read",
            "This list of retractions cannot be read as it stands: {0}")
    {
    }

    /// <summary>The rule.</summary>
    public static InvalidRetractionSnapshot Instance { get; } = new();

    /// <summary>Reports what is wrong with <paramref name="snapshot"/>.</summary>
    public void Check(RetractionSnapshot snapshot, RuleContext context)
    {
        if (snapshot.File is not { } file)
            return;
        if (!snapshot.IsOwn)
        {
            RetractionProblem first = snapshot.Problems[0];
            string message = snapshot.ProblemCount == 1 ? first.Message
                : $"{first.Message}; so or otherwise malformed are {Number(snapshot.ProblemCount)} of its rows";
            context.Report(file, new Finding(this, first.Span, key: null, message) { Severity = Severity.Info });
            return;
        }

        foreach (RetractionProblem problem in snapshot.Problems)
            context.Report(file, this, problem.Span, key: null, problem.Message);
        if (snapshot.ProblemCount > snapshot.Problems.Count)
            context.Report(file, this, default, key: null,
                $"{Number(snapshot.ProblemCount - snapshot.Problems.Count)} more rows are malformed besides those that are reported");
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
