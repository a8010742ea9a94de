using System.Diagnostics;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Completions;

namespace BibGen.Tests.Tool.LanguageServer.Features.Completions;

/// <summary>What is offered while a bibliography is being typed, and where nothing is.</summary>
public class CompletionFinderTests
{
    private const string Others = """
        @string{nrco = {Nature Reviews Clinical Oncology}}
        @proceedings{Vol8, title = {Volume 8}}
        @xdata{house, publisher = {ACM}}
        @misc{part, related = {lost2001}}

        """;

    [Theory]
    [InlineData("@¦", "article", "book", "string")]
    [InlineData("@art¦", "article")]
    [InlineData("@misc{a,\n  title = {T},\n\n@¦", "article")]
    [InlineData("@¦{a, title = {T}}", "article")]
    [InlineData("@article{a,\n  ¦\n}", "author", "title", "journal", "doi", "abstract")]
    [InlineData("@article{a,¦", "author")]
    [InlineData("@article{a, title = {T},\n  au¦\n  year = 2000\n}", "author")]
    [InlineData("@article{a, title = \"T\", au¦}", "author")]
    [InlineData("@article(a, title = {T}, au¦)", "author")]
    [InlineData("@article{a,\n  title = {T},\n  ¦\n\n@book{b, title = {U}}", "author")]
    [InlineData("@article{a, journal = n¦}", "nrco", "cacm", "jan")]
    [InlineData("@article{a, journal = ¦\n}", "nrco")]
    [InlineData("@article{a, journal = {Journal } # ¦}", "nrco")]
    [InlineData("@string{a = n¦}", "nrco")]
    [InlineData("@article{a, month = ¦}", "jan", "dec", "nrco")]
    [InlineData("@article{a, crossref = {¦}}", "Vol8", "part")]
    [InlineData("@article{a, crossref = {vo¦", "Vol8")]
    [InlineData("@article{a, crossref = \"¦\"}", "Vol8")]
    [InlineData("@article{a, related = {part, ¦}}", "Vol8", "part")]
    [InlineData("@article{a, xdata = {¦}}", "house")]
    [InlineData("@article{a, ids = {¦}}", "lost2001")]
    [InlineData("@article{a, langid = {en¦}}", "english", "ngerman")]
    [InlineData("@comment{¦}", "bibgen-disable", "bibgen-disable-next", "bibgen-restore")]
    [InlineData("@comment{bibgen-dis¦}", "bibgen-disable")]
    [InlineData("@comment{bibgen-disable BIB¦: reason}", "BIB3001")]
    [InlineData("@comment{bibgen-disable BIB3001, ¦}", "BIB3001")]
    public void What_can_stand_there_is_offered(string typed, params string[] expected) => Assert.Empty(expected.Except(Labels(Others + typed)));

    [Theory]
    [InlineData("fr¦ee text")]
    [InlineData("mail me@home¦")]
    [InlineData("@article{ke¦y")]
    [InlineData("@article{a, title = {ab¦c}}")]
    [InlineData("@article{a, title = {a, au¦}}")]
    [InlineData("@article{a, title = {mail\n@art¦}}")]
    [InlineData("@article{a, title = {T} ¦}")]
    [InlineData("@article{a, title = {T}\n  au¦}")]
    [InlineData("@article{a, title = {T}}¦")]
    [InlineData("@article{a, title = {T}}\nau¦")]
    [InlineData("@comment{some te¦xt}")]
    [InlineData("@comment{bibgen-disable BIB3001: reas¦on}")]
    [InlineData("@string{na¦")]
    [InlineData("@preamble{\"\\com¦\"}")]
    public void In_free_text_nothing_is_offered(string typed) => Assert.Empty(Labels(Others + typed));

