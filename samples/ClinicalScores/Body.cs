namespace ClinicalScores;

/// <summary>Measures of the body.</summary>
[RequiresCitation]
public static class Body
{
    /// <summary>Surface area in m².</summary>
    /// <param name="height">Height in cm.</param>
    /// <param name="weight">Weight in kg.</param>
    [Cites(typeof(References.Mosteller1987), "p. 1098")]
    public static double SurfaceArea(double height, double weight) => Math.Sqrt(height * weight / 3600);
}
