using System.Text;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using CsCheck;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>The syntax tree: every character has its place, and nothing makes reading fail, slow or large.</summary>
public class BibtexSyntaxTests
{
    /// <summary>Pieces from which random files are put together, broken ones included.</summary>
    private static readonly string[] Pieces =
    [
        "@misc{key,", "@Article(k2,", "@string{m = \"x\"}", "@string{", "@preamble{\"p\"}", "@comment{", "@comment", "@", "@x", "{", "}", "(", ")", "\"", "#",
        ",", "=",
        " title = ", "{A {B} c}", "\"q {\"} r\"", "2011", "2011a", "jan", "m", "%", "% note\n", "\n", "\r\n", "\r", " ", "\t", "\f", "\uFEFF", "\u00A0", "\\",
        "\\{", "é", "数", "\0",
        "a@b.org", "\n@misc{next, title = {T}}\n", "crossref = {key}", "xdata = {k2}",
    ];

    private static readonly Gen<string> Files = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => string.Concat(pieces));

    [Fact]
    public void The_blocks_of_any_text_are_the_text() => Files.Sample(
        text =>
        {
            BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
            var printed = new StringBuilder();
            for (int i = 0; i < tree.BlockCount; i++)
                printed.Append(tree.Block(i).Span.In(text));
            return printed.ToString() == text;
        },
        iter: 20_000);

    [Fact]
    public void Every_part_lies_in_its_field_and_every_field_in_its_block() => Files.Sample(
        text =>
        {
            BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
            for (int i = 0; i < tree.BlockCount; i++)
            {
                BlockSyntax block = tree.Block(i);
                Assert.True(block.Kind == BlockKind.FreeText || (block.Span.Contains(block.TypeSpan) && block.Span.Contains(block.KeySpan)));
                int end = block.Span.Start;
                for (int j = 0; j < block.FieldCount; j++)
                {
                    FieldSyntax field = block.Field(j);
                    Assert.True(field.NameSpan.Start >= end && block.Span.Contains(field.ValueSpan));
                    end = field.ValueSpan.End;
                    for (int k = 0; k < field.PartCount; k++)
                        Assert.True(field.ValueSpan.Contains(field.Part(k).Span) && field.Part(k).Span.Contains(field.Part(k).ContentSpan));
                }
            }

            Assert.All(tree.Errors, error => Assert.True(error.Span.Start >= 0 && error.Span.End <= text.Length));
        },
        iter: 20_000);

    [Fact]
    public void Any_text_gives_records() => Files.Sample(text => BibtexReader.Read(text).Records.All(record => record.Key is not null), iter: 20_000);

    [Fact]
    public void Any_characters_give_records() => Gen.String.Sample(text => BibtexReader.Read("@misc{" + text).Records.Count >= 1, iter: 20_000);

    [Theory]
    [InlineData("@misc{k, title = {A}}", "k", "title=A")]
    [InlineData("@misc(k, title = {A (b) c})", "k", "title=A (b) c")]
    [InlineData("@ MiSc\n{ k , TiTle = {A} , }", "k", "title=A")]
    [InlineData("@misc{k, title = \"a {\"}b{\"} c\"}", "k", "title=a {\"}b{\"} c")]
    [InlineData("@misc{k, title = \"a\" # { b } # 1999 # jan # \"\"}", "k", "title=a b 1999January")]
    [InlineData("@misc{k, title = { a\n   b\tc\n\n d }}", "k", "title=a b c d")]
    [InlineData("@misc{k, title = {a \\{ b \\} c}}", "k", "title=a \\{ b \\} c")]
    [InlineData("@misc{10.1/(SICI)12<3::AID>4.0;2-6, title = {A}}", "10.1/(SICI)12<3::AID>4.0;2-6", "title=A")]
    [InlineData("@misc(k)", "k", "")]
    [InlineData("@misc{k, title={a}, title={b}}", "k", "title=a|title=b")]
    [InlineData("@string{foo = {v}, bar = {w} # FOO}\n@misc{k, title = foo # Bar}", "k", "title=vwv")]
    [InlineData("@misc{k, journal = cacm}", "k", "journal=Communications of the ACM")]
    public void Legal_text_is_read(string text, string key, string fields)
    {
        BibGen.Records.Record record = Assert.Single(BibtexReader.Read(text).Records);
        Assert.Equal(key, record.Key);
        Assert.Equal(fields, string.Join('|', record.Fields.Select(field => field.Name + "=" + field.Value)));
    }

    [Theory]
    [InlineData("@misc{k, title = {A} year = 2011}", nameof(BibtexErrors.MissingComma), "", "title=A|year=2011")]
    [InlineData("@misc{k title = {A}, year = 2011}", nameof(BibtexErrors.MissingComma), "", "title=A|year=2011")]
    [InlineData("@misc{k, title {A}, year = 2011}", nameof(BibtexErrors.ExpectedEquals), "title", "title=A|year=2011")]
    [InlineData("@misc{k, my field = {A}, year = 2011}", nameof(BibtexErrors.ExpectedEquals), "my", "year=2011")]
    [InlineData("@misc{k, title = , year = 2011}", nameof(BibtexErrors.ExpectedValue), "title", "year=2011")]
    [InlineData("@misc{k, title = \"G\\\"odel, x\", year = 2011}", nameof(BibtexErrors.MissingComma), "\"odel", "title=G\\\"odel, x|year=2011")]
    [InlineData("@misc{k, title = \"a } b\", year = 2011}", nameof(BibtexErrors.UnbalancedBraces), "}", "title=a } b|year=2011")]
    [InlineData("@misc{k, title = \"a,\n year = 2011\n}\n", nameof(BibtexErrors.UnterminatedString), "\"", "title=a|year=2011")]
    [InlineData("@misc{k, title = {a {b},\n year = 2011\n}\n", nameof(BibtexErrors.UnbalancedBraces), "{", "title=a {b}|year=2011")]
    [InlineData("@misc{k, title = {A},, year = 2011}", nameof(BibtexErrors.ReadersDisagree), ",", "title=A|year=2011")]
    [InlineData("@misc{k, title = {A}, % note\n year = 2011}", nameof(BibtexErrors.ReadersDisagree), "% note", "title=A|year=2011")]
    [InlineData("@misc{title = {A}, year = 2011}", nameof(BibtexErrors.MissingKey), "@misc", "title=A|year=2011")]
    [InlineData("@misc{a b, title = {A}}", nameof(BibtexErrors.InvalidKeyCharacter), " ", "title=A")]
    [InlineData("@misc{k, title = {A})\n", nameof(BibtexErrors.MismatchedDelimiter), ")", "title=A")]
    [InlineData("@misc{k, title = {A}", nameof(BibtexErrors.UnclosedEntry), "@misc", "title=A")]
    public void A_slip_loses_as_little_as_possible_and_is_found_once(string text, string kind, string span, string fields)
    {
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal((kind, span), (error.Kind.Name, error.Span.TextIn(text)));
        Assert.Equal(fields, string.Join('|', Assert.Single(set.Records).Fields.Select(field => field.Name + "=" + field.Value)));
    }

    [Theory]
    [InlineData("% @misc{a, title = {A}}\n@misc{b, title = {B}}", "a b")]
    [InlineData("% @misc{b, title = {A},, note = {N} #}\n@misc{b, title = {B}}", "b")] // An earlier version
    [InlineData("@misc{b, title = {B}}\n%@misc{b, title = {A}}", "b")]
    [InlineData("100% of @misc{a,\n  title = {A}}\n@misc{b, title = {B}}", "a b")]
    [InlineData("% @misc{a,\n%  title = {A}\n%}\n@misc{b, title = {B}}", "b")]
    [InlineData("@comment{@misc{a, title = {A}}}\n@misc{b, title = {B}}", "b")]
    [InlineData("@comment @misc{a, title = {A}}\n@misc{b, title = {B}}", "a b")]
    [InlineData("mail a@b.org\n@misc{b, title = {B}}", "b")]
    public void Readers_disagree_about_comments(string text, string keys)
    {
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        Assert.Equal(keys, string.Join(' ', set.Records.Select(record => record.Key)));
        Assert.True(set.Errors.Count <= 1 && set.Errors.All(error => error.Kind == BibtexErrors.ReadersDisagree));
    }

    [Fact]
    public void An_entry_whose_opening_brace_is_missing_is_read_all_the_same()
    {
        const string text = "@article smith2011,\n  title = {A},\n}\n";
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        Assert.Equal("smith2011", Assert.Single(set.Records).Key);
        Assert.Equal(BibtexErrors.ExpectedOpeningDelimiter, Assert.Single(set.Errors).Kind);
    }

    [Fact]
    public void An_entry_that_does_not_close_ends_where_the_next_one_begins()
    {
        const string text = "@misc{one, title = {A},\n  year = 2011\n\n@misc{two, title = {B}}\n";
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        Assert.Equal(["one", "two"], set.Records.Select(record => record.Key));
        Assert.Equal("one", Assert.Single(set.Errors).Key);
    }

    [Fact]
    public void A_value_that_does_not_close_does_not_swallow_the_next_entry()
    {
        const string text = "@misc{one,\n  title = {A {b},\n  year = 2011,\n}\n\n@misc{two, title = {B}}\n";
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        Assert.Equal(["one", "two"], set.Records.Select(record => record.Key));
        Assert.Equal("2011", set.Records[0].ValueOf("year"));
        Assert.Equal(BibtexErrors.UnbalancedBraces, Assert.Single(set.Errors).Kind);
    }

    /// <summary>
    /// Inputs that make careless readers recurse, search again and again, or fill the memory. Measured in bytes, since bytes do not depend on the
    /// machine's load.
    /// </summary>
    [Theory]
    [InlineData("@misc{k, title = {", "{", 1_000_000, "")]
    [InlineData("@misc{k, title = ", "{a} # ", 200_000, "{a}}")]
    [InlineData("@misc{k, title = ", "\"a\" # ", 200_000, "\"a\"}")]
    [InlineData("", "@", 1_000_000, "")]
    [InlineData("", "@misc{k, title={T\n", 100_000, "")]
    [InlineData("", "@misc{k, title=\"T\n", 100_000, "")]
    [InlineData("", "@comment{ {\n", 100_000, "")]
    [InlineData("", "@comment(\n", 100_000, "")]
    [InlineData("@misc{k, ", "title {T}, ", 100_000, "")]
    [InlineData("@misc{k, title=\"", "\" x ", 200_000, "")]
    [InlineData("@misc{k, a ", "{", 200_000, "")]
    [InlineData("@a{k,\n", " {\n", 50_000, "")]
    [InlineData("@a{k,\n", " f={\n", 50_000, "")]
    [InlineData("@a{k,\n", " f=\"{\n", 50_000, "")]
    [InlineData("@a{k, t={", " {\nf=\"}", 30_000, "")]
    [InlineData("", "@a{k,\nf=\"}", 30_000, "")]
    [InlineData("@a{k, ", "f=\"a\"x,", 30_000, "")]
    [InlineData("%", "@a{", 60_000, "\n%")]
    [InlineData("@\n", "%@\n", 60_000, "")]
    [InlineData("@string{m = {0123456789012345678901234567890123456789}} @a{k, t = ", "m # ", 60_000, "m}")]
    public void A_hostile_file_costs_no_more_than_its_length(string start, string repeated, int times, string end)
    {
        string text = start + new StringBuilder().Insert(0, repeated, times) + end;
        long lookAhead = BibtexSyntaxTree.Parse(text).LookAhead;
        Assert.True(lookAhead <= 5L * text.Length + 100_000, $"{lookAhead} characters looked at in vain for {text.Length}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        BibtexReader.Read(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= 70L * text.Length + 1_000_000, $"{allocated} bytes for {text.Length} characters");
    }

    [Theory]
    [InlineData("@a{{k{0}, crossref = {{k{1}}}, f{0} = {{x}}}}\n")]
    [InlineData("@xdata{{k{0}, xdata = {{k{1}}}, f{0} = {{x}}}}\n")]
    [InlineData("@xdata{{k{0}, xdata = {{k{1},k{2},k{3}}}, f{0} = {{x}}}}\n")]
    public void A_chain_of_entries_that_each_add_a_field_is_cut(string entry)
    {
        const int Count = 2000;
        var text = new StringBuilder();
        for (int i = 0; i < Count; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, entry, i, i + 1, i + 2, i + 3);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BibGen.Records.RecordSet set = BibtexReader.Read(text.ToString());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 60_000_000, $"{allocated} bytes");
        Assert.Contains(
            set.Errors,
            error => error.Kind == BibtexErrors.CircularCrossReference && error.Argument!.Contains("more than 250", StringComparison.Ordinal));
        Assert.Equal("x", set.Records[0].ValueOf("f200"));
    }

    [Fact]
    public void Thousands_of_joins_with_one_long_macro_are_cut()
    {
        string text = $"@string{{m = {{{new string('x', 60_000)}}}}}\n" + string.Concat(Enumerable.Range(0, 4000).Select(i => $"@a{{k{i}, t = m # {{y}}}}\n"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        BibGen.Records.RecordSet set = BibtexReader.Read(text);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 60_000_000);
        Assert.Equal(60_001, set.Records[0].ValueOf("t")!.Length);
        Assert.Contains(set.Errors, error => error.Kind == BibtexErrors.CircularMacro);
    }

    [Fact]
    public void A_cross_reference_finds_an_entry_by_its_alias() =>
        Assert.Equal("B", BibtexReader.Read("@inbook{a, crossref = {old}}\n@book{b, ids = {older, old}, publisher = {B}}").Records[0].ValueOf("publisher"));

    [Fact]
    public void Macros_that_double_sixty_times_are_cut()
    {
        var text = new StringBuilder("@string{m0 = {ab}}\n");
        for (int i = 1; i <= 60; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@string{{m{i} = m{i - 1} # m{i - 1}}}\n");
        text.Append("@misc{k, title = m60}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        BibGen.Records.RecordSet set = BibtexReader.Read(text.ToString());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 50_000_000);
        Assert.Contains(set.Errors, error => error.Kind == BibtexErrors.CircularMacro);
        Assert.True(set.Records[0].ValueOf("title")!.Length <= 65536);
    }

    [Fact]
    public void The_tree_costs_at_most_twice_the_bytes_of_the_text()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 2000; i++)
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"@article{{key{i},\n  author = {{Roe, Jane and Doe, John}},\n  title = {{A title of the usual length with {{Braces}} in it}},\n"
                + $"  journal = {{A Journal}},\n  year = 2011,\n  volume = {{{i}}},\n  pages = {{1--10}},\n}}\n\n");
        string file = text.ToString();
        BibtexSyntaxTree.Parse(file); // The rented arrays are there from now on.
        long before = GC.GetAllocatedBytesForCurrentThread();
        BibtexSyntaxTree.Parse(file);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before <= 2L * Encoding.UTF8.GetByteCount(file));
    }
}
