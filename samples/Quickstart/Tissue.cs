using BibGen;

namespace Quickstart;

/// <summary>Oxygen in tissue. The biology is reviewed in <see cref="References.DeBock2011"/>.</summary>
[Cites(typeof(References.DeBock2011))]
internal static class Tissue
{
    /// <summary>Whether a partial pressure of oxygen, in mmHg, is that of a hypoxic tumour.</summary>
    [Cites(typeof(References.DeBock2011), "Hypoxia signaling")]
    public static bool IsHypoxic(double oxygenTension) => oxygenTension < 10;

    /// <summary>The mean of partial pressures, in mmHg, summed with compensation for rounding as in <see cref="References.Kahan1965"/>.</summary>
    [Cites(typeof(References.Kahan1965))]
    public static double MeanOxygenTension(IReadOnlyCollection<double> tensions)
    {
        double sum = 0;
        double lost = 0;
        foreach (double tension in tensions)
        {
            double corrected = tension - lost;
            double next = sum + corrected;
            lost = next - sum - corrected;
            sum = next;
        }

        return sum / tensions.Count;
    }
}
