using System.Text;
using BibGen.Formats.PubMed;
using BibGen.Records;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Records that are read on from an earlier text's are those of the text, whatever was typed, and however damaged both are.</summary>
public class PubMedAfterEditTests
{
    private const string Text = """
        PMID- 21629216
        OWN - NLM
        TI  - Cats and dogs in a long
              title
        FAU - Roe, Jane
        AU  - Roe J
        DP  - 2001 Jan

        PMID- 2
        TI  - Mice
        FAU - Roe, Jane
        DP  - 2001 Feb 3
        PMID- 3
        TI  - Cats
        DP  - 1999


        PMID- 4
        PMC - PMC4
        CN  - The Group
        DP  - 2004
        LID -

        """;

    private static readonly string[] Texts =
    [
        Text, Text.ReplaceLineEndings("\r\n"), Text.Replace("FAU - Roe", "FAU - Doe", StringComparison.Ordinal), "\uFEFF" + Text, Text + "XXX - unknown\n", "",
        "TY  - JOUR\n" + Text,
    ];

    [Fact]
    public void They_are_those_of_a_fresh_read() => Gen.Select(Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]), EditedText.Edits).Sample(
        (text, edits) =>
        {
            RecordSet set = PubMedReader.Read(text);
            foreach ((int, int, int, int) edit in edits)
            {
                string edited = EditedText.With(text, edit);
                var change = ChangedStretch.Between(text, edited);
                set = PubMedReading.Read(edited, set, change, CancellationToken.None) ?? PubMedReader.Read(edited);
                text = edited;
                Assert.Equal(Print(PubMedReader.Read(text)), Print(set));
            }
        },
        iter: 4_000);

    [Theory]
    [InlineData("Mice", "Mice and rats", 1, 1)]
    [InlineData("long", "l", 0, 0)]
    [InlineData("PMC4", "PMC44", 2, 3)]
    [InlineData("1999", "1999 Jan", 1, 2)]
    public void Only_the_record_with_the_edit_and_the_one_before_are_read(string before, string after, int first, int last)
    {
        string text = Text.Replace(before, after, StringComparison.Ordinal);
        RecordSet set = PubMedReading.Read(text, PubMedReader.Read(Text), ChangedStretch.Between(Text, text), CancellationToken.None)!;
        int[] read = [.. Enumerable.Range(0, set.Records.Count).Where(i => set.Unchanged![i] < 0)];
        Assert.InRange(read[0], Math.Max(0, first - 1), first);
        Assert.Equal(last, read[^1]);
    }

    [Theory]
    [InlineData("FAU - Roe, Jane", "FAU - Roes, Jane")]
    [InlineData("PMID- 3", "PMIX- 3")]
    [InlineData("TI  - Mice", "TI  - Mice\n\nPMID- 9")]
    public void What_may_change_keys_or_records_is_read_from_the_beginning(string before, string after)
    {
        string text = Text.Replace(before, after, StringComparison.Ordinal);
        Assert.Null(PubMedReading.Read(text, PubMedReader.Read(Text), ChangedStretch.Between(Text, text), CancellationToken.None));
    }

    private static string Print(RecordSet set)
    {
        var printed = new StringBuilder();
        foreach (BibGen.Records.Record record in set.Records)
        {
            printed.Append($"\n{record.Key} {record.KeyIfAlone} {record.IsKeyGenerated} {record.Type} {record.Span} {record.TypeSpan} {record.KeySpan}");
            foreach (Field field in record.Fields)
                printed.Append($"\n  {field.Name} {field.NameSpan} {field.ValueSpan} {field.Value}");
        }

        foreach (SyntaxError error in set.Errors)
            printed.Append($"\n{error.Kind} {error.Span} {error.Key} {error.Argument}");
        return printed.ToString();
    }
}
