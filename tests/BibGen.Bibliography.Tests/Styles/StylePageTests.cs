using BibGen.Formats;
using BibGen.Model;
using BibGen.Styles;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Styles;

/// <summary>docs/styles.md shows every style as it is, and no style fails on a work.</summary>
public class StylePageTests
{
    private const string Page = "styles.md";

    /// <summary>The works that the page shows.</summary>
    private const string Examples =
        """
        @article{kahan1965, author = {Kahan, William}, title = {Further remarks on reducing truncation errors},
            journal = {Communications of the ACM}, shortjournal = {Commun ACM}, date = {1965-01}, volume = 8, number = 1, pages = {40},
            doi = {10.1145/363707.363723}}
        @inproceedings{hoare, author = {van der Berg, Jan and Hoare, C. A. R. and {The Working Group}}, editor = {Roe, Jane}, title = {Proof of a program},
            booktitle = {Proceedings of Tests}, publisher = {House}, address = {Delft}, year = 1971, pages = {39--45}}
        @book{knuth1997, author = {Knuth, Donald E.}, title = {Seminumerical algorithms}, maintitle = {The art of computer programming}, volume = 2,
            edition = 3, publisher = {Addison-Wesley}, address = {Reading, MA}, year = 1997}
        @phdthesis{rutz2013, author = {Rutz, Cynthia Lillian}, title = {King {Lear} and its folktale analogues}, school = {University of Chicago}, year = 2013}
        @misc{vaswani2017, author = {Vaswani, Ashish and others}, title = {Attention is all you need}, year = 2017, eprint = {1706.03762},
            archiveprefix = {arXiv}}
        @software{tool, author = {{The Tool Team}}, title = {Tool}, version = {1.2}, date = {2020-02}, url = {https://example.org/tool}, urldate = {2020-03-04}}
        """;

    public static TheoryData<string> Names() => [.. ReferenceStyle.All.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_shows_the_style(string name)
    {
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", Page));
        ReferenceStyle style = ReferenceStyle.Find(name)!;
        string expected = $"## {name}\n\n"
            + string.Concat(BibliographyFile.Read("a.bib", Examples).Works.Select(work => $"- {RichTextMarkdown.Render(style.Write(work))}\n"));
        Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    /// <summary>Works with any fields, odd ones included: no exception, no doubled or dangling punctuation that the values do not have.</summary>
    [Fact]
    public void No_style_fails_on_a_work()
    {
        string[] types = [
            "article", "book", "inproceedings", "incollection", "phdthesis", "techreport", "online", "misc", "software", "dataset", "patent", "unknown",
            "inbook", "collection", "manual", "standard", "unpublished", "thesis", "booklet",
        ];
        string[] fields =
        [
            "author = {Roe, Jane}", "author = {van der Berg, Jan, Jr and {A Group} and others}", "author = {A and B and C and D and E and F and G and H}",
            "author = {others}", "author = {{}}", "editor = {Doe, J.-P.}",
            "editor = {A, B and C, D}", "title = {A title}", "title = {Is it?}", "title = {$E = mc^2$}", "title = {😀}", "subtitle = {Sub}",
            "journal = {J Test}", "shortjournal = {J}", "booktitle = {Book}", "year = 2019", "date = {2019-05/2020}", "date = {-0044}", "year = {forthcoming}",
            "volume = 8", "number = 7", "pages = {1--9}", "pages = {e5}", "eid = {e5}", "publisher = {House}", "address = {Town}", "edition = 2",
            "edition = {Third}", "doi = {10.1000/1}", "url = {https://example.org/}", "eprint = {2001.01234}", "archiveprefix = {arXiv}", "school = {S}",
            "pmid = {5}", "translator = {T, U and V, W}", "series = {A series}", "maintitle = {The whole}", "volumes = 3", "version = {v1.2}",
            "note = {Draft.}",
            "eventtitle = {A meeting}", "venue = {Town}", "eventdate = {2019-05-02/2019-05-04}", "howpublished = {Privately}", "pubstate = {inpress}",
            "origtitle = {Le titre.}", "type = {Technical note}", "collaboration = {ATLAS}", "holder = {Firm, A}", "chapter = {2}", "volume = {n/a}",
            "booksubtitle = {A guide}", "title = {The ``inner'' one.}", "urldate = {2020-02-03}", "origdate = {1900}", "langid = {german}",
            "edition = {Revised}",
        ];
        Gen.Select(Gen.Int[0, types.Length - 1].Select(i => types[i]), Gen.Int[0, fields.Length - 1].Select(i => fields[i]).Array[0, 12])
            .Sample((type, chosen) =>
        {
            Work work = BibliographyFile.Read("a.bib", $"@{type}{{k, {string.Join(", ", chosen)}}}").Works[0];
            foreach (ReferenceStyle style in ReferenceStyle.All)
            {
                string text = style.Write(work).Plain;
                foreach (string wrong in new[] { "..", ", ,", ",,", ". .", "()", "  ", " ,", " .", ";;", ":." })
                    Assert.False(
                        text.Contains(wrong, StringComparison.Ordinal),
                        $"{style.Name}: '{wrong}' in '{text}' of {work.EntryType}: {string.Join(", ", chosen)}");
                Assert.True(text.Trim() == text, $"{style.Name}: blanks around '{text}' of {work.EntryType}: {string.Join(", ", chosen)}");
            }
        }, iter: 3000);
    }
}
