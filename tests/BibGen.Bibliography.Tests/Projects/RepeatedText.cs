using System.Globalization;
using System.Text;

namespace BibGen.Tests.Projects;

/// <summary>A text that says something over and over: what somebody writes who wants a reader to look at everything again for each of it.</summary>
/// <param name="Path">The file; its end is that of a format.</param>
/// <param name="Start">What stands before.</param>
/// <param name="Part">What is repeated; <c>{0}</c> is the number of the time and <c>{1}</c> the next one, where these stand in it.</param>
/// <param name="End">What stands after.</param>
internal sealed record RepeatedText(string Path, string Start, string Part, string End = "")
{
    /// <summary>All numbers have as many digits, so that each time costs the same.</summary>
    public const int First = 10_000;

    /// <summary>The tokens of each format, the places in which they are tried, and what stands at the end of these.</summary>
    public static readonly (string Path, string[] Tokens, (string Start, string End)[] Places)[] Formats =
    [
        ("a.bib",
            [
                "{", "}", "\"", "@", "@a{", "@a(", "k,", "=", "#", ",", ")", "%", "\\", "~", "$", "&", "<", ">", "--", "/", ":", ";", ".", "\n", "\r\n",
                " and ", " f = ", "@string{m = ",
                "@comment{", "@preamble{", "@misc{k, title = {T}}\n", "10.1000/", "http://", "&amp;", "<i>", "\\emph{", "\\'", "^", "_", "et al.", "1", "X",
                "a", "é", "\u0301", "Ã©", "\u200B",
                "arXiv:", "% bibgen: ignore BIB0001: r\n", "??", "(", "[", "'", "``", "pp. ", "doi:", "978", "family=", "\u00A0", "\uFFFD", "\t",
            ],
            [
                ("", ""), ("@misc{k, title = {", "}}"), ("@misc{k, author = {", "}}"), ("@misc{k, ", "}"), ("@misc{k, title = ", "}"),
                ("@misc{k, doi = {", "}}"),
                ("@misc{k, pages = {", "}}"), ("@misc{k, date = {", "}}"), ("@misc{k, url = {", "}}"), ("@misc{k, note = {", "}}"), ("@misc{k, isbn = {", "}}"),
                ("@misc{", "}"), ("@misc{k, keywords = {", "}, file = {x}}"), ("@misc{k, month = {", "}}"), ("@misc{k, crossref = {", "}}"),
                ("@misc{k, ids = {", "}}"),
            ]),
        ("a.nbib",
            [
                "PMID- ", "TI  - ", "FAU - ", "AU  - ", "\n", "\n\n", "      ", "- ", "1", "a", ", ", ";", ":", "(", ")", "[doi]", "10.1000/", "PG  - ",
                "DP  - ", "XX  - ", "TY  - ", "RIN - ",
                "MH  - ", "IS  - ", ".", "<i>", "&amp;", "\r", "*", "/", "-", "Ã©", "AB  - ", "ER  - ", "OWN - NLM",
            ],
            [("", ""), ("PMID- 1\nTI  - ", "\n"), ("PMID- 1\nFAU - ", "\n"), ("PMID- 1\nRIN - ", "\n"), ("PMID- 1\nAID - ", "\n"), ("PMID- 1\nPG  - ", "\n"),
                ("PMID- 1\nDP  - ", "\n")]),
        ("a.ris",
            [
                "TY  - JOUR", "TY  - ", "AU  - ", "TI  - ", "ER  - ", "\n", "\r", "\n\n", "  - ", "1", "a", ", ", ";", ":", "10.1000/", "XX  - ", "KW  - ",
                "UR  - ", "SP  - ", "DA  - ", "2001/",
                "<i>", "&amp;", "PMID- ", "N1  - ", "(", ".", "Ã©", "AU -", " ",
            ],
            [("", ""), ("TY  - JOUR\nTI  - ", "\nER  - \n"), ("TY  - JOUR\nAU  - ", "\nER  - \n"), ("TY  - JOUR\nN1  - ", "\nER  - \n"),
                ("TY  - JOUR\nDO  - ", "\nER  - \n")]),
        ("a.csljson",
            [
                "{", "}", "[", "]", "\"", ":", ",", "\"id\": ", "\"title\": \"T\"", "\"author\": ", "\"x\": ", "1", "a", "\\", "\\u0022", "\n", "/*", "*/",
                "//", "'", "null", "-", "1e9", "<i>", "“",
                "{\"id\": \"k\"}, ", "\"date-parts\": [[", "\t", "\0",
            ],
            [
                ("", ""), ("[{\"id\": \"k\", ", "}]"), ("[{\"id\": \"k\", \"title\": \"", "\"}]"), ("[{\"id\": \"k\", \"author\": [", "]}]"),
                ("[{\"id\": \"k\", \"note\": \"", "\"}]"),
                ("[{\"id\": \"k\", \"issued\": {\"date-parts\": [", "]}}]"),
            ]),
        ("a.retractions.csv", ["\"", ",", ";", "\t", "\n", "\r", "10.1000/", "a", "1", " "],
        [("doi,date,reason,notice,source\n", ""), ("", ""), ("doi,date\n10.1000/1,\"", "\"")]),
        ("a.bib.bibgen", ["BIB3001", ",", " ", ":", "\n", "#", "k", "a", "*", "BIB"], [("", ""), ("BIB3001 ", ": r\n")]),
    ];

