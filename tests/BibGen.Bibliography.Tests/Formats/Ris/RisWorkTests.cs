using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Tests.Formats.Ris;

/// <summary>What a RIS record is as a work, in the dialects of the programs that write it.</summary>
public sealed class RisWorkTests
{
    private static Work Read(params string[] lines) =>
        Assert.Single(BibliographyFile.Read("a.ris", string.Join("\n", [.. lines, "ER  - "])).Works);

    private static string Name(string tag, string name) => Names(Read("TY  - JOUR", $"{tag}  - {name}").Authors);

    private static string Names(NameList names) =>
        string.Join("|", names.Persons.Select(person => person.Literal ?? $"{person.Particle}>{person.Family}>{person.Given}>{person.Suffix}"))
            + (names.HasOthers ? "|others" : "");

    private static string? Date(params string[] lines) => Read(["TY  - JOUR", .. lines]).Issued is { } date
        ? $"{date.Start}{(date.End is { } end ? $"/{end}" : "")}{(date.Season == Season.None ? "" : $" {date.Season}")}"
        : null;

    [Fact]
    public void An_article_as_EndNote_exports_it()
    {
        Work work = Read(
            "TY  - JOUR", "AD  - Leuven", "AN  - 21629216", "AU  - De Bock, Katrien", "AU  - van der Berg, Jan, Jr.", "DA  - May 31", "DB  - PubMed",
            "DO  - 10.1038/nrclinonc.2011.83",
            "ET  - 2011/06/01", "IS  - 7", "J2  - Nat Rev Clin Oncol", "KW  - Neoplasms", "Humans", "LA  - eng", "PY  - 2011", "SN  - 1759-4774 (Print)",
            "SP  - 393-404",
            "T2  - Nature reviews. Clinical oncology", "TI  - Antiangiogenic therapy", "UR  - https://example.org/a", "VL  - 8");
        Assert.Equal("article", work.EntryType);
        Assert.Equal("Antiangiogenic therapy", work.Title!.Plain);
        Assert.Equal(">De Bock>Katrien>|van der>Berg>Jan>Jr.", Names(work.Authors));
        Assert.Equal(new PartialDate(2011, 5, 31), work.Issued!.Start);
        Assert.Equal(("Nature reviews. Clinical oncology", "Nat Rev Clin Oncol"), (work.Container!.Plain, work.ContainerShort));
        Assert.Equal(("8", "7", "393-404"), (work.Volume, work.Issue, work.Pages));
        Assert.Equal(("10.1038/nrclinonc.2011.83", "21629216", "https://example.org/a"), (work.Doi, work.Pmid, work.Url));
        Assert.Equal("1759-4774", Assert.Single(work.Issn));
        Assert.Equal(["Neoplasms", "Humans"], work.Keywords);
        Assert.Equal("en", work.Language);
        Assert.Null(work.Edition);
        Assert.Empty(work.Problems);
    }

    [Fact]
    public void An_article_as_Web_of_Science_exports_it()
    {
        Work work = Read(
            "TY  - JOUR", "AU  - De Bock, K", "TI  - Antiangiogenic therapy", "T2  - NATURE REVIEWS CLINICAL ONCOLOGY", "M3  - Review", "C1  - Leuven",
            "C3  - KU Leuven",
            "PU  - NATURE PUBLISHING GROUP", "PI  - NEW YORK", "SN  - 1759-4774", "SN  - 1759-4782", "J9  - NAT REV CLIN ONCOL", "JI  - Nat. Rev. Clin. Oncol.",
            "DA  - JUL",
            "PY  - 2011", "VL  - 8", "IS  - 7", "SP  - 393", "EP  - 404", "AN  - WOS:000292263200006", "WE  - Science Citation Index");
        Assert.Equal(("NATURE PUBLISHING GROUP", "NEW YORK"), (work.Publisher!.Plain, work.Place!.Plain));
        Assert.Equal(new PartialDate(2011, 7), work.Issued!.Start);
        Assert.Equal(["1759-4774", "1759-4782"], work.Issn);
        Assert.Equal("Nat. Rev. Clin. Oncol.", work.ContainerShort);
        Assert.Null(work.Pmid);
    }

