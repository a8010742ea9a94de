namespace ClinicalScores;

/// <summary>Estimates of kidney function from serum creatinine.</summary>
[RequiresCitation]
public static class Kidney
{
    /// <summary>Creatinine clearance in mL/min.</summary>
    /// <param name="age">Age in years.</param>
    /// <param name="weight">Body weight in kg.</param>
    /// <param name="creatinine">Serum creatinine in mg/dL.</param>
    /// <param name="sex">Sex; the value for women is 15 % lower.</param>
    [Cites(typeof(References.Cockcroft1976), "p. 31", Note = "the equation of the summary")]
    public static double CreatinineClearance(double age, double weight, double creatinine, Sex sex) =>
        (140 - age) * weight / (72 * creatinine) * (sex == Sex.Female ? 0.85 : 1);

    /// <summary>Glomerular filtration rate in mL/min per 1.73 m², by the CKD-EPI creatinine equation of 2021.</summary>
    /// <param name="age">Age in years.</param>
    /// <param name="creatinine">Serum creatinine in mg/dL.</param>
    /// <param name="sex">Sex.</param>
    [Cites(typeof(References.Inker2021), Note = "the equation with creatinine, age and sex")]
    public static double FiltrationRate(double age, double creatinine, Sex sex)
    {
        (double kappa, double alpha, double factor) = sex == Sex.Female ? (0.7, -0.241, 1.012) : (0.9, -0.302, 1.0);
        double ratio = creatinine / kappa;
        return 142 * Math.Pow(Math.Min(ratio, 1), alpha) * Math.Pow(Math.Max(ratio, 1), -1.200) * Math.Pow(0.9938, age) * factor;
    }
}