    /// <summary>Records that make each other's work: the same keys, names that nobody defines, chains.</summary>
    public static readonly RepeatedText[] Records =
    [
        new("a.bib", "", "@misc{k, title = {T}}\n"), new("a.bib", "", "@misc{k{0}, title = {T}, doi = {10.1000/1}}\n"),
        new("a.bib", "", "@misc{K{0}, title = {T}}\n@misc{k{0}, title = {T}}\n"),
        new("a.bib", "", "@article{k{0}, author = {Roe, Jane}, title = {The same title of some length}, journal = {J}, year = 2001}\n"),
        new("a.bib", "", "@misc{k{0}, field{0} = {x}}\n"), new("a.bib", "", "@misc{k{0}, titl{0} = {x}}\n"), new("a.bib", "", "@typ{0}{k, title = {T}}\n"),
        new("a.bib", "", "@artcle{0}{k{0}, title = {T}}\n"),
        new("a.bib", "", "@misc{k{0}, title = m{0}}\n"), new("a.bib", "", "@string{abc{0} = {x}} @misc{k{0}, title = abd{0}}\n"),
        new("a.bib", "", "@string{m{0} = m{1}}\n"),
        new("a.bib", "", "@string{m{0} = {x}}\n@misc{k{0}, note = m{0} # m{1}}\n"), new("a.bib", "", "@misc{k{0}, crossref = {x{0}}}\n"),
        new("a.bib", "", "@misc{key{0}, crossref = {kez{0}}}\n"),
        new("a.bib", "", "@misc{k{0}, crossref = {k{1}}}\n"), new("a.bib", "@book{p, title = {P}}\n", "@inbook{k{0}, crossref = {p}}\n"),
        new("a.bib", "", "@xdata{k{0}, xdata = {k{1}}}\n"),
        new("a.bib", "", "@misc{k{0}, ids = {a, k{1}}}\n"), new("a.bib", "", "@misc{k{0}, ids = {a{0}, b{0}}, related = {a{1}}}\n"),
        new("a.bib", "@misc{k, ids = {", "a{0}, ", "}}"),
        new("a.bib", "@misc{k,\n", "t = {A} x\n", "}"),
        new("a.bib", "@misc{k, xdata = {", "a{0}, ", "}}"), new("a.bib", "@misc{k, ", "f{0} = {x}, ", "}"), new("a.bib", "@misc{k, ", "title = {x}, ", "}"),
        new("a.bib", "@misc{k, ", "a = x{0}, ", "}"), new("a.bib", "@misc{k, ", ",pp. ", "}"), new("a.bib", "@misc{k, title = ", ",pp. ", "}"),
        new("a.bib", "@misc{k, pp. , ", "\n\n\n", "}"),
        new("a.bib", "", "% bibgen: ignore BIB3001: r\n@misc{k{0}, doi = {10.1000}}\n"),
        new("a.bib", "", "% bibgen: disable BIB3001: r\n@misc{k{0}, doi = {10.1000}}\n"),
        new("a.bib", "", "@misc{k{0}, title = {A}\n\n@misc{l{0}, title = {B}}\n"),
        new("a.bib", "", "@misc{k{0}, title = {A & B}, doi = {10.1000/{0}}, url = {https://doi.org/10.1000/{0}}}\n"),
        new("a.bib", "", "@misc{k{0}, eprint = {1706.03762}, archiveprefix = {arXiv}, title = {T{0}}}\n"),
        new("a.bib", "", "@misc{c-{0}, title = {T}}\n@misc{c_{0}, title = {T}}\n"),
        new("a.bib", "", "@misc{{0}, title = {T}}\n@misc{_{0}, title = {T}}\n"),
        new("a.bib", "", "@book{k{0}, author = {Roe, A and Roe, A and Doe, B}, title = {T}}\n"),
        new("a.nbib", "", "PMID- {0}\nFAU - Same, Ann\nDP  - 2001\nTI  - The same\n\n"),
        new("a.nbib", "", "PMID- 1\nFAU - Same, Ann\nDP  - 2001\nTI  - The same\n\n"),
        new("a.nbib", "", "PMID- {0}\nRIN - J. 2001;1:2. PMID: {1}\nTI  - T\n\n"), new("a.nbib", "PMID- 1\n", "X{0} - a\n"),
        new("a.nbib", "PMID- 1\n", "AID - 10.1000/{0} [doi]\n"),
        new("a.nbib", "", "PMID- {0}\nZZ  - a\nDEP - 20010101\n\n"),
        new("a.ris", "", "TY  - JOUR\nAU  - Same, Ann\nPY  - 2001\nTI  - The same\nER  - \n"), new("a.ris", "", "TY  - T{0}\nID  - k\nTI  - A\nER  - \n"),
        new("a.ris", "TY  - JOUR\n", "KW  - k{0}\n", "ER  - \n"), new("a.ris", "", "TY  - JOUR\nTI  - a{0}\n"),
        new("a.csljson", "[", "{\"id\": \"k\", \"title\": \"T\"}, ", "]"), new("a.csljson", "[", "{\"id\": \"k{0}\", \"x{0}\": 1}, ", "]"),
        new("a.csljson", "[{", "\"x{0}\": 1, ", "}]"),
        new("a.csljson", "[", "{\"author\": [{\"family\": \"Same\"}], \"title\": \"The same\"}, ", "]"),
        new("a.csljson", "[{\"id\": \"k\", \"author\": [", "{\"family\": \"A{0}\"}, ", "]}]"),
        new("a.retractions.csv", "doi,date,reason,notice,source\n", "10.1000/{0},2001-01-01,r,,s\n"),
        new("a.retractions.csv", "doi,date,reason,notice,source\n", "10.1000/1,2001-13-01,r,x,s\n"),
        new("a.bib.bibgen", "", "BIB3001 k{0}: r\n"), new("a.bib.bibgen", "", "BIB3001 none{0}: r\n"), new("a.bib.bibgen", "", "BIB3001: r\n"),
    ];

    /// <summary>The text with its part so many times.</summary>
    public string Times(int count)
    {
        var text = new StringBuilder(Start);
        for (int i = 0; i < count; i++)
        {
            text.Append(Part.Contains("{0}", StringComparison.Ordinal)
                ? Part.Replace("{0}", (First + i).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    .Replace("{1}", (First + i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                : Part);
        }

        return text.Append(End).ToString();
    }
}