    [Fact]
    public void A_conference_paper_as_IEEE_exports_it()
    {
        Work work = Read(
            "TY  - CONF", "TI  - A paper", "T2  - 2011 IEEE Conference on Things", "SP  - 1", "EP  - 8", "AU  - K. De Bock", "AU  - J. P. van der Berg",
            "PY  - 2011",
            "DO  - 10.1109/X.2011.1", "JO  - 2011 IEEE Conference on Things", "IS  - ", "SN  - 1946-0759", "VO  - ", "Y1  - 1-3 Oct. 2011");
        Assert.Equal("inproceedings", work.EntryType);
        Assert.Equal(">De Bock>K.>|van der>Berg>J. P.>", Names(work.Authors));
        Assert.Equal("2011 IEEE Conference on Things", work.Container!.Plain);
        Assert.Null(work.ContainerShort);
        Assert.Equal((new PartialDate(2011, 10, 1), new PartialDate(2011, 10, 3)), (work.Issued!.Start, work.Issued.End));
        Assert.Null(work.Issue);
    }

    [Fact]
    public void A_chapter_has_a_book_with_editors_in_a_series()
    {
        Work work = Read(
            "TY  - CHAP", "AU  - Smith, J.", "A2  - Doe, A.", "ED  - Roe, B.", "TI  - A chapter", "BT  - A book", "T3  - A series", "SE  - 3", "ET  - 2nd",
            "CY  - Berlin",
            "PB  - Springer", "SN  - 978-3-642-00230-4", "SP  - 17", "EP  - 9");
        Assert.Equal("incollection", work.EntryType);
        Assert.Equal(">Doe>A.>|>Roe>B.>", Names(work.Editors));
        Assert.Equal(("A book", "A series", "3", "2nd"), (work.Container!.Plain, work.Series!.Plain, work.Chapter, work.Edition));
        Assert.Equal(("Berlin", "Springer", "978-3-642-00230-4"), (work.Place!.Plain, work.Publisher!.Plain, Assert.Single(work.Isbn)));
    }

    [Fact]
    public void The_second_title_of_a_book_is_its_series_and_its_pages_are_their_number()
    {
        Work work =
            Read("TY  - BOOK", "AU  - Knuth, Donald E.", "A2  - Doe, A.", "A3  - Roe, B.", "TI  - The TeXbook", "T2  - Computers & Typesetting", "SP  - 483",
            "VL  - A", "SN  - 0-201-13447-0");
        Assert.Null(work.Container);
        Assert.Equal("Computers & Typesetting", work.Series!.Plain);
        Assert.Equal(">Roe>B.>", Names(work.Editors));
        Assert.Null(work.Pages);
    }

    [Fact]
    public void The_authors_of_an_edited_book_are_its_editors()
    {
        Work work = Read("TY  - EDBOOK", "AU  - Doe, A.", "TI  - A book");
        Assert.Equal("collection", work.EntryType);
        Assert.True(work.Authors.IsEmpty);
        Assert.Equal(">Doe>A.>", Names(work.Editors));
    }

    [Fact]
    public void Whoever_a_book_without_authors_names_second_has_edited_it() =>
        Assert.Equal(">Doe>A.>", Names(Read("TY  - BOOK", "A2  - Doe, A.", "TI  - A book").Editors));

    [Fact]
    public void What_few_records_say_is_in_the_details()
    {
        WorkDetails details =
            Read("TY  - BOOK", "TI  - A book", "A4  - Roe, Jane", "N1  - One.", "N1  - Two &amp; three.", "Y2  - 2020/01/02/", "OP  - 1859", "NV  - 3",
            "SP  - 412").Details;
        Assert.Equal(">Roe>Jane>", Names(details.Translators));
        Assert.Equal(("One. Two & three.", "3", "412"), (details.Note, details.Volumes, details.PageTotal));
        Assert.Equal((new PartialDate(2020, 1, 2), new PartialDate(1859)), (details.Accessed!.Start, details.OriginalDate!.Start));
        Assert.Equal("PhD thesis", Read("TY  - THES", "TI  - A thesis", "M3  - PhD thesis").Details.Genre);
        Assert.Same(WorkDetails.None, Read("TY  - JOUR", "TI  - An article", "SP  - 1").Details);
    }

