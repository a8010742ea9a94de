using System.Reflection;
using BibGen.Model;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Emission;

/// <summary>What the members of the table say of a work, in generated code and at run time.</summary>
public class MemberTableTests
{
    [Fact]
    public void Names_and_letters_are_those_of_one_member()
    {
        Assert.Equal(MemberTable.All.Count, MemberTable.All.Select(member => member.Name.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(MemberTable.Properties.Count, MemberTable.Properties.Select(member => member.Tag).Distinct().Count());
        Assert.All(MemberTable.Properties, member => Assert.True(member.Tag is > ' ' and < '\u007F', member.Name));
    }

    /// <summary>Members that are the same text in a constant and in a citation.</summary>
    private const string Texts =
        """
        Container: The Container
        ContainerShort: Cont.
        ContainerSubtitle: The Container’s Sub
        MainTitle: The Main
        TitleAddon: The Addon
        Series: The Series
        Volume: 8
        Issue: 9
        Number: 7
        Part: 4
        Volumes: 5
        Pages: 393-404
        ArticleNumber: e17
        PageTotal: x, 250
        Chapter: 3
        Publisher: The Publisher
        Institution: The Institute
        Organization: The Organization
        Place: The Place
        Edition: 2
        Version: 1.2
        Genre: Technical report
        Medium: CD-ROM
        HowPublished: Privately
        PublicationState: inpress
        Event: The Event
        """;

    /// <summary>Every constant and property, of two works that have everything between them; written down here, and not read from the table.</summary>
    [Fact]
    public void Every_member_says_what_the_record_says()
    {
        const string Bib =
            """
            @inbook{full:1,
              author = {Roe, Jane and van der Berg, Jan and {The Group} and others}, editor = {Doe, John},
              title = {A {\"U}ber Title}, subtitle = {The Sub}, origtitle = {Der Titel}, year = 2019, month = may,
              booktitle = {The Container}, shortjournal = {Cont.}, series = {The Series}, volume = 8, number = 7, issue = 9, pages = {393--404}, eid = {e17}, chapter = 3,
              publisher = {The Publisher}, address = {The Place}, edition = 2, isbn = {0-201-13447-0 and 978-3-16-148410-0}, issn = {1759-4774},
              doi = {https://doi.org/10.1000/test.1}, pmid = 123, pmcid = {PMC456}, eprint = {1706.03762}, eprinttype = {arxiv}, url = {https://example.org/a},
              langid = {german}, keywords = {one, two}, abstract = {The \emph{abstract}.}, retracted = {yes},
              translator = {Poe, Ann}, bookauthor = {Woe, Bob}, editora = {Moe, Carl}, editoratype = {compiler}, holder = {Zoe, Dan}, collaboration = {ATLAS},
              booksubtitle = {The Container's Sub}, maintitle = {The Main}, titleaddon = {The Addon}, part = 4, volumes = 5, pagetotal = {x, 250},
              institution = {The Institute}, organization = {The Organization}, version = {1.2}, type = {Technical report}, medium = {CD-ROM},
              howpublished = {Privately},
              pubstate = {inpress}, eventtitle = {The Event}, eventdate = {2018-01-02/2018-01-05}, venue = {Delft}, origdate = {1899}, urldate = {2020-02-03},
              eprintclass = {cs.CL}, note = {A \emph{note}}, addendum = {At the end}, ids = {old:1, older:1},
            }
            """;
        const string Nbib =
            """
            PMID- 12345
            DP  - 2011 May 31
            TI  - A title.
            FAU - Poe, Ann
            PT  - Journal Article
            PT  - Review
            MH  - Neoplasms/*drug therapy
            MH  - Humans
            RN  - 0 (Placebo)
            CIN - Nature. 2012;1(2):3. PMID: 54321
            """;
        Assembly assembly = new TestProject().With("/app/references.bib", Bib).With("/app/references.nbib", Nbib).WithProperty("BibGenMembers", "All").Load();
        Assert.Equal(
            $"""
            Key: full:1
            Title: A Über Title
            Year: 2019
            Doi: 10.1000/test.1
            Pmid: 123
            Pmcid: PMC456
            ArXiv: 1706.03762
            Isbn: 0-201-13447-0
            Url: https://example.org/a
            Type: inbook
            Subtitle: The Sub
            Authors: Roe, Jane; van der Berg, Jan; The Group; et al.
            Editors: Doe, John
            Translators: Poe, Ann
            BookAuthors: Woe, Bob
            Collaboration: ATLAS
            Date: 2019 May
            {Texts}
            EventDate: 2018-01-02/2018-01-05
            EventPlace: Delft
            OriginalDate: 1899
            Accessed: 2020-02-03
            Eprint: 1706.03762
            Archive: arxiv
            EprintClass: cs.CL
            Issn: 1759-4774
            Language: de
            Keywords: one; two
            Note: A note
            Addendum: At the end
            Abstract: The abstract.
            Status: Retracted
            """,
            string.Join('\n', Constants(assembly.GetType("App.References+Full1")!)));
        Assert.Equal(
            $"""
            Key: full:1
            Title: A Über Title
            Doi: 10.1000/test.1
            Pmid: 123
            Pmcid: PMC456
            ArXiv: 1706.03762
            Isbn: 0-201-13447-0 ¦ 978-3-16-148410-0
            Url: https://example.org/a
            Type: inbook
            Subtitle: The Sub
            OriginalTitle: Der Titel
            Authors: Roe|Jane||||| ¦ Berg|Jan|van der|||| ¦ ||||The Group||
            HasMoreAuthors: True
            Editors: Doe|John|||||
            HasMoreEditors: False
            Translators: Poe|Ann|||||
            HasMoreTranslators: False
            BookAuthors: Woe|Bob|||||
            HasMoreBookAuthors: False
            Contributors: holder|Zoe|Dan||||| ¦ compiler|Moe|Carl|||||
            Collaboration: ATLAS
            Issued: 2019|5||||||False|False|False|2019 May
            {Texts}
            EventDate: 2018|1|2|2018|1|5||False|False|False|2018-01-02/2018-01-05
            EventPlace: Delft
            OriginalDate: 1899|||||||False|False|False|1899
            Accessed: 2020|2|3|||||False|False|False|2020-02-03
            Eprint: 1706.03762
            Archive: arxiv
            EprintClass: cs.CL
            Issn: 1759-4774
            Language: de
            Keywords: one ¦ two
            Note: A note
            Addendum: At the end
            Abstract: The abstract.
            Status: Retracted
            Aliases: old:1 ¦ older:1
            DoiUrl: https://doi.org/10.1000/test.1
            PubMedUrl: https://pubmed.ncbi.nlm.nih.gov/123/
            PmcUrl: https://pmc.ncbi.nlm.nih.gov/articles/PMC456/
            ArXivUrl: https://arxiv.org/abs/1706.03762
            """,
            string.Join('\n', Properties(assembly, "full:1")));
        Assert.Equal(
            """
            Key: Poe2011
            Title: A title
            Pmid: 12345
            Type: article
            Authors: Poe|Ann|||||
            HasMoreAuthors: False
            HasMoreEditors: False
            HasMoreTranslators: False
            HasMoreBookAuthors: False
            Issued: 2011|5|31|||||False|False|False|2011 May 31
            Status: Current
            PublicationTypes: Journal Article ¦ Review
            Mesh: Neoplasms/*drug therapy ¦ Humans
            Substances: Placebo
            Links: CommentedBy|Nature. 2012;1(2):3. PMID: 54321||54321
            PubMedUrl: https://pubmed.ncbi.nlm.nih.gov/12345/
            """,
            string.Join('\n', Properties(assembly, "Poe2011")));

        // A new member has to be added above.
        Assert.Equal(MemberTable.Constants.Select(member => member.Name), assembly.GetType("App.References+Full1")!.GetFields().Select(field => field.Name));
        string[] seen = [.. Properties(assembly, "full:1").Concat(Properties(assembly, "Poe2011")).Select(line => line.Split(':')[0])];
        Assert.Empty(MemberTable.Properties.Select(member => member.Name).Except([.. seen, "Reference", "Fields"]));
    }

    /// <summary>All constants but the reference, which the tests of the styles are about.</summary>
    private static IEnumerable<string> Constants(Type work) => work.GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(field => field.Name != "Reference")
        .Select(field => $"{field.Name}: {field.GetRawConstantValue()}");

    private static IEnumerable<string> Properties(Assembly assembly, string key)
    {
        object citation = assembly.GetType("App.References")!.GetMethod("Find", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [key])!;
        return citation.GetType().GetProperties()
            .Where(property => property.Name is not ("Reference" or "Fields"))
            .Select(property => (property.Name, Value: TextOf(property.GetValue(citation))))
            .Where(property => property.Value.Length > 0)
            .Select(property => $"{property.Name}: {property.Value}");
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable<object> items => string.Join(" ¦ ", items.Select(TextOf)),
        _ when value.GetType().Name is "Person" or "PublicationDate" or "CitationLink" or "Contributor" =>
            string.Join('|', value.GetType().GetProperties().Select(property => TextOf(property.GetValue(value)))),
        _ => value.ToString()!,
    };
}
