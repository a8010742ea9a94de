namespace BibGen.Tests.Package;

/// <summary>What the projects of these tests contain.</summary>
internal static class Samples
{
    /// <summary>Two works, one with a DOI. That stands in line 6, its first character in column 14.</summary>
    public const string Bib =
        """
        @article{Roe2019,
          author  = {Roe, Jane},
          title   = {A study of studies},
          journal = {Journal of Tests},
          year    = 2019,
          doi     = {10.1000/test.1},
        }

        @misc{Plain, author = {Doe, John}, title = {Without a DOI}, year = 2001}
        """;

    /// <summary>The same with a backslash in the DOI, in line 6, column 21.</summary>
    public static readonly string BadBib = Bib.Replace("10.1000/test.1", "10.1038\\nrclinonc", StringComparison.Ordinal);

    public const string Nbib =
        """
        PMID- 12345
        DP  - 2011 May 31
        TI  - A review of reviews.
        FAU - De Bock, Katrien
        TA  - J Test
        AID - 10.1000/test.2 [doi]
        """;
}
