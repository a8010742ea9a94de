using System.Text;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;
using CsCheck;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Records that were taken over from an earlier text are those that a fresh read makes, and so are the errors and the macros.</summary>
public class BibtexRecordsAfterEditTests
{
    private const string Plain = """
        @string{jot = {Journal of Tests}}
        @string{pub = "A {B} c" # jot}

        @article{roe2001,
          author  = {Roe, Jane and {The Group}},
          title   = "On {"}cats{"} \& dogs",
          journal = jot # { B},
          year    = 2001, month = jan,
        }
        @book(doe1999, title = {A (b) c}, publisher = pub, edition = 2nd, note = nowhere)

        @inbook{part,
          crossref = {doe1999}, pages = {1--2}}

        @misc{last, note = {n}, abstract = {Long}, ids = {one, two}}
        @misc{child, xref = {one}, title = {a
           b}}

        """;

    private const string Four =
        "@string{a = {A}}\n@misc{one, t = {1}, u = a}\n@misc{two, crossref = {one}}\n@misc{three, t = nope,, u = 2}\n@misc{four, t = {4}}\n";

    private static readonly string[] Starts =
    [
        Plain, Plain.Replace("@string{jot", "@string{jan = {x}}\n@string{jot", StringComparison.Ordinal), Plain + "@string{jot = {Another}}\n@misc{k, title = jot}",
        Plain + "@xdata{data, title = {X}}\n@misc{k, title = {xdata=data-title}, xdata = {data}}\n", Plain + "% @misc{last, note = {m}}\n", Plain.Replace("}},", "},", StringComparison.Ordinal),
        "@misc{a, title = later}\n@string{later = {L}}\n" + Plain,
    ];

    [Fact]
    public void They_are_those_of_a_fresh_read() => Gen.Select(Gen.Int[0, Starts.Length - 1].Select(i => Starts[i]), EditedText.Edits).Sample(
        (text, edits) =>
        {
            var set = (BibtexRecordSet)BibtexReader.Read(text);
            foreach ((int, int, int, int) edit in edits)
            {
                text = EditedText.With(text, edit);
                BibtexRecordSet before = set;
                set = After(set, text);
                var fresh = (BibtexRecordSet)BibtexReader.Read(text);
                Assert.Equal(Print(fresh), Print(set));
                Assert.Superset(fresh.Names, set.Names);
                for (int i = 0; i < (set.Unchanged?.Length ?? 0); i++)
                    Assert.True(set.Unchanged![i] < 0 || set.Records[i].HasSameContent(before.Records[set.Unchanged[i]]));
            }
        },
        iter: 3_000);