    [Fact]
    public void The_number_of_a_report_stands_where_others_have_an_ISSN()
    {
        Work work = Read("TY  - RPRT", "AU  - World Health Organization", "TI  - A report", "SN  - WHO/123", "PB  - WHO", "M3  - Technical");
        Assert.Equal(("report", null, "WHO/123"), (work.EntryType, work.Issue, work.Details.Number));
        Assert.Empty(work.Issn);
        Assert.Empty(work.Problems);
    }

    [Fact]
    public void A_periodical_is_called_as_its_journal() => Assert.Equal("A journal", Read("TY  - JFULL", "JF  - A journal").Title!.Plain);

    [Theory]
    [InlineData("Smith, John A.", ">Smith>John A.>")]
    [InlineData("Smith,J.A.,III", ">Smith>J.A.>III")]
    [InlineData("Smith, Jr., John", ">Smith>John>Jr.")]
    [InlineData("de la Cruz Lopez, María", "de la>Cruz Lopez>María>")]
    [InlineData("World Health Organization", "World Health Organization")]
    [InlineData("Centers for Disease Control and Prevention,", "Centers for Disease Control and Prevention")]
    [InlineData("Aristotle", ">Aristotle>>")]
    [InlineData("J.-P. Serre", ">Serre>J.-P.>")]
    [InlineData("M. L. King Jr.", ">King>M. L.>Jr.")]
    [InlineData("Smith JA", ">Smith>J A>")]
    [InlineData("van der Berg J", "van der>Berg>J>")]
    [InlineData("Smith, J.; Doe, A.; et al.", ">Smith>J.>|>Doe>A.>|others")]
    [InlineData("M&uuml;ller, J.", ">Müller>J.>")]
    [InlineData(", John", ">>John>")]
    [InlineData(",", "")]
    public void Names_are_read_in_the_forms_that_programs_write(string name, string parts) => Assert.Equal(parts, Name("AU", name));

    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2011///", "2011")]
    [InlineData("2011/05/31/", "2011-05-31")]
    [InlineData("2011/5/3", "2011-05-03")]
    [InlineData("2016/12//", "2016-12")]
    [InlineData("2011///Spring", "2011 Spring")]
    [InlineData("2015/october", "2015-10")]
    [InlineData("2011/Jan./01", "2011-01-01")]
    [InlineData("2011/02/30", "2011-02")]
    [InlineData("2011-05-31", "2011-05-31")]
    [InlineData("20110531", "2011-05-31")]
    [InlineData("May 2013", "2013-05")]
    [InlineData("31 May 2013", "2013-05-31")]
    [InlineData("0000", "")]
    [InlineData("in press", "")]
    [InlineData("///", null)]
    public void Dates_are_read_in_the_forms_that_programs_write(string date, string? read) => Assert.Equal(read, Date($"PY  - {date}"));

    [Theory]
    [InlineData("1950/01/01", "1950-01-01", "1900/01/01", "DA")]
    [InlineData(null, "2005-07-15", "2005/07/15", "Y1, which says more of the same year")]
    [InlineData("2011", "2011-05-31", null, "PY, which says more of the same year")]
    [InlineData("JUL 12", "2011-07-12", null, "DA within the year of PY")]
    public void Of_several_dates_one_is_taken(string? da, string read, string? y1, string which)
    {
        Assert.NotEmpty(which);
        string py = read.StartsWith("1950", StringComparison.Ordinal) ? "1950" : da == "2011" ? "2011/05/31" : read[..4];
        Assert.Equal(read, Date([.. y1 is null ? (string[])[] : [$"Y1  - {y1}"], $"PY  - {py}", .. da is null ? (string[])[] : [$"DA  - {da}"]]));
    }

