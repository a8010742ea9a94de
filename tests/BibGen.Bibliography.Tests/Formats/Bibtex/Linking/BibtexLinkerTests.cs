using System.Globalization;
using System.Text;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Formats.Bibtex.Linking;
using BibGen.Model;
using BibGen.Records;
using CsCheck;

namespace BibGen.Tests.Formats.Bibtex.Linking;

/// <summary>The .bib files of a project are read as one database: what one names and does not have is taken from the others.</summary>
public class BibtexLinkerTests
{
    private const string Article = "@article{roe, author = {Roe, Jane}, title = {A Study}, journal = jot, year = 2019}";

    [Fact]
    public void A_macro_of_another_file_gives_its_text()
    {
        Assert.Equal("Journal of Tests", Field("journal", Article, "@string{jot = {Journal of Tests}}"));
        Assert.Equal("Journal of Tests", Join(Article, "@STRING{JoT = {Journal of Tests}}")[0].Works[0].Container?.Plain);
    }

    [Fact]
    public void A_macro_is_joined_with_text_as_in_one_file() =>
        Assert.Equal(
            "Journal of Tests and Arts",
            Field("journal", "@misc{k, journal = jot # { and } # joa}", "@string{jot = {Journal of  Tests }}", "@string{joa = {Arts}}"));

    [Theory]
    [InlineData("@string{jot = {Own}}\n" + Article, "Own")]
    [InlineData(Article + "\n@string{jot = {Own}}", "Other")] // Too late, as BibTeX reads.
    [InlineData("@misc{x, note = jot}\n@string{jot = {Own}}\n" + Article, "Own")]
    public void A_definition_above_the_use_comes_before_those_of_other_files(string text, string expected) =>
        Assert.Equal(expected, Join(text, "@string{jot = {Other}}")[0].Works.Single(work => work.Key == "roe").Container?.Plain);

    [Fact]
    public void Months_and_journals_that_every_style_knows_are_not_taken_from_files() =>
        Assert.Equal("Communications of the ACM", Field("journal", "@misc{k, journal = cacm}", "@string{cacm = {Other}}"));

    [Fact]
    public void Files_of_the_class_come_first_and_then_the_order_of_paths_whatever_the_host_says()
    {
        BibliographyFile[] files = [
            BibliographyFile.Read("m.bib", Article), BibliographyFile.Read("a.bib", "@string{jot = {A}}"), BibliographyFile.Read("z.bib", "@string{jot = {Z}}"),
            BibliographyFile.Read("y.bib", "@string{jot = {Y}}")
        ];
        Assert.Equal("A", Journal(files, ["C", "C", "C", "C"]));
        Assert.Equal("Y", Journal(files, ["C", "other", "C", "C"]));
        Assert.Equal("A", Journal(files, ["C", "other", "other", "third"]));
        Assert.Equal("A", Journal([files[3], files[2], files[0], files[1]], ["C", "C", "C", "C"]));

        static string? Journal(BibliographyFile[] files, string[] classes) =>
            Link(files, classes).Single(file => file.Path == "m.bib").Works[0].Container?.Plain;
    }

    [Fact]
    public void The_last_definition_in_a_file_is_the_one_that_others_see() =>
        Assert.Equal("Second", Field("journal", Article, "@string{jot = {First}}\n@string{jot = {Second}}"));

    [Fact]
    public void A_macro_may_be_made_of_macros_of_further_files()
    {
        Assert.Equal(
            "Journal of Tests, ACM Press",
            Field(
                "journal",
                Article,
                "@string{jot = name # {, } # press}",
                "@string{press = acm # { Press}}",
                "@string{acm = {ACM}}\n@string{name = {Journal of Tests}}"));
        Assert.Equal("Tests!?", Field("journal", Article, "@string{one = base # {!}}\n@string{jot = one # {?}}", "@string{base = {Tests}}"));
        Assert.Equal("!", Field("journal", Article, "@string{jot = nowhere # {!}}"));
        Assert.Equal("New", Field("journal", Article, "@string{jot = base}\n@string{jot = {New}}", "@string{base = {Old}}"));
    }

