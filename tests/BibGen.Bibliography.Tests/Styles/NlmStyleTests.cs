using BibGen.Formats;
using BibGen.Model;
using BibGen.Styles;

namespace BibGen.Tests.Styles;

/// <summary>References in the NLM's style, from text to line.</summary>
public class NlmStyleTests
{
    [Theory]
    [InlineData(
        "@article{k, author={De Bock, Katrien and Mazzone, Massimiliano and Carmeliet, Peter}, title={Antiangiogenic therapy, hypoxia, "
            + "and metastasis: risky liaisons, or not?}, "
            + "journal={Nature Reviews Clinical Oncology}, shortjournal={Nat Rev Clin Oncol}, year={2011}, month=may, volume={8}, number={7}, "
            + "pages={393--404}, doi={10.1038/nrclinonc.2011.83}}",
        "De Bock K, Mazzone M, Carmeliet P. Antiangiogenic therapy, hypoxia, and metastasis: "
            + "risky liaisons, or not? Nat Rev Clin Oncol. 2011 May;8(7):393-404. doi: 10.1038/nrclinonc.2011.83.")]
    [InlineData(
        "@article{k, author={Smith, Jr., John A. and van der Berg, Jean-Paul}, title={On {DNA}}, journal={Nature}, date={1953-04-25}, "
            + "volume=171, number=4356, pages={737--738}}",
        "Smith JA Jr, van der Berg JP. On DNA. Nature. 1953 Apr 25;171(4356):737-8.")]
    [InlineData(
        "@book{k, author={Knuth, Donald E.}, title={The {\\TeX}book}, publisher={Addison-Wesley}, address={Reading, MA}, year=1984}",
        "Knuth DE. The TeXbook. Reading, MA: Addison-Wesley; 1984.")]
    [InlineData(
        "@book{k, editor={Green, Ann and Brown, Bob}, title={Cancer}, edition=2, publisher={Press}, address={Bethesda (MD)}, year=2009}",
        "Green A, Brown B, editors. Cancer. 2nd ed. Bethesda (MD): Press; 2009.")]
    [InlineData(
        "@incollection{k, author={Riegert-Johnson, Douglas}, title={Peutz-Jeghers syndrome}, editor={Roberts, Maegan}, booktitle={Cancer Syndromes}, "
            + "publisher={NCBI}, year=2009, pages={12--15}}",
        "Riegert-Johnson D. Peutz-Jeghers syndrome. In: Roberts M, editor. Cancer Syndromes. NCBI; 2009. p. 12-5.")]
    [InlineData(
        "@phdthesis{k, author={Fielding, Roy}, title={Styles}, school={UC Irvine}, year=2000}",
        "Fielding R. Styles [dissertation]. UC Irvine; 2000.")]
    [InlineData(
        "@online{k, author={{World Health Organization} and others}, title={Fact sheet}, url={https://who.int/x}}",
        "World Health Organization, et al. Fact sheet [Internet]. Available from: https://who.int/x")]
    [InlineData("@misc{k, title={Only a title}}", "Only a title.")]
    public void A_work_is_written_as_PubMed_writes_it(string bibtex, string reference)
    {
        Work work = Assert.Single(BibliographyFile.Read("test.bib", bibtex).Works);
        Assert.Equal(reference, ReferenceStyle.Nlm.Write(work).Plain);
    }

    /// <summary>One article as PubMed and as BibTeX has it: only the day of the date is PubMed's alone.</summary>
    [Theory]
    [InlineData("debock2011.nbib", "2011 May 31;8(7):393-404.")]
    [InlineData("debock2011.bib", "2011 May;8(7):393-404.")]
    public void An_article_is_written_alike_from_both_formats(string file, string source)
    {
        Work work = Assert.Single(BibliographyFile.Read(file, File.ReadAllText(TestData.PathOf(file))).Works);
        Assert.Equal(
            $"De Bock K, Mazzone M, Carmeliet P. Antiangiogenic therapy, hypoxia, and metastasis: "
                + $"risky liaisons, or not? Nat Rev Clin Oncol. {source} doi: 10.1038/nrclinonc.2011.83.",
            ReferenceStyle.Nlm.Write(work).Plain);
    }

    [Fact]
    public void A_reference_keeps_the_formatting_of_the_title()
    {
        Work work = Assert.Single(BibliographyFile.Read("test.bib", "@misc{k, author={Roe, Jane}, title={On \\emph{E. coli} cells}}").Works);
        BibGen.Text.RichText line = ReferenceStyle.Nlm.Write(work);
        BibGen.Text.TextRun run = Assert.Single(line.Runs);
        Assert.Equal("E. coli", line.Plain.Substring(run.Start, run.Length));
    }
}