    [Theory]
    [InlineData("393", "404", "393-404")]
    [InlineData("377", "86", "377-386")]
    [InlineData("393-404", "404", "393-404")]
    [InlineData("393", "393", "393")]
    [InlineData("034708", null, "034708")]
    [InlineData("C471", "C503", "C471-C503")]
    [InlineData(null, "404", "404")]
    public void Pages_are_joined(string? first, string? last, string pages) =>
        Assert.Equal(pages, Read(["TY  - JOUR", .. first is null ? (string[])[] : [$"SP  - {first}"], .. last is null ? (string[])[] : [$"EP  - {last}"]])
            .Pages);

    [Theory]
    [InlineData("2011/05", "2011/05/31", "2011-05-31")]
    [InlineData("2011/05", "2011/06/30", "2011-05")]
    [InlineData("2011/05/30", "2011/05/31", "2011-05-30")]
    [InlineData("2011/05/30", "2011/05", "2011-05-30")]
    [InlineData("2011/05", "2011/05", "2011-05")]
    [InlineData("2011", "2012/05/31", "2011")]
    [InlineData("2011", "2011///Spring", "2011 Spring")]
    [InlineData("2011///Spring", "2011/05/31", "2011 Spring")]
    public void A_second_date_adds_only_what_the_first_leaves_open(string first, string second, string read) =>
        Assert.Equal(read, Date($"PY  - {first}", $"Y1  - {second}"));

    [Fact]
    public void Of_a_tag_that_is_repeated_the_first_value_counts() =>
        Assert.Equal("8", Read("TY  - JOUR", "VL  - ", "VL  - 8", "VL  - 9").Volume);

    [Theory]
    [InlineData("CONF", "Vienna")]
    [InlineData("JOUR", "Berlin")]
    public void A_conference_was_where_its_own_tag_says(string type, string place) =>
        Assert.Equal(place, Read($"TY  - {type}", "C1  - Vienna", "CY  - Berlin").Place!.Plain);

    [Fact]
    public void An_article_without_pages_has_a_number() => Assert.Equal("e1000097", Read("TY  - JOUR", "C7  - e1000097").ArticleNumber);

    [Theory]
    [InlineData("M3  - 10.1016/j.powtec.2012.01.008", "10.1016/j.powtec.2012.01.008")]
    [InlineData("M3  - doi: 10.1063/1.1954747", "10.1063/1.1954747")]
    [InlineData("L3  - 10.1000/1", "10.1000/1")]
    [InlineData("M3  - Article", null)]
    public void Before_2011_the_DOI_stood_elsewhere(string line, string? doi) => Assert.Equal(doi, Read("TY  - JOUR", line).Doi);

    [Theory]
    [InlineData("UR  - https://doi.org/10.1111/j.1755-0998.2009.02750.x", ValueProblemKind.DoiInOtherField)]
    [InlineData("N1  - 10.1111/j.1755-0998.2009.02750.x", ValueProblemKind.DoiInOtherField)]
    [InlineData("DO  - https://doi.org/10.1000/1", ValueProblemKind.DoiNotBare)]
    [InlineData("DO  - 10.1000", ValueProblemKind.MalformedDoi)]
    [InlineData("SN  - 1759-4775", ValueProblemKind.InvalidIssn)]
    [InlineData("SN  - 978-3-642-00230-5", ValueProblemKind.InvalidIsbn)]
    [InlineData("UR  - htp://example.org", ValueProblemKind.InvalidUrl)]
    [InlineData("AN  - arXiv:2113.00001", ValueProblemKind.InvalidArXivId)]
    public void What_is_wrong_with_a_value_is_kept_with_its_field(string line, ValueProblemKind kind)
    {
        ValueProblem problem = Assert.Single(Read("TY  - JOUR", line).Problems);
        Assert.Equal((kind, line[..2]), (problem.Kind, problem.Field.Name));
    }

    [Fact]
    public void Identifiers_stand_in_custom_fields()
    {
        Work work = Read("TY  - JOUR", "U1  - 26957754[pmid]", "U2  - PMC4756000[pmcid]", "AN  - arXiv:2101.00001");
        Assert.Equal(("26957754", "PMC4756000", "2101.00001"), (work.Pmid, work.Pmcid, work.ArXiv));
        Assert.Equal("PMC4756000", Read("TY  - JOUR", "C2  - PMC4756000").Pmcid);
    }