    [Fact]
    public void A_macro_that_leads_back_to_itself_over_files_has_no_text_and_its_definitions_are_to_blame()
    {
        IReadOnlyList<BibliographyFile> files = Join(Article + "\n@string{jot = joa # {!}}", "@string{joa = jot}", "@misc{k, note = {<} # joa # {>}}");
        Assert.Equal("", files[0].Works[0].Record.Find("journal")!.Value);
        Assert.Equal("<>", files[2].Works[0].Record.Find("note")!.Value);
        Assert.Equal([BibtexErrors.CircularMacro], files[0].SyntaxErrors.Where(error => error.Key is null).Select(error => error.Kind));
        Assert.Equal([BibtexErrors.CircularMacro], files[1].SyntaxErrors.Select(error => error.Kind));
        Assert.Empty(files[2].SyntaxErrors);
    }

    [Fact]
    public void A_paper_inherits_from_proceedings_in_another_file()
    {
        IReadOnlyList<BibliographyFile> files = Join(
            "@inproceedings{part, author = {Roe, Jane}, title = {A Part}, crossref = {whole}}",
            "@proceedings{Whole, title = {Proceedings}, year = 1999, publisher = {P}}");
        Work part = files[0].Works[0];
        Assert.Equal("booktitle=Proceedings|year=1999|publisher=P", Inherited(part));
        Assert.Equal("Proceedings", part.Container?.Plain);
        Assert.Equal(1999, part.Issued?.Start?.Year);
        Assert.Empty(files[0].SyntaxErrors);
    }

    [Fact]
    public void What_is_inherited_stands_where_the_parent_is_named()
    {
        BibliographyFile file = Join("@misc{filler}\n@inbook{a, title = {T}, crossref = {b}}", "@book{b, year = 1999}")[0];
        Assert.All(file.Works[1].Record.InheritedFields, field => Assert.Equal("{b}", field.ValueSpan.TextIn(file.Text)));
    }

    [Fact]
    public void Parents_are_found_over_several_files_and_back()
    {
        const string First = "@misc{a, crossref = {b}}\n@misc{c, crossref = {d}, note = {C}}";
        const string Second = "@misc{b, crossref = {c}, publisher = pub}\n@misc{d, xdata = {e}}";
        const string Third = "@xdata{e, series = {E}}\n@string{pub = {P}}";
        IReadOnlyList<BibliographyFile> files = Join(First, Second, Third);
        Assert.Equal("publisher=P|note=C|series=E", Inherited(files[0].Works[0]));
        Assert.Equal("series=E", Inherited(files[0].Works[1]));
        Assert.Equal("note=C|series=E", Inherited(files[1].Works[0]));
        Assert.All(files, file => Assert.Empty(file.SyntaxErrors));
        Assert.Equal("publisher=P|note=C|series=E", Inherited(Join(Third, Second, First)[2].Works[0]));
    }

    [Fact]
    public void An_alias_and_a_key_as_written_come_before_a_key_in_another_letter_case()
    {
        const string Child = "@misc{a, crossref = {Key}}";
        Assert.Equal("note=2", Inherited(Join(Child, "@misc{key, note = 1}", "@misc{Key, note = 2}")[0].Works[0]));
        Assert.Equal("note=2", Inherited(Join(Child, "@misc{key, note = 1}", "@misc{x, ids = {y, Key}, note = 2}")[0].Works[0]));
        Assert.Equal("note=1", Inherited(Join(Child, "@misc{key, note = 1}")[0].Works[0]));
        Assert.Equal("note=0", Inherited(Join(Child + "@misc{KEY, note = 0}", "@misc{Key, note = 2}")[0].Works[0])); // Its own first.
    }

    [Fact]
    public void Xdata_of_another_file_gives_its_fields_and_single_ones()
    {
        Assert.Equal("publisher=P", Inherited(Join("@book{b, xdata = {house}}", "@xdata{house, publisher = {P}}")[0].Works[0]));
        Assert.Equal("P", Field("publisher", "@book{b, publisher = {xdata=house-publisher}}", "@xdata{house, publisher = {P}}"));
        Assert.Equal(
            "Doe, John and Poe, Ann",
            Field("author", "@book{b, author = {Doe, John and xdata=team-author-2}}", "@xdata{team, author = {Roe, Jane and Poe, Ann}}"));
        BibliographyFile wrong = Join("@book{b, xdata = {house}}", "@misc{house, publisher = {P}}")[0];
        Assert.Equal([BibtexErrors.WrongXdataTarget], wrong.SyntaxErrors.Select(error => error.Kind));
    }