    [Fact]
    public void Required_fields_come_first_and_those_that_are_there_not_at_all()
    {
        (ProjectView view, string path, int offset) = TestView.At("@article{a, title = {T}, date = {2001}, ¦}");
        Completion[] fields = [.. CompletionFinder.At(view, path, offset).OrderBy(one => one.Rank)];
        Assert.Equal(["author", "journal", "journaltitle"], fields.TakeWhile(one => one.Rank == 0).Select(one => one.Label));
        Assert.Equal("required: names, separated by and", fields[0].Detail);
        Assert.Contains(fields, one => one is { Label: "doi", Rank: 1 });
        Assert.Contains(fields, one => one is { Label: "booktitle", Rank: 2 });
        Assert.DoesNotContain(fields, one => one.Label is "title" or "date");
    }

    [Theory]
    [InlineData("@article{a, au¦}", "author", "author = {$1},$0", "author = ")]
    [InlineData("@article{a, au¦ = {X}}", "author", "author", "author")]
    [InlineData("@article{a, au¦,\n}", "author", "author = {$1}$0", "author = ")]
    [InlineData("@article{a, mo¦}", "month", "month = $1,$0", "month = ")]
    [InlineData("@man¦", "manual", "manual{${1:key},\n  title = {$2},\n}$0", "manual{")]
    [InlineData("@art¦", "article", "article{${1:key},\n  author  = {$2},\n  title   = {$3},\n  journal = {$4},\n  year    = {$5},\n}$0", "article{")]
    [InlineData("@book{b, journaltitle = {J}, date = {2001}}\n@art¦", "article", "article{${1:key},\n  author       = {$2},\n  title        = {$3},\n  journaltitle = {$4},\n  date         = {$5},\n}$0", "article{")]
    [InlineData("@misc{a, title = {T}}\r\n@man¦", "manual", "manual{${1:key},\r\n  title = {$2},\r\n}$0", "manual{")]
    [InlineData("@art¦{a, title = {T}}", "article", "article", "article")]
    public void What_is_written_fits_what_stands_there(string typed, string label, string snippet, string plain)
    {
        (ProjectView view, string path, int offset) = TestView.At(typed);
        Completion completion = CompletionFinder.At(view, path, offset).Single(one => one.Label == label);
        Assert.Equal(snippet, completion.Snippet ?? completion.NewText ?? completion.Label);
        Assert.Equal(plain, completion.NewText ?? completion.Label);
    }

    [Theory]
    [InlineData("@article{a, journal = n¦rc}", "nrco", "nrc")]
    [InlineData("@article{a, crossref = { vo¦l7 }}", "Vol8", "vol7")]
    [InlineData("@article{a, related = {x,pa¦,y}}", "part", "pa")]
    [InlineData("@comment{bibgen-disable BI¦B}", "BIB3001", "BIB")]
    public void The_word_at_the_place_is_replaced(string typed, string label, string replaced)
    {
        (ProjectView view, string path, int offset) = TestView.At(Others + typed);
        Assert.Equal(replaced, CompletionFinder.At(view, path, offset).First(one => one.Label == label).Span.TextIn(view.Find(path)!.Text));
    }

    [Fact]
    public void Months_come_first_for_a_month_and_last_elsewhere()
    {
        (ProjectView view, string path, int offset) = TestView.At(Others + "@article{a, month = ¦}");
        Assert.Equal("jan", CompletionFinder.At(view, path, offset).OrderBy(one => one.Rank).First().Label);
        (view, path, offset) = TestView.At(Others + "@article{a, journal = ¦}");
        Assert.Equal(("nrco", "Nature Reviews Clinical Oncology"), CompletionFinder.At(view, path, offset).OrderBy(one => one.Rank).Select(one => (one.Label, one.Detail)).First());
    }

    [Fact]
    public void Keys_are_those_of_all_files_with_what_they_stand_for()
    {
        (ProjectView view, string path, int offset) = TestView.At(("/app/a.bib", "@inbook{own, crossref = {¦}}"), ("/app/b.bib", "@book{other, title = {The title}}"));
        Completion key = Assert.Single(CompletionFinder.At(view, path, offset));
        Assert.Equal(("other", "book: The title"), (key.Label, key.Detail));
    }

