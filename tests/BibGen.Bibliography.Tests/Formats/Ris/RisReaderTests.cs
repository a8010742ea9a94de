using BibGen.Formats.Ris;
using BibGen.Records;
using BibGen.Text;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Formats.Ris;

/// <summary>How RIS text is split into records and fields, and what is made of damage.</summary>
public sealed class RisReaderTests
{
    private static RecordSet Read(params string[] lines) => RisReader.Read(string.Join("\n", lines));

    private static string Titles(RecordSet set) => string.Join(",", set.Records.Select(record => record.ValueOf("TI") ?? "-"));

    private static string Errors(RecordSet set) => string.Join(",", set.Errors.Select(error => error.Kind.Name));

    private static string Fixed(string text, SyntaxError error)
    {
        foreach (TextEdit edit in error.Edits.Reverse())
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }

    [Fact]
    public void A_record_runs_from_TY_to_ER()
    {
        RecordSet set = Read("TY  - JOUR", "AU  - Smith, J.", "AU  - Doe, A.", "TI  - One", "ER  - ", "", "TY  - BOOK", "TI  - Two", "ER  -");
        Assert.Equal("One,Two", Titles(set));
        Assert.Equal(["article", "book"], set.Records.Select(record => record.Type));
        Assert.Equal(["TY", "AU", "AU", "TI"], set.Records[0].Fields.Select(field => field.Name));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void Spans_cover_record_type_tag_and_value_in_the_text()
    {
        const string Text = "\uFEFF\r\nTY  - JOUR\r\nAB  - One\r\ntwo.  \r\nER  - \r\n";
        Record record = Assert.Single(RisReader.Read(Text).Records);
        Field summary = record.Find("AB")!;
        Assert.Equal("TY  - JOUR\r\nAB  - One\r\ntwo.  \r\nER  - ", record.Span.TextIn(Text));
        Assert.Equal("JOUR", record.TypeSpan.TextIn(Text));
        Assert.Equal("AB", summary.NameSpan.TextIn(Text));
        Assert.Equal("One\r\ntwo.", summary.ValueSpan.TextIn(Text));
        Assert.Equal("One two.", summary.Value);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_on_any_system(string lineEnd)
    {
        RecordSet set = RisReader.Read(string.Join(lineEnd, "TY  - JOUR", "TI  - A", "b", "ER  - ", "TY  - JOUR", "TI  - C", "ER  - "));
        Assert.Equal("A b,C", Titles(set));
        Assert.Empty(set.Errors);
    }

    [Theory]
    [InlineData("goes on")]
    [InlineData("      goes on")]
    [InlineData("\tgoes  on ")]
    public void A_line_without_a_tag_continues_the_value_above(string line)
    {
        RecordSet set = Read("TY  - JOUR", "TI  - A title that", line, "ER  - ");
        Assert.Equal("A title that goes on", Titles(set));
        Assert.Empty(set.Errors);
    }

    [Theory]
    [InlineData("US - China relations")]
    [InlineData("ER - positive tumours")]
    [InlineData("TI-6Al-4V alloys")]
    [InlineData("DNA  - binding")]
    [InlineData("IL")]
    public void Text_that_looks_somewhat_like_a_tag_stays_text(string line)
    {
        RecordSet set = Read("TY  - JOUR", "AB  - About", line, "ER  - ");
        Assert.Equal("About " + WhiteSpace.Fold(line.AsSpan()), Assert.Single(set.Records).ValueOf("AB"));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void Keywords_and_addresses_that_follow_their_tag_line_by_line_are_fields_of_their_own()
    {
        const string Text = "TY  - JOUR\nKW  - one\ntwo words\nthree\nUR  - https://a.example\nhttps://b.example\nER  - ";
        Record record = Assert.Single(RisReader.Read(Text).Records);
        Assert.Equal(["one", "two words", "three"], record.Fields.Where(field => field.Name == "KW").Select(field => field.Value));
        Assert.Equal(["https://a.example", "https://b.example"], record.Fields.Where(field => field.Name == "UR").Select(field => field.Value));
        Assert.Equal("two words", record.Fields[2].ValueSpan.TextIn(Text));
        Assert.Equal(new SourceSpan(record.Fields[2].ValueSpan.Start, 0), record.Fields[2].NameSpan);
    }

    [Fact]
    public void Blank_lines_may_stand_anywhere()
    {
        RecordSet set = Read("", "", "TY  - JOUR", "", "TI  - One", "AB  - A", "", "b", "ER  - ", "", "");
        Assert.Equal("A b", Assert.Single(set.Records).ValueOf("AB"));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void A_record_without_its_end_ends_where_the_next_one_begins()
    {
        const string Text = "TY  - JOUR\nTI  - One\nTY  - BOOK\nTI  - Two\nER  - \n";
        RecordSet set = RisReader.Read(Text);
        Assert.Equal("One,Two", Titles(set));
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal(RisErrors.RecordWithoutEnd, error.Kind);
        Assert.Equal("TY  - JOUR", error.Span.TextIn(Text));
        Assert.Equal("TY  - JOUR\nTI  - One\nER  - \nTY  - BOOK\nTI  - Two\nER  - \n", Fixed(Text, error));
    }

    [Fact]
    public void A_record_without_its_end_ends_with_the_file()
    {
        const string Text = "TY  - JOUR\r\nTI  - One\r\n";
        SyntaxError error = Assert.Single(RisReader.Read(Text).Errors);
        Assert.Equal("TY  - JOUR\r\nTI  - One\r\nER  - \r\n", Fixed(Text, error));
    }

    [Fact]
    public void A_record_without_its_type_begins_with_any_tag()
    {
        const string Text = "JF  - A journal\nTI  - One\nER  - \nTY  - BOOK\nTI  - Two\nER  - \nTI  - Three\nER  - \n";
        RecordSet set = RisReader.Read(Text);
        Assert.Equal("One,Two,Three", Titles(set));
        Assert.Equal(["misc", "book", "misc"], set.Records.Select(record => record.Type));
        Assert.Equal("RecordWithoutType,RecordWithoutType", Errors(set));
        Assert.Equal(["JF", "TI"], set.Errors.Select(error => error.Span.TextIn(Text)));
    }

    [Fact]
    public void Where_end_and_type_are_missing_a_blank_line_and_a_tag_that_is_there_already_begin_a_record()
    {
        RecordSet set = Read("TY  - JOUR", "AU  - Smith, J.", "TI  - One", "", "AU  - Doe, A.", "TI  - Two", "ER  - ");
        Assert.Equal("One,Two", Titles(set));
        Assert.Equal("RecordWithoutEnd,RecordWithoutType", Errors(set));
    }

    [Fact]
    public void A_type_alone_is_no_record_but_an_error()
    {
        RecordSet set = Read("TY  - BOOK", "TY  - JOUR", "TI  - One", "ER  - ");
        Assert.Equal("One", Titles(set));
        Assert.Equal("RecordWithoutEnd", Errors(set));
        Assert.Empty(set.Errors[0].Edits);
    }

    [Theory]
    [InlineData("TY - JOUR")]
    [InlineData("TY   - JOUR")]
    [InlineData("TY  -JOUR")]
    [InlineData("TY -JOUR")]
    [InlineData("TY- JOUR")]
    [InlineData("TY\t-\tJOUR")]
    [InlineData("TY -   JOUR")]
    [InlineData("TY - \t JOUR")]
    [InlineData("TY -\u00A0JOUR")]
    [InlineData("ty  - JOUR")]
    [InlineData("Ty  - JOUR")]
    [InlineData("  TY  - JOUR")]
    [InlineData("TY  – JOUR")]
    [InlineData("TY  JOUR")]
    public void A_tag_that_is_written_otherwise_is_read_and_fixed(string line)
    {
        string text = $"{line}\nTI  - One\nER  - \n";
        RecordSet set = RisReader.Read(text);
        Assert.Equal("One", Titles(set));
        Assert.Equal("article", set.Records[0].Type);
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal(RisErrors.MalformedRisLine, error.Kind);
        Assert.Equal("TY  - JOUR\nTI  - One\nER  - \n", Fixed(text, error));
    }

    [Fact]
    public void A_file_whose_tags_are_all_written_otherwise_has_one_error_with_one_fix()
    {
        const string Text = "TY - JOUR\nAU - Smith, J.\nTI - One\nER -\n\nTY - JOUR\nTI - Two\nER - \n";
        RecordSet set = RisReader.Read(Text);
        Assert.Equal("One,Two", Titles(set));
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal("TY - ", error.Span.TextIn(Text));
        string text = Fixed(Text, error);
        Assert.Equal("TY  - JOUR\nAU  - Smith, J.\nTI  - One\nER  - \n\nTY  - JOUR\nTI  - Two\nER  - \n", text);
        Assert.Empty(RisReader.Read(text).Errors);
    }

    [Fact]
    public void Text_outside_the_records_is_an_error_a_gap()
    {
        const string Text = "Provider: A publisher\nContent: text\n\nTY  - JOUR\nTI  - One\nER  - \nstray\nER  - \n\nmore\nTY  - JOUR\nTI  - Two\nER  - \n";
        RecordSet set = RisReader.Read(Text);
        Assert.Equal("One,Two", Titles(set));
        Assert.Equal(["Provider: A publisher\nContent: text", "stray\nER  - \n\nmore"], set.Errors.Select(error => error.Span.TextIn(Text)));
        Assert.All(set.Errors, error => Assert.Equal(RisErrors.TextOutsideRecords, error.Kind));
    }

    [Theory]
    [InlineData("XX", null)]
    [InlineData("YP", "PY")]
    [InlineData("TL", "T1")]
    [InlineData("YI", "Y1")]
    public void An_unknown_tag_is_kept_and_reported_once(string tag, string? near)
    {
        RecordSet set = Read("TY  - JOUR", $"{tag}  - a", $"{tag}  - b", "ER  - ");
        Assert.Equal(["a", "b"], set.Records[0].Fields.Where(field => field.Name == tag).Select(field => field.Value));
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal((RisErrors.UnknownRisTag, near), (error.Kind, error.Argument));
    }

    [Theory]
    [InlineData("JORU", "JOUR", "article")]
    [InlineData("ARTICLE", "JOUR", "article")]
    [InlineData("Thesis", "THES", "thesis")]
    [InlineData("RPTR", "RPRT", "report")]
    [InlineData("OTHER", null, "misc")]
    public void An_unknown_type_is_read_as_what_it_most_likely_is(string code, string? near, string type)
    {
        string text = $"TY  - {code}\nTI  - One\nER  - \n";
        RecordSet set = RisReader.Read(text);
        Assert.Equal(type, set.Records[0].Type);
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal((RisErrors.UnknownRisType, near), (error.Kind, error.Argument));
        Assert.Equal(code, error.Span.TextIn(text));
        Assert.Equal(near is null ? text : text.Replace(code, near), Fixed(text, error));
    }

    [Fact]
    public void Types_may_be_in_small_letters() => Assert.Empty(Read("TY  - jour", "TI  - One", "ER  - ").Errors);

    [Theory]
    [InlineData("TY  - JOUR\nTI  - T\nER  - ", "TY=JOUR, TI=T")]
    [InlineData("TY  - JOUR\nTI  - T\nER  -\n", "TY=JOUR, TI=T")]
    [InlineData("TY  - JOUR\nER  - ", "TY=JOUR")]
    [InlineData("TY  - \nER  - ", "TY=")]
    [InlineData("TY  - JOUR\r\rTI  - T\rER  - \r", "TY=JOUR, TI=T")]
    [InlineData("TY  - JOUR\r\nTI  - T\r\nER  - \r", "TY=JOUR, TI=T")]
    [InlineData("TY  - JOUR", "", "RecordWithoutEnd 'TY  - JOUR' of none")]
    [InlineData("TY  -", "", "RecordWithoutEnd 'TY  -' of none")]
    [InlineData("TY  - JOUR\nTI  - T", "TY=JOUR, TI=T", "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '")]
    [InlineData("TY  - JOUR\rTI  - T", "TY=JOUR, TI=T", "RecordWithoutEnd 'TY  - JOUR' of 0 +'\rER  - '")]
    [InlineData("TY  - JOUR\r\nTI  - T", "TY=JOUR, TI=T", "RecordWithoutEnd 'TY  - JOUR' of 0 +'\r\nER  - '")]
    [InlineData("TY  - JOUR\nTI  -", "TY=JOUR, TI=", "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '")]
    [InlineData("TI  - T", "TI=T", "RecordWithoutType 'TI' of 0", "RecordWithoutEnd 'TI  - T' of 0 +'\nER  - '")]
    [InlineData("TI  - T\r", "TI=T", "RecordWithoutType 'TI' of 0", "RecordWithoutEnd 'TI  - T' of 0 +'\rER  - '")]
    [InlineData("TI  -", "TI=", "RecordWithoutType 'TI' of 0", "RecordWithoutEnd 'TI  -' of 0 +'\nER  - '")]
    [InlineData("TY  - JOUR\nTI  - A\nTI  - B\nER  - ", "TY=JOUR, TI=A, TI=B")]
    [InlineData("TY  - JOUR\nTI  - A\n\nAU  - B\nER  - ", "TY=JOUR, TI=A, AU=B")]
    [InlineData("TY  - JOUR\nTI  - A\n\nTI  - B\nER  - ", "TY=JOUR, TI=A / TI=B",
        "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '", "RecordWithoutType 'TI' of 1")]
    [InlineData("TY  - JOUR\nTI  - A\n\nAU  - x\nTI  - B\nER  - ", "TY=JOUR, TI=A / AU=x, TI=B",
        "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '", "RecordWithoutType 'AU' of 1")]
    [InlineData("TY  - JOUR\nTI  - A\n\nAU  - x\n\nTI  - B\nER  - ", "TY=JOUR, TI=A, AU=x / TI=B",
        "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '", "RecordWithoutType 'TI' of 1")]
    [InlineData("TY  - JOUR\nTI  - A\n\nPY  - 1\nTI  - B\n\nPY  - 2\nER  - ", "TY=JOUR, TI=A / PY=1, TI=B / PY=2",
        "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '", "RecordWithoutType 'PY' of 1", "RecordWithoutEnd 'PY  - 1' of 1 +'\nER  - '",
        "RecordWithoutType 'PY' of 2")]
    [InlineData("TY  - JOUR\nTI  - A\n\nPY  - 1\nER  - \nTY  - JOUR\nTI  - B\nPY  - 2\nER  - ", "TY=JOUR, TI=A, PY=1 / TY=JOUR, TI=B, PY=2")]
    [InlineData("TY  - JOUR\nTI  - A\n\nTY  - JOUR\nTI  - B\nER  - ", "TY=JOUR, TI=A / TY=JOUR, TI=B", "RecordWithoutEnd 'TY  - JOUR' of 0 +'\nER  - '")]
    [InlineData("TY  - JOUR\nAB  - A\n\nb\nAB  - c\nTI  - A\nER  - ", "TY=JOUR, AB=A b, AB=c, TI=A")]
    [InlineData("TY  - JOUR\nL1  - a\nb\nL2  - a\nb\nL3  - a\nb\nL4  - a\nb\nTI  - a\nb\nER  - ",
        "TY=JOUR, L1=a, L1=b, L2=a, L2=b, L3=a, L3=b, L4=a, L4=b, TI=a b")]
    [InlineData("TY  - JOUR\nKW  - a\n  b \n\nc\nER  - ", "TY=JOUR, KW=a, KW=b, KW=c")]
    [InlineData("stray\nTY  - JOUR\nTI  - T\nER  - ", "TY=JOUR, TI=T", "TextOutsideRecords 'stray' of none")]
    [InlineData(" a \n\n b \nTY  - JOUR\nTI  - T\nER  - \nc\n", "TY=JOUR, TI=T", "TextOutsideRecords 'a \n\n b' of none",
        "TextOutsideRecords 'c' of none")]
    [InlineData("ER  - \nTY  - JOUR\nTI  - T\nER  - \nER - \n", "TY=JOUR, TI=T", "TextOutsideRecords 'ER  -' of none", "TextOutsideRecords 'ER -' of none")]
    [InlineData("stray", "", "TextOutsideRecords 'stray' of none")]
    [InlineData("XX  - a\nER  - ", "XX=a", "RecordWithoutType 'XX' of 0", "UnknownRisTag 'XX' of 0")]
    [InlineData("TY  - JOUR\nYP  - a\nYP  - b\nXX  - c\nER  - ", "TY=JOUR, YP=a, YP=b, XX=c", "UnknownRisTag 'YP' of 0: PY", "UnknownRisTag 'XX' of 0")]
    [InlineData("TY  - JOUR\nTI  - A\nER  - \nTY  - JORU\nTI  - B\nER  - ", "TY=JOUR, TI=A / TY=JORU, TI=B", "UnknownRisType 'JORU' of 1: JOUR +'JOUR'")]
    [InlineData("TY  - OTHER\nTI  - A\nER  - ", "TY=OTHER, TI=A", "UnknownRisType 'OTHER' of 0")]
    [InlineData("TY  - JOUR\nTI  - A\nER  - \nTY - JOUR\nti -  B\n ER\t-\n", "TY=JOUR, TI=A / TY=JOUR, TI=B",
        "MalformedRisLine 'TY - ' of 1 +'TY  - ' +'TI  - ' +'ER  - '")]
    [InlineData("TY  - JOUR\nTI  A\nER  - ", "TY=JOUR, TI=A", "MalformedRisLine 'TI  ' of 0 +'TI  - '")]
    [InlineData("TY  - JOUR\n TI-\nER  - ", "TY=JOUR, TI=", "MalformedRisLine 'TI-' of 0 +'TI  - '")]
    [InlineData("\uFEFFTY  - JOUR\nTI  - T\nER  - ", "TY=JOUR, TI=T")]
    [InlineData("\uFEFF", "")]
    [InlineData("\n \n", "")]
    [InlineData("", "")]
    public void A_text_is_cut_into_records_fields_and_errors(string text, string records, params string[] errors)
    {
        RecordSet set = RisReader.Read(text);
        Assert.Equal(
            records, string.Join(" / ", set.Records.Select(record => string.Join(", ", record.Fields.Select(field => $"{field.Name}={field.Value}")))));
        Assert.Equal(errors, set.Errors.Select(error =>
        {
            int of = Enumerable.Range(0, set.Records.Count).FirstOrDefault(i => set.Records[i].Key == error.Key, -1);
            string argument = error.Argument is null ? "" : $": {error.Argument}";
            string edits = string.Concat(error.Edits.Select(edit => $" +'{edit.NewText}'"));
            return $"{error.Kind.Name} '{error.Span.TextIn(text)}' of {(of < 0 ? "none" : of)}{argument}{edits}";
        }));
        Assert.All(set.Records, record =>
        {
            bool hasType = record.Fields[0].Name == "TY";
            Assert.Equal(record.Fields[0].NameSpan.Start, record.Span.Start);
            Assert.Equal(hasType ? record.Fields[0].ValueSpan : new SourceSpan(record.Span.Start, 0), record.TypeSpan);
            Assert.Equal(record.Fields[0].ValueSpan, record.KeySpan);
        });
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        CancellationToken stopped = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => RisReader.Read("TY  - JOUR\nTI  - T\nER  - \n", stopped));
    }

    [SharedDataFact]
    public void A_file_that_lost_its_first_line_is_read()
    {
        RecordSet set = RisReader.Read(File.ReadAllText(SharedData.PathOf("formats/ris/RisImporterCorrupted.ris")));
        Record record = Assert.Single(set.Records);
        Assert.Equal("Empirical Software Engineering", record.ValueOf("JF"));
        Assert.Equal("RecordWithoutType", Errors(set));
    }
}
