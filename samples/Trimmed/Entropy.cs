namespace Trimmed;

/// <summary>Information of random events.</summary>
internal static class Entropy
{
    /// <summary>Entropy in bits of a coin that shows heads with this probability.</summary>
    [Cites(typeof(References.Shannon1948), "§6")]
    public static double OfCoin(double heads) => heads is <= 0 or >= 1 ? 0 : -((heads * Math.Log2(heads)) + ((1 - heads) * Math.Log2(1 - heads)));
}
