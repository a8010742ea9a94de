using System.Globalization;
using System.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// Bibliographies of any size, the same ones on every machine. For ratios against other programs use the larger variety of real or generated files.
/// </summary>
internal static class SyntheticBibliography
{
    private static readonly string[] Names =
        ["M{\\\"u}ller, J. R.", "Katrien De Bock", "Ludwig van Beethoven", "{The Test Consortium}", "Erd{\\H o}s, Paul", "Doe, John"];

    public static string Bib(int entries)
    {
        var text = new StringBuilder();
        for (int i = 0; i < entries; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""
                @article{key{{i}},
                  author  = {{{Names[i % 6]}} and {{Names[(i + 1) % 6]}} and {{Names[(i + 3) % 6]}}},
                  title   = {On the {Analysis} of $\alpha_{{{i % 9}}}$ in \emph{adaptive} systems of order {{i}}},
                  journal = "Journal of " # "Tests",
                  year    = {{1950 + (i % 70)}},
                  month   = may,
                  volume  = {{i % 90}},
                  pages   = {{{i}}--{{i + 11}}},
                  doi     = {10.1000/test.{{i}}},
                }


                """);
        }

        return text.ToString();
    }

    public static string Nbib(int records)
    {
        var text = new StringBuilder();
        for (int i = 0; i < records; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                PMID- {i + 1}
                DP  - {1950 + (i % 70)} May {1 + (i % 28)}
                TI  - On the analysis of adaptive systems of order {i} and of what follows from it for
                      everything else.
                PG  - {1000 + (i % 800)}-{(i % 80) + 10}
                AB  - An abstract that goes on for some lines, as abstracts do, and that says little which
                      would not have been said before, but says it once more at the length of a line.
                FAU - De Bock, Katrien
                AU  - De Bock K
                FAU - Doe, John
                AU  - Doe J
                PT  - Journal Article
                TA  - J Test
                JT  - Journal of tests
                MH  - Neoplasms/*drug therapy
                AID - 10.1000/test.{i} [doi]


                """);
        }

        return text.ToString();
    }
}