    [Theory]
    [InlineData("¦", "BIB3001")]
    [InlineData("BIB3¦", "BIB3001")]
    [InlineData("BIB3001, ¦", "BIB3001")]
    [InlineData("BIB3001 ¦", "doe2001")]
    [InlineData("BIB3001 do¦e: reason", "doe2001")]
    [InlineData("BIB3001: rea¦", null)]
    [InlineData("# comm¦", null)]
    public void A_file_of_suppressions_has_rules_and_entries(string typed, string? expected)
    {
        (ProjectView view, string path, int offset) = TestView.At(("/app/a.bib", "@misc{doe2001, title = {T}}"), ("/app/a.bib.bibgen", typed));
        IEnumerable<string> labels = CompletionFinder.At(view, path, offset).Select(one => one.Label);
        if (expected is null)
            Assert.Empty(labels);
        else
            Assert.Contains(expected, labels);
    }

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nF¦\n", "FAU", "FAU - ", "F")]
    [InlineData("a.nbib", "PMID- 1\nFA¦U - Roe, J\n", "AU", "AU  ", "FAU ")]
    [InlineData("a.ris", "TY  - JOUR\n¦\nER  - \n", "TI", "TI  - ", "")]
    public void Lines_begin_with_tags(string name, string typed, string label, string written, string replaced)
    {
        (ProjectView view, string path, int offset) = TestView.At(("/app/" + name, typed));
        Completion tag = CompletionFinder.At(view, path, offset).Single(one => one.Label == label);
        Assert.Equal((written, replaced), (tag.NewText, tag.Span.TextIn(view.Find(path)!.Text)));
        Assert.NotEmpty(tag.Detail!);
    }

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - A tit¦le\n")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A title\n      go¦es on\n")]
    [InlineData("a.csljson", "[{\"id\": \"¦\"}]")]
    public void Values_of_other_formats_are_free(string name, string typed)
    {
        (ProjectView view, string path, int offset) = TestView.At(("/app/" + name, typed));
        Assert.Empty(CompletionFinder.At(view, path, offset));
    }

    /// <summary>The field that is there is among those that are offered, unless the entry has it twice.</summary>
    [SharedDataFact]
    public void In_real_files_fields_are_offered_at_their_names_and_nothing_in_titles()
    {
        int names = 0;
        foreach (string path in TestView.CorpusFiles("bib"))
        {
            ProjectView view = TestView.Of(("/app/a.bib", File.ReadAllText(path)));
            if (view.Find("/app/a.bib") is not { SyntaxErrors.Count: 0 } file)
                continue;
            foreach (Field field in file.Records.Take(10).SelectMany(record => record.Fields))
            {
                if (field.Name == "title" && field.ValueSpan.Length > 4)
                    Assert.Empty(CompletionFinder.At(view, file.Path, field.ValueSpan.Start + 2));
                if (FieldTypes.Of(field.Name) is null)
                    continue;
                bool IsSame(string name) => FieldTypes.Canonical(name) == FieldTypes.Canonical(field.Name);
                bool isOffered = CompletionFinder.At(view, file.Path, field.NameSpan.Start + 1).Any(one => IsSame(one.Label));
                bool isRepeated = file.Records[Record(file, field)].Fields.Count(other => IsSame(other.Name)) > 1;
                Assert.True(isOffered || isRepeated, $"{path}: {field.Name} at {file.Lines.PositionOf(field.NameSpan.Start)}");
                names++;
            }
        }

        Assert.True(names > 1000, $"{names}");
    }

    private static int Record(BibliographyFile file, Field field)
    {
        for (int i = 0; i < file.Records.Count; i++)
        {
            if (file.Records[i].Span.Contains(field.NameSpan))
                return i;
        }

        throw new UnreachableException();
    }

    private static IEnumerable<string> Labels(string text)
    {
        (ProjectView view, string path, int offset) = TestView.At(text);
        return CompletionFinder.At(view, path, offset).Select(one => one.Label);
    }
}
