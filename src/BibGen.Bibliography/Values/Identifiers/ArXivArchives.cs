namespace BibGen.Values.Identifiers;

/// <summary>Names of arXiv's archives, those that were closed included (<see href="https://arxiv.org/category_taxonomy"/>).</summary>
internal static class ArXivArchives
{
    private static readonly string[] Names =
    [
        "astro-ph", "cond-mat", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math-ph", "nlin", "nucl-ex",
        "nucl-th", "physics", "quant-ph", "math", "cs", "q-bio", "q-fin", "stat", "eess", "econ", "acc-phys",
        "adap-org", "alg-geom", "ao-sci", "atom-ph", "bayes-an", "chao-dyn", "chem-ph", "cmp-lg", "comp-gas", "dg-ga",
        "funct-an", "mtrl-th", "patt-sol", "plasm-ph", "q-alg", "solv-int", "supr-con",
    ];

    public static bool Contains(ReadOnlySpan<char> archive)
    {
        foreach (string name in Names)
        {
            if (archive.SequenceEqual(name.AsSpan()))
                return true;
        }
        return false;
    }
}
