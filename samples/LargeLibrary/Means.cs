namespace LargeLibrary;

/// <summary>Means, as introduced in <see cref="Library.Jensen2011"/> (an invented work, as all of this library are).</summary>
internal static class Means
{
    /// <summary>The mean of values that count as often as their weights say.</summary>
    [Cites(typeof(Library.Zhang2000), "Eq. 2")]
    [Cites(typeof(Library.Silva2018), "§3")]
    public static double Weighted(IReadOnlyList<double> values, IReadOnlyList<double> weights) =>
        values.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum();
}