    [SharedDataFact]
    public void They_are_those_of_a_fresh_read_in_the_corpus()
    {
        foreach (string path in Corpus.Files("bib").Where(path => new FileInfo(path).Length < 60_000))
        {
            string start = File.ReadAllText(path);
            EditedText.Edits.Sample(
                edits =>
                {
                    (string text, var set) = (start, (BibtexRecordSet)BibtexReader.Read(start));
                    foreach ((int, int, int, int) edit in edits)
                    {
                        text = EditedText.With(text, edit);
                        set = After(set, text);
                    }

                    Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(text)), Print(set));
                },
                iter: 4, threads: 1);
        }
    }

    [Fact]
    public void The_records_around_an_edit_are_known_and_their_fields_are_read_when_they_are_asked_for()
    {
        RecordSet set = After((BibtexRecordSet)BibtexReader.Read(Plain), Plain.Replace("On {", "In {", StringComparison.Ordinal));
        Assert.Equal([-1, 1, -1, 3, 4], set.Unchanged ?? []); // The first has changed, the third takes something from another.
        Assert.Same(set.Records[3].Fields, set.Records[3].Fields);
        Assert.Equal("Long", set.Records[3].ValueOf("abstract"));
    }

    [Fact]
    public void A_macro_that_is_defined_below_is_not_known_above()
    {
        const string Text = "@misc{a, title = {A}}\n@misc{b, title = {B}}\n@string{Later = {L}}\n@misc{c, title = later}\n";
        BibtexRecordSet set = After((BibtexRecordSet)BibtexReader.Read(Text), Text.Replace("{A}", "{A} # later", StringComparison.Ordinal));
        Assert.Equal(BibtexErrors.UndefinedMacro, Assert.Single(set.Errors).Kind);
        Assert.Equal(["A", "B", "L"], set.Records.Select(record => record.ValueOf("title")));
    }

    /// <summary>
    /// Of the entries of <see cref="Four"/>, which are known to be what they were: their numbers before,
    /// −1 for those that may have changed, or stand beside what has.
    /// </summary>
    [Theory]
    [InlineData("t = {1}", "t = {11}", "-1 -1 2 3")]
    [InlineData("t = {4}", "t = {5}", "0 -1 2 -1")]
    [InlineData("t = {4}", "t = a", "0 -1 2 -1")]
    [InlineData("t = {4}", "t = z", "0 -1 2 -1")]
    [InlineData("u = 2", "u = b", "0 -1 -1 3")]
    [InlineData(",, u", ", u", "0 -1 -1 3")]
    [InlineData("nope", "a", "0 -1 -1 3")]
    [InlineData("@misc{two", "x @misc{two", "-1 -1 2 3")]
    [InlineData("@misc{four, t = {4}}\n", "", "0 -1 -1")]
    [InlineData("@misc{four, t = {4}}\n", "@misc{four, t = {4}}\n@misc{five, t = {5}, u = nope}\n", "0 -1 2 -1 -1")]
    [InlineData("@misc{one", "@misc{zero, t = {0}}\n@misc{one", "-1 -1 -1 2 3")]
    [InlineData("{A}", "{B}", null)]
    [InlineData("@misc{one", "@string{b = {B}}\n@misc{one", null)]
    [InlineData("@misc{four", "@misc{five, t = later}\n@string{later = {L}}\n@misc{four", null)]
    [InlineData("\n@misc{two", "\n% @misc{two, t = 1}\n@misc{two", null)]
    [InlineData("u = 2", "publisher = {xdata=q-r}", null)]
    [InlineData("@misc{four", "@xdata{four", null)]
    public void An_edit_leaves_the_records_around_it_and_a_new_macro_none(string before, string after, string? unchanged)
    {
        BibtexRecordSet set = After((BibtexRecordSet)BibtexReader.Read(Four), Four.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(unchanged, set.Unchanged is { } places ? string.Join(' ', places) : null);
        Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(set.Reading!.Tree.Text)), Print(set));
        BibtexRecordSet back = After(set, Four);
        Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(Four)), Print(back));
    }

    [Theory]
    [InlineData("{C}", "{D}")]
    [InlineData("t = later}", "t = later # later}")]
    [InlineData("{C}", "{C} # LATER")]
    [InlineData("@misc{a, t", "@misc{z, t = LATER}\n@misc{a, t")]
    public void A_macro_has_its_text_only_below_its_definition_after_an_edit_as_well(string before, string after)
    {
        const string Text = "@misc{a, t = {A}}\n@misc{b, t = later}\n@string{first = {F}, later = {L}}\n@misc{c, t = {C}}\n@misc{d, t = later}\n";
        BibtexRecordSet set = After((BibtexRecordSet)BibtexReader.Read(Text), Text.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(set.Reading!.Tree.Text)), Print(set));
    }

    [Theory]
    [InlineData("@misc{k, t = nope")]
    [InlineData("@misc{k, t = n # {x}}\n@misc{j, t = o")]
    [InlineData("@string{a = {A}}\n@misc{k, t = a # b}\n@misc{j, crossref = {k}}\n")]
    [InlineData("@misc{j, crossref = {k}}\n@misc{k, t = 2a}\n@preamble{c}\n")]
    [InlineData("% @misc{k, t = {A}}\n@misc{k, t = {B}}\n@xdata{x, t = {C}}\n")]
    public void They_are_those_of_a_fresh_read_at_each_character_that_is_typed(string text)
    {
        var set = (BibtexRecordSet)BibtexReader.Read("");
        for (int i = 1; i <= text.Length; i++)
        {
            set = After(set, text.Substring(0, i));
            Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(text.Substring(0, i))), Print(set));
        }

        for (int i = text.Length - 1; i >= 0; i--)
        {
            set = After(set, text.Substring(text.Length - i));
            Assert.Equal(Print((BibtexRecordSet)BibtexReader.Read(text.Substring(text.Length - i))), Print(set));
        }
    }

    [Fact]
    public void The_abstract_of_a_work_stays_its_own()
    {
        BibliographyFile file = BibliographyFile.Read("a.bib", Plain);
        file.ReadWorks(default);
        for (int i = 0; i < 3; i++)
            file = file.WithText(" " + file.Text, known: null, default);
        Assert.Equal("Long", file.Works[3].Abstract);
        Assert.Same(file.Records[3].Find("abstract"), file.Works[3].AbstractField);
    }

    [Fact]
    public void Names_that_somebody_has_only_begun_to_type_do_not_gather()
    {
        var set = (BibtexRecordSet)BibtexReader.Read(Plain);
        for (int i = 0; i < 5000; i++)
            set = After(set, Plain.Replace("note", $"note{i}", StringComparison.Ordinal));
        Assert.True(set.Names.Count < 400);
    }

    private static BibtexRecordSet After(BibtexRecordSet set, string text) =>
        (BibtexRecordSet)BibtexReader.Read(text, set, external: null, ChangedStretch.Between(set.Reading!.Tree.Text, text));

    private static string Print(BibtexRecordSet set)
    {
        var printed = new StringBuilder();
        foreach (Record record in set.Records)
        {
            printed.Append($"\n{record.Key} {record.Type} {record.Span} {record.TypeSpan} {record.KeySpan}");
            foreach (Field field in record.Fields)
                printed.Append($" {Print(field)}");
            printed.Append(" from others:");
            foreach (Field field in record.InheritedFields)
                printed.Append($" {Print(field)}");
        }

        foreach (SyntaxError error in set.Errors)
            printed.Append($"\n{error.Kind} {error.Span} {error.Key} {error.Argument} {error.Other} {string.Join(' ', error.Edits)}");
        foreach (MacroDefinition macro in set.Macros)
            printed.Append($"\n{macro}");
        foreach ((string key, bool inherits) in set.UnresolvedReferences)
            printed.Append($"\n{key} {inherits}");
        return printed.Append($"\n{string.Join(' ', set.UndefinedMacros)} {set.UnresolvedTree is null}").ToString();
    }

    private static string Print(Field field) => $"{field.Name} {field.NameSpan} {field.ValueSpan} {field.Value} {field.Unresolved}";
}
