namespace ClinicalScores;

/// <summary>The QT interval, corrected for heart rate.</summary>
[RequiresCitation]
public static class Heart
{
    /// <summary>QTc in ms by the square root.</summary>
    /// <param name="qt">QT interval in ms.</param>
    /// <param name="rr">Interval between beats in s.</param>
    [Cites(typeof(References.Bazett1920), Note = "K, which differs by sex, is left out, as is usual since")]
    public static double CorrectedByBazett(double qt, double rr) => qt / Math.Sqrt(rr);

    /// <summary>QTc in ms by the cube root.</summary>
    /// <param name="qt">QT interval in ms.</param>
    /// <param name="rr">Interval between beats in s.</param>
    [Cites(typeof(References.Fridericia1920))]
    public static double CorrectedByFridericia(double qt, double rr) => qt / Math.Cbrt(rr);
}