    [Fact]
    public void HTML_of_titles_is_formatting()
    {
        Work work = Read("TY  - JOUR", "TI  - Growth of <i>E. coli</i> &amp; H<sub>2</sub>O", "KW  - a &amp; b; c");
        Assert.Equal("Growth of <i>E. coli</i> &amp; H<sub>2</sub>O", RichTextHtml.Render(work.Title!));
        Assert.Equal(["a & b", "c"], work.Keywords);
    }

    [Theory]
    [InlineData("TI", "JOUR", "CT  - CT", "T1  - T1", "TI  - TI")]
    [InlineData("T1", "JOUR", "CT  - CT", "T1  - T1")]
    [InlineData("CT", "JOUR", "CT  - CT", "BT  - BT")]
    [InlineData("TI", "BOOK", "BT  - BT", "TI  - TI")]
    [InlineData("TI", "JFULL", "JF  - JF", "TI  - TI")]
    [InlineData("BT", "BOOK", "BT  - BT")]
    [InlineData("BT", "UNPB", "BT  - BT")]
    [InlineData(null, "CHAP", "BT  - BT")]
    [InlineData("JF", "JFULL", "JO  - JO", "T2  - T2", "JF  - JF")]
    [InlineData("T2", "JFULL", "JO  - JO", "T2  - T2")]
    [InlineData("JO", "JFULL", "JO  - JO")]
    [InlineData(null, "JOUR", "JO  - JO")]
    public void The_title(string? title, string type, params string[] lines) => Assert.Equal(title, Read([$"TY  - {type}", .. lines]).Title?.Plain);

    [Theory]
    [InlineData("JF", "JOUR", "JO  - JO", "T2  - T2", "JF  - JF")]
    [InlineData("T2", "JOUR", "BT  - BT", "JO  - JO", "T2  - T2")]
    [InlineData("BT", "JOUR", "JO  - JO", "BT  - BT")]
    [InlineData("JO", "JOUR", "JA  - JA", "JO  - JO")]
    [InlineData("JA", "JOUR", "J2  - J2", "JA  - JA")]
    [InlineData("J2", "JOUR", "JI  - JI", "J2  - J2")]
    [InlineData("JI", "JOUR", "J9  - J9", "JI  - JI")]
    [InlineData("J9", "JOUR", "J9  - J9")]
    [InlineData("JO", "UNPB", "BT  - BT", "JO  - JO")]
    [InlineData(null, "UNPB", "BT  - BT")]
    [InlineData(null, "BOOK", "T2  - T2", "JF  - JF")]
    [InlineData(null, "MUSIC", "T2  - T2")]
    [InlineData("C3", "CONF", "T2  - T2", "C3  - C3")]
    [InlineData("C3", "CPAPER", "JF  - JF", "C3  - C3", "AN  - 1")]
    [InlineData("T2", "CONF", "T2  - T2", "C3  - C3", "WE  - Science Citation Index")]
    [InlineData("T2", "CONF", "T2  - T2", "C3  - C3", "AN  - WOS:1")]
    [InlineData("C3", "CONF", "T2  - T2", "C3  - C3", "AN  - EWOS:1")]
    [InlineData("T2", "JOUR", "T2  - T2", "C3  - C3")]
    public void What_a_part_stands_in(string? container, string type, params string[] lines) =>
        Assert.Equal(container, Read([$"TY  - {type}", .. lines]).Container?.Plain);

    [Theory]
    [InlineData("JA", "JOUR", "JF  - JF", "J2  - J2", "JA  - JA")]
    [InlineData("J2", "JOUR", "JF  - JF", "JI  - JI", "J2  - J2")]
    [InlineData("JI", "JOUR", "JF  - JF", "J1  - J1", "JI  - JI")]
    [InlineData("J1", "JOUR", "JF  - JF", "J9  - J9", "J1  - J1")]
    [InlineData("J9", "JOUR", "JF  - JF", "JO  - JO", "J9  - J9")]
    [InlineData("JO", "JOUR", "JF  - JF", "JO  - JO")]
    [InlineData(null, "JOUR", "JF  - Nature", "JA  - NATURE")]
    [InlineData(null, "BOOK", "JF  - JF", "JA  - JA")]
    public void The_abbreviation_of_that(string? abbreviation, string type, params string[] lines) =>
        Assert.Equal(abbreviation, Read([$"TY  - {type}", .. lines]).ContainerShort);

