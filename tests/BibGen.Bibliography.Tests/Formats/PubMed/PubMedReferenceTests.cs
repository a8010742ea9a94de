using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Citations in NLM's form, taken apart.</summary>
public sealed class PubMedReferenceTests
{
    [Theory]
    [InlineData("EMBO J. 2006 Mar 22;25(6):1231-41.", "EMBO J", "2006-03-22", "25", "6", "1231-1241")]
    [InlineData("Clin Cancer Res. 2010 Jul 1;16(13):3420-30.", "Clin Cancer Res", "2010-07-01", "16", "13", "3420-3430")]
    [InlineData("Nat Rev Cancer. 2007 Nov;7(11):834-46.", "Nat Rev Cancer", "2007-11", "7", "11", "834-846")]
    [InlineData("Exp Cell Res. 2010 Feb 15;316(4):554-67.", "Exp Cell Res", "2010-02-15", "316", "4", "554-567")]
    [InlineData("Clin Cancer Res. 2002 Aug;8(8):2714-24.", "Clin Cancer Res", "2002-08", "8", "8", "2714-2724")]
    [InlineData("Cochrane Database Syst Rev. 2013;(6):CD004690. PMID: 23733328", "Cochrane Database Syst Rev", "2013", null, "6", "CD004690")]
    [InlineData("Child Adolesc Psychiatry Ment Health. 2010;4:2. PMID: 20150989", "Child Adolesc Psychiatry Ment Health", "2010", "4", null, "2")]
    [InlineData("Leukemia. 2021 Sep 3;:. PMID: 34480107", "Leukemia", "2021-09-03", null, null, null)]
    [InlineData("bioRxiv. 2023 Jun 16:2022.01.28.477987. doi: 10.1101/2022.01.28.477987. PMID: 1", "bioRxiv", "2023-06-16", null, null, "2022.01.28.477987")]
    [InlineData("Dig Endosc. 2012 Mar;24(2):120; author reply 121. doi: 10.1111/j.1", "Dig Endosc", "2012-03", "24", "2", "120; author reply 121")]
    [InlineData("Ann Hepatol. 2021 Nov-Dec;25:100360.", "Ann Hepatol", "2021-11", "25", null, "100360")]
    [InlineData("Gynecol Oncol. 2011;120(Suppl 1 (Pt 2)):S12-8. Epub 2011 May 1.", "Gynecol Oncol", "2011", "120", "Suppl 1 (Pt 2)", "S12-S18")]
    [InlineData("Wakefield AJ, Murch SH. Lancet. 1998 Feb 28;351(9103):637-41.", "Lancet", "1998-02-28", "351", "9103", "637-641")]
    public void The_parts_of_a_citation(string text, string container, string date, string? volume, string? issue, string? pages)
    {
        CitedReference reference = PubMedReference.Read(text);
        Assert.Equal((container, date), (reference.Container, reference.Issued?.Start?.ToString()));
        Assert.Equal((volume, issue, pages), (reference.Volume, reference.Issue, reference.Pages));
    }

