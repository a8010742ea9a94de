namespace ClinicalScores;

/// <summary>Severity of liver disease.</summary>
[RequiresCitation]
public static class Liver
{
    /// <summary>MELD 3.0, by which livers are allocated in the United States: 6 (mild) to 40 (severe).</summary>
    /// <param name="sex">Sex; women get 1.33 more.</param>
    /// <param name="bilirubin">Bilirubin in mg/dL; less than 1 counts as 1.</param>
    /// <param name="sodium">Sodium in mmol/L; counts as 125 to 137.</param>
    /// <param name="inr">International normalized ratio; less than 1 counts as 1.</param>
    /// <param name="creatinine">Creatinine in mg/dL; counts as 1 to 3.</param>
    /// <param name="albumin">Albumin in g/dL; counts as 1.5 to 3.5.</param>
    [Cites(typeof(References.Kim2021), Note = "the final model, with albumin")]
    public static int Meld(Sex sex, double bilirubin, double sodium, double inr, double creatinine, double albumin)
    {
        double logBilirubin = Math.Log(Math.Max(bilirubin, 1));
        double logInr = Math.Log(Math.Max(inr, 1));
        double logCreatinine = Math.Log(Math.Clamp(creatinine, 1, 3));
        double lowSodium = 137 - Math.Clamp(sodium, 125, 137);
        double lowAlbumin = 3.5 - Math.Clamp(albumin, 1.5, 3.5);
        double score = (sex == Sex.Female ? 1.33 : 0)
            + (4.56 * logBilirubin) + (0.82 * lowSodium) - (0.24 * lowSodium * logBilirubin)
            + (9.09 * logInr) + (11.14 * logCreatinine)
            + (1.85 * lowAlbumin) - (1.83 * lowAlbumin * logCreatinine) + 6;
        return Math.Min((int)Math.Round(score, MidpointRounding.AwayFromZero), 40);
    }
}
