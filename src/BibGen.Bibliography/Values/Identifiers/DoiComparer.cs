using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>DOIs are equal when they differ in the case of ASCII letters only (DOI Handbook, 3.4.4).</summary>
internal sealed class DoiComparer : IEqualityComparer<string>
{
    public static DoiComparer Instance { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] != y[i] && Ascii.ToLower(x[i]) != Ascii.ToLower(y[i]))
                return false;
        }
        return true;
    }

    public int GetHashCode(string obj)
    {
        var hash = new SeededHash(HashSeed.Value);
        foreach (char c in obj)
            hash.Add(Ascii.ToLower(c));
        return hash.Value;
    }
}
