using System.Text.Json;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Every field of biblatex's data model has its type and can be read as what it is.</summary>
public class TypedFieldsTests
{
    private const string Text = """
        @collection{main,
          editor     = {Roe, Jane},
          translator = {Doe, John and {The Group} and others},
          publisher  = {House {and} Sons and Other House},
          address    = {Z{\"u}rich},
          language   = {german and french},
          keywords   = {one, two words, {three}},
          urldate    = {2020-05-06},
          eventyear  = 2019, eventmonth = 3,
          doi        = {10.1000/a_b},
          note       = {See \emph{there}},
          pages      = {1231--41},
          ids        = {old,older},
        }
        """;

    private static TypedFields Fields { get; } = new(BibliographyFile.Read("a.bib", Text).Records[0]);

    [Fact]
    public void Name_lists_are_names()
    {
        BibGen.Model.NameList translators = Fields.Names("translator");
        Assert.Equal(["Doe", null], translators.Persons.Select(person => person.Family));
        Assert.Equal("The Group", translators.Persons[1].Literal);
        Assert.True(translators.HasOthers);
    }

    [Fact]
    public void Lists_are_split_at_and_outside_of_braces_or_at_commas()
    {
        Assert.Equal(["House and Sons", "Other House"], Fields.List("publisher"));
        Assert.Equal(["german", "french"], Fields.List("language"));
        Assert.Equal(["one", "two words", "three"], Fields.List("keywords"));
        Assert.Equal(["old", "older"], Fields.List("ids"));
        Assert.Empty(Fields.List("entryset"));
    }

    [Fact]
    public void Dates_stand_in_one_field_or_in_parts()
    {
        Assert.Equal("2020-05-06", Fields.Date("urldate")!.Start.ToString());
        Assert.Equal("2019-03", Fields.Date("eventdate")!.Start.ToString());
        Assert.Null(Fields.Date("origdate"));
    }

    [Fact]
    public void Aliases_lead_to_the_field_and_verbatim_fields_are_not_decoded()
    {
        Assert.Equal("Zürich", Fields.Plain("location"));
        Assert.Equal("10.1000/a_b", Fields.Plain("doi"));
        Assert.Equal("See there", Fields.Text("note")!.Plain);
        Assert.Equal("1231-1241", Fields.Pages());
    }

    [Theory]
    [InlineData("1850~", 1850, true, false)] // The tilde is EDTF's, not LaTeX's.
    [InlineData("1850~/..", 1850, true, true)]
    [InlineData("{1850?}", 1850, false, false)]
    public void A_date_is_read_as_it_stands(string date, int year, bool isApproximate, bool isOpenEnded)
    {
        BibGen.Model.IssuedDate issued = BibGen.Formats.BibliographyFile.Read("a.bib", $"@misc{{k, date = {{{date}}}}}").Works[0].Issued!;
        Assert.Equal((year, isApproximate, isOpenEnded), (issued.Start!.Value.Year, issued.IsApproximate, issued.IsOpenEnded));
    }

    [Theory]
    [InlineData("howpublished = {\\url{https://example.org/a}}", "https://example.org/a")]
    [InlineData("howpublished = {https://example.org/a}, url = {https://example.org/b}", "https://example.org/b")]
    [InlineData("howpublished = {See https://example.org}", null)]
    [InlineData("howpublished = {Preprint}", null)]
    public void An_address_may_stand_in_howpublished(string fields, string? url) =>
        Assert.Equal(url, BibGen.Formats.BibliographyFile.Read("a.bib", $"@misc{{k, {fields}}}").Works[0].Url);

    [Fact]
    public void Single_fields_of_xdata_entries_are_put_in()
    {
        BibliographyFile file = BibliographyFile.Read("a.bib", """
            @xdata{my-house, publisher = {House}, author = {Roe, Jane and Doe, John}}
            @book{b, author = {First, Ann and xdata=my-house-author-2}, publisher = {xdata=my-house-publisher}, location = {xdata=my-house-location}}
            """);
        Work book = file.Works.Single(work => work.Key == "b");
        Assert.Equal(["First", "Doe"], book.Authors.Persons.Select(person => person.Family));
        Assert.Equal("House", book.Publisher!.Plain);
        BibGen.Records.SyntaxError error = Assert.Single(file.SyntaxErrors);
        Assert.Equal("my-house-location", error.Argument);
    }

    [Fact]
    public void Fields_that_hold_each_other_twice_stay_small()
    {
        string text = string.Concat(Enumerable.Range(1, 60).Select(i => $"@xdata{{x{i}, author = {{xdata=x{i - 1}-author and xdata=x{i - 1}-author}}}}\n"));
        BibliographyFile file = BibliographyFile.Read("a.bib", "@xdata{x0, author = {Roe, Jane}}\n" + text);
        Assert.True(file.Works.Sum(work => work.Record.Fields.Sum(field => field.Value.Length)) < 500_000);
        Assert.Contains(file.SyntaxErrors, error => error.Kind == BibtexErrors.MissingCrossReference);
    }

    [Fact]
    public void Every_field_of_the_data_model_has_its_type()
    {
        JsonElement spec = TestData.Json("entry-types.json");
        JsonElement biblatex = spec.GetProperty("biblatex");
        var wrong = new List<string>();
        foreach (JsonProperty field in biblatex.GetProperty("fields").EnumerateObject())
        {
            FieldType expected = (
                field.Value.GetProperty("fieldtype").GetString(),
                field.Value.GetProperty("datatype").GetString(),
                field.Value.GetProperty("format").GetString()) switch
            {
                ("list", "name", _) => FieldType.NameList,
                ("list", "literal", _) => FieldType.LiteralList,
                ("list", "key", _) => FieldType.KeyList,
                (_, "entrykey", "xsv") => FieldType.EntryKeyList,
                (_, "entrykey", _) => FieldType.EntryKey,
                (_, "keyword", _) => FieldType.KeywordList,
                (_, "option", _) => FieldType.OptionList,
                var (_, type, _) => Enum.Parse<FieldType>(type!, ignoreCase: true),
            };
            if (FieldTypes.Of(field.Name) != expected)
                wrong.Add($"{field.Name}: {FieldTypes.Of(field.Name)}, not {expected}");
        }

        foreach (JsonProperty part in biblatex.GetProperty("dateparts").EnumerateObject())
        {
            if (FieldTypes.Of(part.Name) != FieldType.DatePart)
                wrong.Add(part.Name);
        }

        foreach (JsonProperty alias in biblatex.GetProperty("field_aliases").EnumerateObject())
        {
            if (FieldTypes.Canonical(alias.Name) != alias.Value.GetString())
                wrong.Add(alias.Name);
        }

        Assert.Empty(wrong);
    }
}