    [Theory]
    [InlineData("T3", "BOOK", "T2  - T2", "T3  - T3")]
    [InlineData("T2", "BOOK", "T2  - T2")]
    [InlineData("T3", "JOUR", "T2  - T2", "T3  - T3")]
    [InlineData(null, "JOUR", "T2  - T2")]
    [InlineData(null, "MUSIC", "T2  - T2")]
    public void The_series(string? series, string type, params string[] lines) => Assert.Equal(series, Read([$"TY  - {type}", .. lines]).Series?.Plain);

    [Theory]
    [InlineData("AU+A1", "", "JOUR")]
    [InlineData("", "AU+A1+ED", "EDBOOK")]
    [InlineData("AU+A1", "ED+A3", "BOOK")]
    [InlineData("AU+A1", "ED+A2", "CHAP")]
    [InlineData("AU+A1", "ED+A2", "CONF")]
    [InlineData("AU+A1", "ED", "MUSIC")]
    public void Authors_and_editors(string authors, string editors, string type)
    {
        Work work = Read([$"TY  - {type}", "AU  - AU", "A1  - A1", .. type == "JOUR" ? (string[])[] : ["ED  - ED", "A2  - A2", "A3  - A3", "A4  - A4"]]);
        Assert.Equal((authors, editors), (Families(work.Authors), Families(work.Editors)));

        static string Families(NameList names) => string.Join('+', names.Persons.Select(one => one.Family));
    }

    [Theory]
    [InlineData("Doe", "A2  - Doe", "A2  - ")]
    [InlineData("Roe", "A2  - Doe", "A3  - Roe")]
    [InlineData("", "A2  - Doe", "AU  - Roe")]
    [InlineData("", "A2  - Doe", "A1  - Roe")]
    public void Whoever_a_book_names_second_has_edited_it_where_nobody_else_is_named(string editors, params string[] lines) =>
        Assert.Equal(editors, string.Join('+', Read(["TY  - BOOK", .. lines]).Editors.Persons.Select(one => one.Family)));

    [Theory]
    [InlineData("volume 8; issue 7; number e1", "JOUR", "VL  - 8", "VO  - 9", "IS  - 7", "M1  - 6", "C7  - e1", "ET  - 2", "SE  - 3")]
    [InlineData("volume 9; issue 6", "JOUR", "VO  - 9", "M1  - 6")]
    [InlineData("issue 6 Suppl 1.23", "JOUR", "M1  - 6 Suppl 1.23")]
    [InlineData("issue 123456789012", "JOUR", "M1  - 123456789012")]
    [InlineData("", "JOUR", "M1  - 1234567890123")]
    [InlineData("", "JOUR", "M1  - Suppl 6")]
    [InlineData("", "CHAP", "M1  - 6")]
    [InlineData("volume 8; issue 7; chapter 3; edition 2", "CHAP", "VL  - 8", "IS  - 7", "SE  - 3", "ET  - 2", "C7  - e1")]
    [InlineData("volume 8; edition 2", "BOOK", "VL  - 8", "ET  - 2", "SE  - 3")]
    [InlineData("edition 2", "PAT", "VL  - 8", "IS  - 7", "ET  - 2")]
    [InlineData("volume 8", "RPRT", "VL  - 8", "IS  - 7")]
    [InlineData("number e1; edition 2", "CONF", "C7  - e1", "ET  - 2")]
    [InlineData("", "JFULL", "ET  - 2")]
    public void Where_in_it_the_work_stands(string expected, string type, params string[] lines)
    {
        Work work = Read([$"TY  - {type}", .. lines]);
        (string Name, string? Value)[] parts =
            [("volume", work.Volume), ("issue", work.Issue), ("number", work.ArticleNumber), ("chapter", work.Chapter), ("edition", work.Edition)];
        Assert.Equal(expected, string.Join("; ", parts.Where(part => part.Value is not null).Select(part => $"{part.Name} {part.Value}")));
    }

