using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Styles;
using BibGen.Text;

namespace BibGen.Tests.Styles;

/// <summary>The worked examples of the specification: eight styles, five works, as citeproc-js writes them.</summary>
public class WorkedExampleTests
{
    /// <summary>The five works as files give them.</summary>
    private const string Works =
        """
        @article{debock2011, author = {De Bock, Katrien and Mazzone, Massimiliano and Carmeliet, Peter},
            title = {Antiangiogenic therapy, hypoxia, and metastasis: risky liaisons, or not?},
          journal = {Nature Reviews Clinical Oncology}, shortjournal = {Nat Rev Clin Oncol}, date = {2011-05-31},
            volume = 8, number = 7, pages = {393--404}, doi = {10.1038/nrclinonc.2011.83}, pmid = {21629216}}
        @article{watson1953, author = {Watson, J. D. and Crick, F. H. C.},
            title = {Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid},
          journal = {Nature}, shortjournal = {Nature}, date = {1953-04-25}, volume = 171, number = 4356, pages = {737--738}, doi = {10.1038/171737a0}}
        @article{wakefield1998, author = {Wakefield, A. J. and Murch, S. H. and Anthony, A. and Linnell, J. and Casson, D. M.
            and Malik, M. and Berelowitz, M. and Dhillon, A. P. and Thomson, M. A. and Harvey, P. and Valentine, A. and Davies, S. E. and Walker-Smith, J. A.},
          title = {Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children},
          journal = {The Lancet}, shortjournal = {Lancet}, date = {1998-02-28},
            volume = 351, number = 9103, pages = {637--641}, doi = {10.1016/S0140-6736(97)11096-0}}
        @book{knuth1984, author = {Knuth, Donald E.}, title = {The TeXbook},
            publisher = {Addison-Wesley}, address = {Reading, MA}, year = 1984, isbn = {0-201-13447-0}}
        @incollection{riegert2009, author = {Riegert-Johnson, Douglas and Gleeson, Ferga C. and Westra, Wytske and Hefferon, Timothy
            and Wong Kee Song, Louis M. and Spurck, Lauren and Boardman, Lisa A.},
          editor = {Riegert-Johnson, Douglas L. and Boardman, Lisa A. and Hefferon, Timothy and Roberts, Maegan},
            title = {Peutz-Jeghers syndrome}, booktitle = {Cancer Syndromes},
          publisher = {National Center for Biotechnology Information (US)}, address = {Bethesda (MD)}, year = 2009}
        """;

    /// <summary>Our names of the specification's styles.</summary>
    public static TheoryData<string, string> Styles() => new()
    {
        { "nlm-citation-sequence", "vancouver" },
        { "american-medical-association", "ama" },
        { "apa", "apa" },
        { "chicago-author-date", "chicago" },
        { "chicago-notes-bibliography", "chicago-notes" },
        { "ieee", "ieee" },
        { "harvard-cite-them-right", "harvard" },
        { "nature", "nature" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_example_is_written_alike(string specified, string name)
    {
        JsonElement examples = TestData.Json("citation-styles.json").GetProperty("styles").GetProperty(specified).GetProperty("bibliography");
        ReferenceStyle style = ReferenceStyle.Find(name)!;
        Work[] works = [.. BibliographyFile.Read("examples.bib", Works).Works];
        var wrong = new List<string>();
        foreach (JsonProperty example in examples.EnumerateObject())
        {
            // The number in the list is the list's.
            string expected = Regex.Replace(example.Value.GetString()!, @"^(\[\d+\]|\d+\. ?)", "");
            string actual = Marked(style.Write(works.Single(work => work.Key == example.Name)));
            if (actual != expected)
                wrong.Add($"{example.Name}:\n  {expected}\n  {actual}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Italics and bold as the specification marks them.</summary>
    private static string Marked(RichText text)
    {
        string result = text.Plain;
        foreach (TextRun run in text.Runs.OrderByDescending(run => run.Start))
        {
            string mark = (run.Styles & TextStyles.Bold) != 0 ? "**" : "*";
            result = result.Insert(run.Start + run.Length, mark).Insert(run.Start, mark);
        }

        return result;
    }
}
