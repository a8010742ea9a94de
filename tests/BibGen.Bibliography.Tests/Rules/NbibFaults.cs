namespace BibGen.Tests.Rules;

/// <summary>Faults in files of PubMed: lines lost, copied by hand, saved by other programs.</summary>
internal static class NbibFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("a record without its PMID line, next to another", "BIB0035 BIB0036", @"^(PMID- [\s\S]*?\n\n)PMID- \d+\n(OWN - NLM\n)", "$1§$2")
            { IsOfFile = true },
        new("a record without its head", "BIB0035", @"^(PMID- [\s\S]*?\n\n)PMID- \d+\nOWN.*\nSTAT.*\nIS .*\nVI .*\n(IP .*\n)?DP .*\n", "$1§")
            { IsOfFile = true },
        new("no hyphen after a tag", "BIB0030", @"^TI  - ", "§TI    "),
        new("an equals sign for the hyphen", "BIB0030", @"^TI  - ", "§TI  = "),
        new("a tag with one blank", "BIB0030", @"^TI  - ", "§TI - "),
        new("a tag without blanks", "BIB0030", @"^TI  - ", "§TI- "),
        new("a tag with a tab", "BIB0030", @"^TI  - ", "§TI\t- "),
        new("a tag with a letter missing", "BIB0030 BIB0033", @"^STAT- ", "§STA - "),
        new("a tag in small letters", "BIB0030 BIB0033", @"^TI  - ", "§ti  - "),
        new("a tag that there is not", "BIB0033", @"^JT  - ", "§QX  - "),
        new("a tag misspelt", "BIB0033", @"^FAU - ", "§FUA - "),
        new("a continuation that is not indented", "BIB0030", @"^(TI  - .*\n)      ", "$1§"),
        new("a blank line in a record", "BIB0032", @"^(TI  - )", "§\n$1"),
        new("a continuation before any tag", "BIB0031", @"^[\s\S]*", "§      end of a title.\n\n$&") { IsOfFile = true },
        new("the file ends in a title", "BIB0036", @"^(PMID- [\s\S]*?TI  - \w.{9}\S)[\s\S]*", "$1§") { IsOfFile = true },
        new("the file ends after the identifiers", "BIB0036", @"^(PMID- [\s\S]*?STAT- \w+)\n[\s\S]*", "$1§\n") { IsOfFile = true },
        new("the file ends in a tag", "BIB0030 BIB0036", @"^(PMID- [\s\S]*?)TI  - [\s\S]*", "$1§TI") { IsOfFile = true },
        new("a record without PMID, DOI and title", "BIB0034", @"^[\s\S]*", "DP  - §1990\nJT  - Nature\n\n$&") { IsOfFile = true },
        new("PMID with letters", "BIB3012", @"^PMID- ", "PMID- §PM"),
        new("PMID empty", "BIB0036", @"^PMID- \d+", "§PMID- "),
        new("PMID of ten digits", "BIB3012", @"^PMID- \d+", "PMID- 33782057§12"),
        new("volume with the issue in it", "BIB4023", @"^VI  - (.*)", "VI  - §$1(3)"),
        new("no title", "BIB0036 BIB2002", @"^(PMID- )([\s\S]*?)TI  - .*\n(      .*\n)*", "$1§$2"),
        new("no date", "BIB0036 BIB2002", @"^(PMID- )([\s\S]*?)DP  - .*\n", "$1§$2"),
        new("date without a year", "BIB4011", @"^DP  - .*", "DP  - §Spring"),
        new("year of five digits", "BIB4011", @"^DP  - \d+", "DP  - §20222"),
        new("year in the future", "BIB4012", @"^DP  - \d+", "DP  - §2062"),
        new("month 13", "BIB4010", @"^DP  - .*", "DP  - 2020 §13"),
        new("DOI with a blank", "BIB3001", @"^(LID - 10\.\d+/)", "$1§ "),
        new("DOI as an address", "BIB3002", @"^LID - (?=10\.)", "LID - §https://doi.org/"),
        new("DOI cut off", "BIB3008", @"^LID - 10\.\S+", "LID - §10.1016/j.cell"),
        new("two DOIs", "BIB3007", @"^LID - (10\..*)", "LID - §$1\nAID - 10.1000/182 [doi]"),
        new("ISSN with a wrong check digit", "BIB3011", @"^(IS  - )(\d{4}-\d{2})\d", "$1§$2" + "0"),
        new("ORCID iD with a digit missing", "BIB3014", @"^(AUID- )(ORCID: )(.*)\d$", "$1§$2$3".Replace("§$2", "$2§", StringComparison.Ordinal)),
        new("ORCID iD with a wrong check digit", "BIB3014", @"^(AUID- ORCID: )(.*)\d\d$", "$1§$2" + "00"),
        new("pages backwards", "BIB4021", @"^PG  - (\d+)-(\d+)", "PG  - §$2-$1"),
        new("short and full names of different persons", "BIB4006", @"^AU  - .*", "AU  - §Zhang Q"),
        new("a full name without its short one", "BIB4006", @"^(FAU - .*\nAU  - .*)", "FAU - §Zhang, Qi\n$1"),
        new("HTML in a title", "BIB0005", @"^(TI  - \w+)", "$1 §<i>in vivo</i>"),
        new("HTML entity in a title", "BIB0005", @"^(TI  - \w+)", "$1 §&amp;"),
        new("mojibake in a title", "BIB0007", @"^(TI  - \w+)", "$1 caf§Ã©"),
        new("mojibake in a name", "BIB0007", @"^(FAU - \w)", "$1§Ã¼"),
        new("U+FFFD in a name", "BIB0001", @"^(FAU - \w)", "$1§\uFFFD"),
        new("zero-width space in a title", "BIB0008", @"^(TI  - \w+)", "$1§\u200B"),
        new("control character in a title", "BIB0004", @"^(TI  - \w+)", "$1§\u0001"),
        new("retracted", "BIB6001", @"^PMID- (\d+)", "PMID- $1\nPT  - §Retracted Publication"),
        new("RIS under this name", "BIB0003", @"^[\s\S]*", "§TY  - JOUR\nTI  - A title\nER  - \n") { IsOfFile = true },
        new("PubMed XML under this name", "BIB0003", @"^[\s\S]*", "§<?xml version=\"1.0\" ?>\n<PubmedArticleSet></PubmedArticleSet>\n") { IsOfFile = true },
        new("HTML page under this name", "BIB0003", @"^[\s\S]*", "§<!DOCTYPE html>\n<html><body>Too many requests</body></html>\n") { IsOfFile = true },
        new("JSON error under this name", "BIB0003", @"^[\s\S]*", "§{\"error\":\"API rate limit exceeded\"}\n") { IsOfFile = true },
        new("BibTeX under this name", "BIB0003", @"^[\s\S]*", "§@article{a, title = {A title}}\n") { IsOfFile = true },

        // Near misses
        new("et al. as PubMed writes it", "", @"^(LA  - )", "AU  - et al.\n$1"),
        new("line ends CR LF", "", @"\n", "\r\n"),
        new("blank lines between records", "", @"^PMID", "\n\nPMID"),
        new("pages shortened", "", @"^PG  - .*", "PG  - 700-65"),
        new("a season", "", @"^DP  - .*", "DP  - 2020 Spring"),
        new("less than in an abstract", "", @"^(TI  - \w+)", "$1 (p < 0.05)"),
    ];
}