    [Fact]
    public void Entries_that_are_only_named_give_nothing()
    {
        BibliographyFile file = Join("@misc{a, related = {b}, xref = {b}, entryset = {b}}", "@misc{b, note = {N}}")[0];
        Assert.Empty(file.Works[0].Record.InheritedFields);
        Assert.Empty(file.SyntaxErrors);
        Assert.Empty(BibtexRecordSet.Of(file).External!.Entries[0].Record.Fields); // So that an edit of the other entry does not touch the file.
    }

    [Fact]
    public void A_circle_over_files_is_found_once_and_harmless()
    {
        IReadOnlyList<BibliographyFile> files = Join("@misc{a, crossref = {b}, title = {A}}", "@misc{b, crossref = {a}, note = {B}}");
        SyntaxError error = Assert.Single(files.SelectMany(file => file.SyntaxErrors));
        Assert.Equal((BibtexErrors.CircularCrossReference, "b → a → b"), (error.Kind, error.Argument));
        Assert.Equal("note=B", Inherited(files[0].Works[0]));
        BibliographyFile inOne = Join("@misc{a, crossref = {b}}\n@misc{b, crossref = {a}}\n@misc{c, crossref = {d}}", "@misc{d, crossref = {a}}")[0];
        Assert.Single(inOne.SyntaxErrors);
    }

    [Fact]
    public void A_file_that_has_all_it_names_is_not_touched_and_of_others_only_the_works_that_change()
    {
        BibliographyFile whole = BibliographyFile.Read("a.bib", "@string{jot = {J}}\n@misc{k, note = jot}\n@misc{c, crossref = {k}}");
        BibliographyFile unresolved = BibliographyFile.Read("b.bib", "@misc{one, title = {T}}\n" + Article);
        BibliographyFile lost = BibliographyFile.Read("c.bib", "@misc{x, note = nowhere, crossref = {nothing}}");
        IReadOnlyList<BibliographyFile> files = Link([whole, unresolved, lost], ["C", "C", "C"]);
        Assert.Same(whole, files[0]);
        Assert.Same(lost, files[2]);
        Assert.Same(unresolved.Works[0], files[1].Works[0]);
        Assert.NotSame(unresolved.Works[1], files[1].Works[1]);
    }

    /// <summary>A file that takes macros and entries is made in two steps: both are known again.</summary>
    [Fact]
    public void A_file_to_which_nothing_changes_is_the_object_of_last_time()
    {
        BibliographyFile child = BibliographyFile.Read("a.bib", "@article{c, journal = jot, crossref = {p}}\n@misc{own, title = {Own}}");
        BibliographyFile[] before = [child, BibliographyFile.Read("b.bib", "@string{jot = {J}}\n@book{p, title = {T}}\n@book{q, title = {Q}}")];
        IReadOnlyList<BibliographyFile> first = Link(before, ["C", "C"]);
        Assert.NotSame(child, first[0]);
        BibliographyFile[] sameForChild = [child, BibliographyFile.Read("b.bib", "@string{jot = {J}}\n@book{p, title = {T}}\n@book{q, title = {Other}}")];
        IReadOnlyList<BibliographyFile> second = Link(sameForChild, ["C", "C"], first);
        Assert.Same(first[0], second[0]);
        Assert.Same(sameForChild[1], second[1]);
        BibliographyFile[] otherForChild = [child, BibliographyFile.Read("b.bib", "@string{jot = {K}}\n@book{p, title = {T}}")];
        IReadOnlyList<BibliographyFile> third = Link(otherForChild, ["C", "C"], second);
        Assert.Equal("K", third[0].Works[0].Container?.Plain);
        Assert.Same(first[0].Works[1], third[0].Works[1]);
        BibliographyFile edited = BibliographyFile.Read("a.bib", child.Text + " ");
        Assert.Same(edited, Link([edited, otherForChild[1]], ["C", "C"], third)[0].Origin!.Origin); // Of the text that it has now, whatever was known.
    }

    [Fact]
    public void What_comes_from_others_changes_with_what_is_used_and_with_nothing_else()
    {
        const string Child = "@article{c, journal = jot, crossref = {p}}";
        const string Parent = "@string{jot = {J}}\n@book{p, title = {T}}\n@book{q, title = {Q}}";
        ExternalDefinitions? before = External(Parent);
        Assert.Equal(before, External("Some text.\n\n" + Parent));
        Assert.Equal(before, External(Parent.Replace("{Q}", "{R}", StringComparison.Ordinal) + "@string{other = {O}}"));
        Assert.NotEqual(before, External(Parent.Replace("{J}", "{K}", StringComparison.Ordinal)));
        Assert.NotEqual(before, External(Parent.Replace("{T}", "{U}", StringComparison.Ordinal)));
        Assert.NotEqual(before, External(Parent.Replace("@book{p", "@misc{p", StringComparison.Ordinal)));

        static ExternalDefinitions? External(string text) =>
            BibtexRecordSet.Of(Link([BibliographyFile.Read("a.bib", Child), BibliographyFile.Read("b.bib", text)], ["C", "C"])[0]).External;
    }