    [Theory]
    [InlineData("393-404", "JOUR", "SP  - 393", "EP  - 404")]
    [InlineData("393-404", "JOUR", "SP  - 393–404", "EP  - 404")]
    [InlineData("393", "JOUR", "SP  - 393", "EP  - 393")]
    [InlineData("393", "JOUR", "SP  - 393")]
    [InlineData("404", "JOUR", "EP  - 404")]
    [InlineData("404", "BOOK", "EP  - 404")]
    [InlineData("1-404", "BOOK", "SP  - 1", "EP  - 404")]
    [InlineData("1-404", "BOOK", "SP  - 1-404")]
    [InlineData(null, "BOOK", "SP  - 404")]
    [InlineData(null, "JOUR", "SP  - ")]
    public void Pages_are_a_range_a_page_or_all_of_a_book(string? pages, string type, params string[] lines) =>
        Assert.Equal(pages, Read([$"TY  - {type}", .. lines]).Pages);

    [Theory]
    [InlineData("PB|CY", "JOUR", "PB  - PB", "PU  - PU", "CY  - CY", "PP  - PP", "PI  - PI", "C1  - C1")]
    [InlineData("PU|PP", "JOUR", "PU  - PU", "PP  - PP", "PI  - PI")]
    [InlineData("|PI", "JOUR", "PI  - PI")]
    [InlineData("|C1", "CONF", "C1  - C1", "CY  - CY")]
    [InlineData("|CY", "CONF", "C1  - C1", "CY  - CY", "WE  - Science Citation Index")]
    [InlineData("|CY", "CONF", "CY  - CY")]
    public void Publisher_and_place(string expected, string type, params string[] lines)
    {
        Work work = Read([$"TY  - {type}", .. lines]);
        Assert.Equal(expected, $"{work.Publisher?.Plain}|{work.Place?.Plain}");
    }

    [Fact]
    public void Abstract_language_address_and_keywords()
    {
        Work work = Read("TY  - JOUR", "N2  - N2", "AB  - AB", "LA  - ger", "UR  - https://example.org/a",
            "UR  - https://example.org/b", "KW  - a; b;", "KW  - ;c");
        Assert.Equal(("AB", "de", "https://example.org/a"), (work.Abstract, work.Language, work.Url));
        Assert.Equal(["a", "b", "c"], work.Keywords);
        Assert.Equal("N2", Read("TY  - JOUR", "N2  - N2").Abstract);
        Assert.Null(Read("TY  - JOUR").Language);
    }

    [Theory]
    [InlineData("PY InvalidDate '13'", "PY  - 2011/13/01")]
    [InlineData("DA InvalidDate '31'", "DA  - 2011/02/31")]
    [InlineData("PY InvalidYear '99'", "PY  - 99")]
    [InlineData("", "DA  - 99")]
    [InlineData("SP ReversedPages '404-393'", "SP  - 404-393")]
    [InlineData("EP ReversedPages '393'", "SP  - 404", "EP  - 393")]
    [InlineData("", "SP  - 393", "EP  - 404")]
    public void What_is_wrong_with_dates_and_pages_is_kept_with_its_field(string expected, params string[] lines) =>
        Assert.Equal(expected, string.Join('|', Read(["TY  - JOUR", .. lines]).Problems
            .Select(one => $"{one.Field.Name} {one.Kind} '{one.Field.Value.Substring(one.Offset, one.Length)}'")));

    [Theory]
    [InlineData("", "AU  - ")]
    [InlineData("|others", "AU  - et al.")]
    [InlineData(">Roe>J.>|others", "AU  - Roe, J.", "A1  - others")]
    public void Others_may_be_all_that_is_named(string expected, params string[] lines) =>
        Assert.Equal(expected, Names(Read(["TY  - JOUR", .. lines]).Authors));
}