    [Theory]
    [InlineData("J. 2010;1:2", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010.", "journal J; date 2010")]
    [InlineData("J. 2010", "journal J; date 2010")]
    [InlineData("J. 2010:2", "journal J; date 2010; pages 2")]
    [InlineData("J. 2010 May 1", "journal J; date 2010-05-01")]
    [InlineData("J. 2010-2011;1:2", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010/2011;1:2", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010x;1:2", "")]
    [InlineData("J. 201;1:2", "")]
    [InlineData("J 2010;1:2", "")]
    [InlineData("2010;1:2", "")]
    [InlineData(". 2010;1:2", "date 2010; volume 1; pages 2")]
    [InlineData("J. 2010;(3):2", "journal J; date 2010; issue 3; pages 2")]
    [InlineData("J. 2010;1(3)", "journal J; date 2010; volume 1; issue 3")]
    [InlineData("J. 2010;1 (3):2", "journal J; date 2010; volume 1; issue 3; pages 2")]
    [InlineData("J. 2010;1():2", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010;1(3)x:2", "journal J; date 2010; volume 1(3)x; pages 2")]
    [InlineData("J. 2010;1(a:b):2", "journal J; date 2010; volume 1; issue a:b; pages 2")]
    [InlineData("J. 2010;1)3:2", "journal J; date 2010; volume 1)3; pages 2")]
    [InlineData("J. 2010; 1:2;", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010;1:393-404", "journal J; date 2010; volume 1; pages 393-404")]
    [InlineData("J. 2010;1:2. Epub 2009 Dec 1.", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("Roe J, Doe A. J. 2010;1:2", "lead Roe J, Doe A.; journal J; date 2010; volume 1; pages 2")]
    [InlineData("Roe J. Title. J. 2010;1:2", "lead Roe J. Title.; journal J; date 2010; volume 1; pages 2")]
    [InlineData("Roe J. Cats. 1984. J. 2010;1:2", "lead Roe J. Cats. 1984.; journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010;1:2. PMID: 20137807", "journal J; date 2010; volume 1; pages 2; PMID 20137807")]
    [InlineData("J. 2010;1:2. PMID: 20137807.", "journal J; date 2010; volume 1; pages 2; PMID 20137807")]
    [InlineData("J. 2010;1:2. PMID:1", "journal J; date 2010; volume 1; pages 2; PMID 1")]
    [InlineData("J. 2010;1:2. PMID: 1 and more", "journal J; date 2010; volume 1; pages 2; PMID 1")]
    [InlineData("J. 2010;1:2. PMID: none", "journal J; date 2010; volume 1; pages 2")]
    [InlineData("J. 2010;1:2. doi: 10.1001/x.", "journal J; date 2010; volume 1; pages 2; doi 10.1001/x")]
    [InlineData("J. 2010;1:2. DOI:10.1001/x", "journal J; date 2010; volume 1; pages 2; doi 10.1001/x")]
    [InlineData("J. 2010;1:2. doi: 10.1001/x. PMID: 1", "journal J; date 2010; volume 1; pages 2; doi 10.1001/x; PMID 1")]
    [InlineData("J. 2010;1:2. PMID: 1 doi: 10.1001/x", "journal J; date 2010; volume 1; pages 2; doi 10.1001/x; PMID 1")]
    [InlineData("PMID: 1", "PMID 1")]
    [InlineData("PMID: 1. J. 2010;1:2", "PMID 1")]
    [InlineData("doi: 10.1001/x. J. 2010;1:2", "doi 10.1001/x")]
    public void A_citation_may_lack_any_part(string text, string expected)
    {
        CitedReference read = PubMedReference.Read(text);
        (string Name, string? Value)[] parts =
        [
            ("lead", read.Lead), ("journal", read.Container), ("date", read.Issued?.Start?.ToString()), ("volume", read.Volume), ("issue", read.Issue),
            ("pages", read.Pages), ("doi", read.Doi), ("PMID", read.Pmid),
        ];
        Assert.Equal(expected, string.Join("; ", parts.Where(part => part.Value is not null).Select(part => $"{part.Name} {part.Value}")));
        Assert.Equal(text, read.Text);
    }

    [Fact]
    public void Authors_in_front_are_kept_apart() =>
        Assert.Equal("Wakefield AJ, Murch SH.", PubMedReference.Read("Wakefield AJ, Murch SH. Lancet. 1998;351:637-41.").Lead);

    [Theory]
    [InlineData("Retraction in: Lancet. 2010 Feb 6;375(9713):445.", "Lancet. 2010 Feb 6;375(9713):445.")]
    [InlineData("Expression of concern for: Lancet. 2010;375:445.", "Lancet. 2010;375:445.")]
    [InlineData("Corrected and republished from: Lancet. 2010;375:445.", "Lancet. 2010;375:445.")]
    [InlineData("Erratum of: Lancet. 2010;375:445.", "Lancet. 2010;375:445.")]
    [InlineData("Comment on: Lancet. 2010;375:445.", "Lancet. 2010;375:445.")]
    [InlineData("A z in: x", "x")]
    [InlineData("Z in: ", "")]
    [InlineData("Lancet: a journal. 2010;375:445.", "Lancet: a journal. 2010;375:445.")]
    [InlineData("Comment on:Lancet. 2010;375:445.", "Comment on:Lancet. 2010;375:445.")]
    [InlineData("comment on: Lancet. 2010;375:445.", "comment on: Lancet. 2010;375:445.")]
    [InlineData("Éditorial on: Lancet. 2010;375:445.", "Éditorial on: Lancet. 2010;375:445.")]
    [InlineData("@x in: Lancet", "@x in: Lancet")]
    [InlineData("[x in: Lancet", "[x in: Lancet")]
    [InlineData("BMJ in: Lancet", "BMJ in: Lancet")]
    [InlineData("Part 2 in: Lancet", "Part 2 in: Lancet")]
    [InlineData("Caf{ in: Lancet", "Caf{ in: Lancet")]
    [InlineData("Caf` in: Lancet", "Caf` in: Lancet")]
    [InlineData("Within: Lancet", "Within: Lancet")]
    [InlineData(": Lancet", ": Lancet")]
    [InlineData("", "")]
    public void A_label_in_front_is_dropped(string text, string citation) => Assert.Equal(citation, PubMedReference.Read(text).Text);

    [Fact]
    public void A_citation_may_be_only_a_DOI()
    {
        CitedReference reference = PubMedReference.Read("doi: 10.1002/14651858.CD007917");
        Assert.Equal(("10.1002/14651858.CD007917", null, null), (reference.Doi, reference.Container, reference.Issued));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1451")]
    [InlineData("First Comment")]
    [InlineData("doi:")]
    [InlineData("PMID:")]
    [InlineData(". 2010")]
    [InlineData("A. 2010;(:)")]
    [InlineData("A. 2010;1(")]
    public void What_is_no_citation_has_no_pages_and_does_no_harm(string text) => Assert.Null(PubMedReference.Read(text).Pages?.Trim(')'));
}
