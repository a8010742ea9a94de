namespace ClinicalScores;

/// <summary>What a formula rests on, to be shown beside its result.</summary>
public static class Sources
{
    /// <summary>The references of a formula, each with the place: <c>Sources.Of(Body.SurfaceArea)</c>.</summary>
    /// <param name="formula">A method of this library.</param>
    public static IReadOnlyList<string> Of(Delegate formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return [.. Citations.Of(formula.Method).Select(work => work.ToString())];
    }
}