    [Fact]
    public void Macros_that_double_over_files_are_cut_off()
    {
        var first = new StringBuilder("@misc{k, note = m0}\n");
        var second = new StringBuilder();
        for (int i = 0; i < 200; i++)
            (i % 2 == 0 ? second : first).Append(CultureInfo.InvariantCulture, $"@string{{m{i} = m{i + 1} # m{i + 1} # {{x}}}}\n");
        second.Append("@string{m200 = {abcdefgh}}");
        Assert.True(Field("note", first.ToString(), second.ToString()).Length <= 1 << 16);
    }

    [Fact]
    public void Chains_over_files_may_be_as_long_as_the_files()
    {
        const int Length = 20_000;
        StringBuilder[] texts = [new(), new()];
        for (int i = 0; i < Length; i++)
            texts[i % 2].Append(CultureInfo.InvariantCulture, $"@string{{m{i} = m{i + 1}}}\n@misc{{k{i}, crossref = {{k{i + 1}}}, year = m{i}}}\n");
        texts[Length % 2].Append(CultureInfo.InvariantCulture, $"@string{{m{Length} = 1999}}\n@misc{{k{Length}, note = {{N}}}}");
        IReadOnlyList<BibliographyFile> files = Join(texts[0].ToString(), texts[1].ToString());
        Assert.Equal("note=N", Inherited(files[0].Works[0]));
        Assert.All(files.SelectMany(file => file.Works).Where(work => work.Key != $"k{Length}"), work => Assert.Equal("1999", work.Record.Find("year")?.Value));
    }

    /// <summary>Whatever the files say, all of them together are read, and in every order the same.</summary>
    [Fact]
    public void The_order_of_the_files_says_nothing()
    {
        string[] pieces = [
            "@string{a = b # {1}}", "@string{b = c}", "@string{c = a # d}", "@string{d = {D}}", "@misc{k, note = a, crossref = {l}}",
            "@misc{l, crossref = {m}, title = b}", "@xdata{m, xdata = {k}, author = c}", "@book{n, xdata = {m}, title = {xdata=m-author}, ids = {l}}"
        ];
        Gen<string> text = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 6].Select(lines => string.Join("\n", lines));
        Gen.Select(text, text, text).Sample((one, two, three) =>
        {
            BibliographyFile[] files = [BibliographyFile.Read("a.bib", one), BibliographyFile.Read("b.bib", two), BibliographyFile.Read("c.bib", three)];
            string[] expected = [.. Link(files, ["C", "D", "C"]).Select(Show)];
            BibliographyFile[] turned = [BibliographyFile.Read("c.bib", three), BibliographyFile.Read("b.bib", two), BibliographyFile.Read("a.bib", one)];
            Assert.Equal(expected.Reverse(), Link(turned, ["C", "D", "C"]).Select(Show));
        }, iter: 2_000);

        static string Show(BibliographyFile file) =>
            string.Join(
                '\n',
                file.Works.Select(work =>
                    work.Key + ": " + string.Join('|', work.Record.Fields.Concat(work.Record.InheritedFields).Select(field => field.Name + "=" + field.Value)))
            .Concat(file.SyntaxErrors.Select(error => error.ToString())));
    }

    private static IReadOnlyList<BibliographyFile> Link(BibliographyFile[] files, string[] classes, IReadOnlyList<BibliographyFile?>? previous = null) =>
        BibtexLinker.Link(files, classes, previous ?? new BibliographyFile?[files.Length], CancellationToken.None);

    private static IReadOnlyList<BibliographyFile> Join(params string[] texts) =>
        Link([.. texts.Select((text, i) => BibliographyFile.Read($"{(char)('a' + i)}.bib", text))], [.. texts.Select(_ => "References")]);

    private static string Field(string name, params string[] texts) => Join(texts)[0].Works[0].Record.Find(name)!.Value;

    private static string Inherited(Work work) => string.Join('|', work.Record.InheritedFields.Select(field => field.Name + "=" + field.Value));
}
