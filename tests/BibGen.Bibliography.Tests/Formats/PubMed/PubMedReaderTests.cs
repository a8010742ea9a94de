using BibGen.Formats.PubMed;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>How PubMed text is cut into records and fields.</summary>
public sealed class PubMedReaderTests
{
    private static RecordSet Read(params string[] lines) => PubMedReader.Read(string.Join("\n", lines));

    private static string ValueOf(string tag, params string[] lines) => Assert.Single(Read(lines).Records).ValueOf(tag)!;

    private static SyntaxError OnlyError(params string[] lines) => Assert.Single(Read(lines).Errors);

    [Fact]
    public void A_tag_stands_in_columns_1_to_4_and_its_value_begins_in_column_7()
    {
        RecordSet set = Read("PMID- 21629216", "VI  - 8", "STAT- MEDLINE");
        Assert.Equal(["PMID", "VI", "STAT"], Assert.Single(set.Records).Fields.Select(field => field.Name));
        Assert.Equal(["21629216", "8", "MEDLINE"], set.Records[0].Fields.Select(field => field.Value));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void Spans_cover_tag_and_value_in_the_text()
    {
        const string Text = "\uFEFFPMID- 1\r\nTI  - One\r\n      two.  \r\n";
        Field title = PubMedReader.Read(Text).Records[0].Find("TI")!;
        Assert.Equal("TI", title.NameSpan.TextIn(Text));
        Assert.Equal("One\r\n      two.", title.ValueSpan.TextIn(Text));
        Assert.Equal("One two.", title.Value);
    }

    [Theory]
    [InlineData("TI  - A long title that", "      goes on", "A long title that goes on")]
    [InlineData("TI  - A long title that ", "      goes on", "A long title that goes on")]
    [InlineData("TI  - A long title that", "        goes  on ", "A long title that goes on")]
    [InlineData("TI  - A long title that", "  goes on", "A long title that goes on")]
    [InlineData("TI  - A long title that", "\tgoes on", "A long title that goes on")]
    [InlineData("TI  - Well-", "      known", "Well- known")]
    [InlineData("TI  - A title", "      IL  - 2 receptor", "A title IL  - 2 receptor")]
    public void A_continuation_is_joined_with_one_blank(string line, string continuation, string value) =>
        Assert.Equal(value.Replace("  ", " "), ValueOf("TI", "PMID- 1", line, continuation, "VI  - 1"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_on_any_system(string lineEnd)
    {
        string text = string.Join(lineEnd, "PMID- 1", "TI  - A", "      b.", "", "PMID- 2", "TI  - C.");
        RecordSet set = PubMedReader.Read(text);
        Assert.Equal(["A b.", "C."], set.Records.Select(record => record.ValueOf("TI")));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void Blank_lines_and_a_byte_order_mark_in_front_do_no_harm() =>
        Assert.Equal(2, PubMedReader.Read("\uFEFF\n\nPMID- 1\nTI  - T.\n\n\n\nPMID- 2\nTI  - U.").Records.Count);

    [Fact]
    public void A_PMID_starts_a_record_even_without_a_blank_line() =>
        Assert.Equal(["1", "2"], Read("PMID- 1", "TI  - T.", "PMID- 2", "TI  - U.").Records.Select(record => record.ValueOf("PMID")));

    [Fact]
    public void A_blank_line_inside_a_record_is_reported_and_the_parts_are_joined()
    {
        const string Text = "PMID- 1\nTI  - T.\n\n  \nAB  - An abstract\n\n      in two parts.\n\nPMID- 2\n";
        RecordSet set = PubMedReader.Read(Text);
        Assert.Equal(2, set.Records.Count);
        Assert.Equal("An abstract in two parts.", set.Records[0].ValueOf("AB"));
        Assert.Equal([PubMedErrors.BlankLineInRecord, PubMedErrors.BlankLineInRecord], set.Errors.Select(error => error.Kind));
        Assert.Equal("\n  \n", set.Errors[0].Span.TextIn(Text));
        Assert.Equal(set.Records[0].Key, set.Errors[0].Key);
    }

    [Fact]
    public void Exports_of_PubMed_Central_start_with_PMC()
    {
        RecordSet set = Read("PMC - PMC6055010", "PMID- 30042925", "AB  - ", "TI  - T.", "", "PMC - PMC6088416", "PMID- 30123504", "AB  -", "TI  - U.");
        Assert.Equal(["PMC6055010", "PMC6088416"], set.Records.Select(record => record.ValueOf("PMC")));
        Assert.All(set.Records, record => Assert.Null(record.ValueOf("AB")));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void Exports_of_ERIC_start_with_OWN_and_write_ISSN_in_their_own_way()
    {
        RecordSet set = Read("OWN - ERIC", "TI  - T", "ISSN - EISSN-2042-7530", "", "OWN - ERIC", "TI  - U", "ISSN - ISSN-1360-2357");
        Assert.Equal(["EISSN-2042-7530", "ISSN-1360-2357"], set.Records.Select(record => record.ValueOf("ISSN")));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void A_file_that_knows_no_PMID_starts_every_record_as_it_starts_the_first() =>
        Assert.Equal(2, Read("TI  - T.", "DP  - 2011", "", "TI  - U.", "DP  - 2012").Records.Count);

    [Theory]
    [InlineData("PMID - 1", "PMID", "1", "PMID- ")]
    [InlineData("PMID-1", "PMID", "1", "PMID- ")]
    [InlineData("TI  -Title", "TI", "Title", "TI  - ")]
    [InlineData("TI- Title", "TI", "Title", "TI  - ")]
    public void A_misplaced_hyphen_is_reported_and_the_line_is_read(string line, string tag, string value, string right)
    {
        Assert.Equal(value, ValueOf(tag, line, "VI  - 1"));
        SyntaxError error = OnlyError(line, "VI  - 1");
        Assert.Equal((PubMedErrors.MalformedNbibLine, right), (error.Kind, error.Argument));
    }

    [Theory]
    [InlineData("over two lines")]
    [InlineData("DNA-binding proteins")]
    [InlineData("ti  - lower case")]
    [InlineData("SO  no hyphen")]
    public void A_line_that_is_nothing_is_reported_and_not_read(string line)
    {
        SyntaxError error = OnlyError("PMID- 1", "TI  - A title", line, "      and its continuation", "VI  - 8");
        Assert.Equal(PubMedErrors.MalformedNbibLine, error.Kind);
        Assert.Equal(line.Length + "\n      and its continuation".Length, error.Span.Length);
        Assert.Equal("A title", ValueOf("TI", "PMID- 1", "TI  - A title", line, "      and its continuation", "VI  - 8"));
    }

    [Fact]
    public void A_file_of_another_format_is_one_error_not_thousands()
    {
        string html = string.Concat(Enumerable.Repeat("<tr>\n  <td>404</td>\n\n</tr>\n", 1000));
        Assert.Equal(PubMedErrors.MalformedNbibLine, Assert.Single(PubMedReader.Read(html).Errors).Kind);
        Assert.Empty(PubMedReader.Read(html).Records);
    }

    [Fact]
    public void RIS_is_not_taken_for_PubMed()
    {
        RecordSet set = Read("TY  - JOUR", "AU  - De Bock, Katrien", "TI  - Title", "ER  - ");
        Assert.Empty(set.Records);
        Assert.Equal("RIS", Assert.Single(set.Errors).Argument);
    }

    [Fact]
    public void A_continuation_before_any_tag_is_an_orphan()
    {
        SyntaxError error = OnlyError("      lost words", "      more", "PMID- 1");
        Assert.Equal((PubMedErrors.OrphanContinuation, 0, null), (error.Kind, error.Span.Start, error.Key));
    }

    [Theory]
    [InlineData("FUA", "FAU")]
    [InlineData("FAUX", "FAU")]
    [InlineData("COIX", null)] // COI, COIS: either
    [InlineData("XQ", null)]
    public void An_unknown_tag_is_kept_and_reported_once(string tag, string? nearMiss)
    {
        string line = tag.PadRight(4) + "- x";
        Assert.Equal("x", ValueOf(tag, "PMID- 1", line, line));
        SyntaxError error = OnlyError("PMID- 1", line, line);
        Assert.Equal((PubMedErrors.UnknownNbibTag, nearMiss), (error.Kind, error.Argument));
    }

    [Theory]
    [InlineData("PMID- 1", "PMID=1")]
    [InlineData("PMID- 1\n", "PMID=1")]
    [InlineData("PMID- 1\r", "PMID=1")]
    [InlineData("PMID- 1\r\n", "PMID=1")]
    [InlineData("\n\nPMID- 1\n\n \n", "PMID=1")]
    [InlineData("PMID- 1\n\nPMID- 2", "PMID=1 / PMID=2")]
    [InlineData("PMID- 1\nPMID- 2", "PMID=1 / PMID=2")]
    [InlineData("VI  - 1\nPMID- 2", "VI=1, PMID=2")]
    [InlineData("VI  - 1\n\nPMID- 2", "VI=1 / PMID=2")]
    [InlineData("PMC - PMC1\nPMC - PMC2", "PMC=PMC1, PMC=PMC2")]
    [InlineData("PMC - PMC1\n\nPMC - PMC2", "PMC=PMC1 / PMC=PMC2")]
    [InlineData("PMID- 1\nPMC - PMC1\n\nPMC - PMC2", "PMID=1, PMC=PMC1 / PMC=PMC2")]
    [InlineData("PMID- 1\n\nPMC - PMC2", "PMID=1, PMC=PMC2", "BlankLineInRecord '\n' of 0")]
    [InlineData("PMC - PMC1\n\nOWN - ERIC", "PMC=PMC1, OWN=ERIC", "BlankLineInRecord '\n' of 0")]
    [InlineData("OWN - ERIC\n\nOWN - ERIC", "OWN=ERIC / OWN=ERIC")]
    [InlineData("TI  - T\nOWN - ERIC\n\nOWN - ERIC", "TI=T, OWN=ERIC / OWN=ERIC")]
    [InlineData("VI  - 1\nIP  - 2\n\nIP  - 3", "VI=1, IP=2, IP=3", "BlankLineInRecord '\n' of 0")]
    [InlineData("VI  - 1\nIP  - 2\n\nVI  - 3", "VI=1, IP=2 / VI=3")]
    [InlineData("VI  - 1\nIP  - 2\nVI  - 3", "VI=1, IP=2, VI=3")]
    [InlineData("PMID- 1\r\n\r\nVI  - 1", "PMID=1, VI=1", "BlankLineInRecord '\r\n' of 0")]
    [InlineData("PMID- 1\r\rVI  - 1", "PMID=1, VI=1", "BlankLineInRecord '\r' of 0")]
    [InlineData("PMID- 1\n\n\n \nVI  - 1\nIP  - 2", "PMID=1, VI=1, IP=2", "BlankLineInRecord '\n\n \n' of 0")]
    [InlineData("PMID- 0\n\nPMID- 1\n\nVI  - 1\n\nPMID- 2", "PMID=0 / PMID=1, VI=1 / PMID=2", "BlankLineInRecord '\n' of 1")]
    [InlineData("PMID- 1\nAB  - a\n\n      b", "PMID=1, AB=a b", "BlankLineInRecord '\n' of 0")]
    [InlineData("PMID- 1\nAB  - a\n\n      b\nVI  - 1", "PMID=1, AB=a b, VI=1", "BlankLineInRecord '\n' of 0")]
    [InlineData("PMID- 1\nAB  -\n      b\n\tc", "PMID=1, AB=b c")]
    [InlineData("PMID- 1\nAB  -\n", "PMID=1, AB=")]
    [InlineData("      lost", "", "OrphanContinuation '      lost' of none")]
    [InlineData("      lost\n\n      more\nPMID- 1", "PMID=1", "OrphanContinuation '      lost\n\n      more' of none")]
    [InlineData("lost\n      more\nPMID- 1", "PMID=1", "MalformedNbibLine 'lost\n      more' of none")]
    [InlineData("      lost\nmore\nPMID- 1", "PMID=1", "OrphanContinuation '      lost' of none", "MalformedNbibLine 'more' of none")]
    [InlineData("PMID- 1\nx\n\ny\nVI  - 1", "PMID=1, VI=1", "MalformedNbibLine 'x\n\ny' of 0")]
    [InlineData("PMID- 1\nx\nVI  - 1\ny", "PMID=1, VI=1", "MalformedNbibLine 'x' of 0", "MalformedNbibLine 'y' of 0")]
    [InlineData("PMID- 1\n\nx\n\nPMID- 2", "PMID=1 / PMID=2", "MalformedNbibLine 'x' of 0")]
    [InlineData("PMID- 1\n\nx\nVI  - 1", "PMID=1, VI=1", "MalformedNbibLine 'x' of 0")]
    [InlineData("PMID- 1\nXQ  - a\nXQ  - b\nPMID- 2\nXQ  - c\nYQ  - d", "PMID=1, XQ=a, XQ=b / PMID=2, XQ=c, YQ=d",
        "UnknownNbibTag 'XQ' of 0", "UnknownNbibTag 'YQ' of 1")]
    [InlineData("PMID- 1\n\nPMID- 2\nFUA - a", "PMID=1 / PMID=2, FUA=a", "UnknownNbibTag 'FUA' of 1: FAU")]
    [InlineData("PMID - 1\nVI- 2", "PMID=1, VI=2", "MalformedNbibLine 'PMID - ' of 0: PMID- ", "MalformedNbibLine 'VI- ' of 0: VI  - ")]
    [InlineData("OWN - ERIC\nISSN - a\nISBN - b", "OWN=ERIC, ISSN=a, ISBN=b")]
    [InlineData("OWN - ERIC\nTI - a", "OWN=ERIC, TI=a", "MalformedNbibLine 'TI - ' of 0: TI  - ")]
    [InlineData("OWN - NLM\nISSN - a", "OWN=NLM, ISSN=a", "MalformedNbibLine 'ISSN - ' of 0: ISSN- ")]
    [InlineData("VI  - ERIC\nISBN - a", "VI=ERIC, ISBN=a", "MalformedNbibLine 'ISBN - ' of 0: ISBN- ")]
    [InlineData("ISSN - a", "ISSN=a", "MalformedNbibLine 'ISSN - ' of 0: ISSN- ")]
    [InlineData("\uFEFFPMID- 1", "PMID=1")]
    [InlineData("\uFEFF\nTY  - JOUR\nTI  - T", "", "MalformedNbibLine '\nTY  - JOUR\nTI  - T' of none: RIS")]
    [InlineData("TY  - JOUR", "", "MalformedNbibLine 'TY  - JOUR' of none: RIS")]
    [InlineData("PMID- 1\nTY  - x", "PMID=1, TY=x", "UnknownNbibTag 'TY' of 0")]
    public void A_text_is_cut_into_records_fields_and_errors(string text, string records, params string[] errors)
    {
        RecordSet set = PubMedReader.Read(text);
        Assert.Equal(
            records, string.Join(" / ", set.Records.Select(record => string.Join(", ", record.Fields.Select(field => $"{field.Name}={field.Value}")))));
        Assert.Equal(errors, set.Errors.Select(error =>
        {
            int of = Enumerable.Range(0, set.Records.Count).FirstOrDefault(i => set.Records[i].Key == error.Key, -1);
            return $"{error.Kind.Name} '{error.Span.TextIn(text)}' of {(of < 0 ? "none" : of)}{(error.Argument is null ? "" : $": {error.Argument}")}";
        }));
        Assert.All(set.Records, record =>
        {
            Assert.Equal(SourceSpan.FromBounds(record.Fields[0].NameSpan.Start, record.Fields[^1].ValueSpan.End), record.Span);
            Assert.Equal((new SourceSpan(record.Span.Start, 0), record.Fields[0].ValueSpan), (record.TypeSpan, record.KeySpan));
        });
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        CancellationToken stopped = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => PubMedReader.Read("PMID- 1\n\nPMID- 2\n", stopped));
    }

    [Fact]
    public void Without_records_there_is_nothing_and_no_error()
    {
        foreach (string text in new[] { "", "\n", "\uFEFF", " \n\t\n" })
        {
            Assert.Empty(PubMedReader.Read(text).Records);
            Assert.Empty(PubMedReader.Read(text).Errors);
        }
    }
}
