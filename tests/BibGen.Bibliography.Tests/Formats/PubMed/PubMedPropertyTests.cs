using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>What holds for every text, however broken.</summary>
public sealed class PubMedPropertyTests
{
    private const int Iterations = 5_000;

    private const string Sample =
        "\uFEFFPMID- 101\nOWN - NLM\nSTAT- Publisher\nIS  - 1234-5679 (Print)\nVI  - 8\nIP  - 7\nDP  - 2011 Nov-Dec\nTI  - [A title that goes on \n"
            + "      over two lines].\nPG  - 393-404; quiz 405-6\n"
        + "LID - 10.1038/x.1 [doi]\nAB  - BACKGROUND: text - with AU  - tags.\n      More.\nFAU - van der Berg, Jan Jr\nAU  - van der Berg J Jr\n"
        + "AUID- ORCID: 0000-0002-1825-0097\nAD  - Place.\n"
        + "CN  - A Group\nFED - Doe, Jane\nED  - Doe J\nLA  - eng\nGR  - R01/CA/NIH/US\nPT  - Retracted Publication\nTA  - J Test\n"
        + "JT  - Journal of tests\nRN  - 0 (Name)\nMH  - A/*b\n"
        + "RIN - Retraction in: Lancet. 2010 Feb 6;375(9713):445. doi: 10.1/x. PMID: 2\nOTO - NOTNLM\nOT  - *key\nPHST- 2011/05/01 00:00 [received]\n"
        + "AID - 10.1038/x.1 [doi]\nPST - ppublish\n"
        + "SO  - J Test. 2011;8(7):1-2. doi: 10.1038/x.1.\n\nPMID- 102\r\nTI  - Second\r\n\tcontinued\r\n\r\nXQ  - y\r\nDP  - 1998 Dec-1999 Jan\r\n"
        + "not a line\r\n\r\nPMC - PMC1\rTI  - Third";

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Select(Gen.OneOf(PubMedTags.PubMed), Gen.String[Gen.Char[" -[]();:./,*0123456789aZé\u0301\u00a0\uD800"], 0, 30])
            .Select((tag, value) => tag.PadRight(4) + "- " + value),
        Gen.String[Gen.Char[" \tABPM-19x"], 0, 12],
        Gen.OneOf("", "      ", "PMID- 1", "PMID-1", "      continued", "TY  - JOUR"));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Int[0, Sample.Length].Select(length => Sample[..length]),
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Char).Select((at, c) => string.Concat(Sample.AsSpan(0, at), c.ToString(), Sample.AsSpan(at + 1))),
        Gen.Shuffle(Sample.Split('\n')).Select(lines => string.Join('\n', lines)),
        Gen.Select(Line.Array[0, 30], Gen.OneOf("\n", "\r\n", "\r")).Select((lines, end) => string.Join(end, lines)),
        Gen.String);

    [Fact]
    public void Nothing_makes_it_fail() => AnyText.Sample(text =>
    {
        foreach (BibGen.Records.Record record in PubMedReader.Read(text).Records)
            Touch(PubMedWork.Read(record));
    }, iter: Iterations);

    [Fact]
    public void Spans_lie_in_the_text_and_values_are_folded() => AnyText.Sample(text =>
    {
        RecordSet set = PubMedReader.Read(text);
        SourceSpan all = new(0, text.Length);
        Assert.All(set.Errors, error => Assert.True(all.Contains(error.Span) && error.Span.Length > 0));
        foreach (BibGen.Records.Record record in set.Records)
        {
            Assert.True(all.Contains(record.Span));
            Assert.NotEmpty(record.Key);
            foreach (Field field in record.Fields)
            {
                Assert.True(record.Span.Contains(field.NameSpan) && record.Span.Contains(field.ValueSpan));
                Assert.Equal(field.Name, field.NameSpan.TextIn(text));
                Assert.Equal(string.Join(' ', field.ValueSpan.TextIn(text).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)), field.Value);
            }
        }
    }, iter: Iterations);

    [Fact]
    public void Every_line_is_in_a_field_or_in_an_error() => AnyText.Sample(text =>
    {
        RecordSet set = PubMedReader.Read(text);
        bool[] covered = new bool[text.Length];
        foreach (Field field in set.Records.SelectMany(record => record.Fields))
            Array.Fill(covered, true, field.NameSpan.Start, field.ValueSpan.End - field.NameSpan.Start);
        foreach (SyntaxError error in set.Errors)
            Array.Fill(covered, true, error.Span.Start, error.Span.Length);
        for (int i = 0; i < text.Length; i++)
            Assert.True(covered[i] || WhiteSpace.Is(text[i]) || (i == 0 && text[i] == '\uFEFF'), $"{i}: {text[i]}");
    }, iter: Iterations);

    [Theory]
    [InlineData("PMID- 1\n")]
    [InlineData("TI  - a  a  a\n")]
    [InlineData("a  ")]
    [InlineData("PG  - 1-2-3-4-5-6-7-8-9-\n")]
    [InlineData("      \n")]
    [InlineData("x\n\n")]
    [InlineData("\r")]
    [InlineData("RIN - A. 2010;(((((1:2. 2011\n")]
    [InlineData("FAU - a a a, b\nCN  - b b\n")]
    public void Long_texts_cost_in_proportion(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length));
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (BibGen.Records.Record record in PubMedReader.Read(text).Records)
            Touch(PubMedWork.Read(record));
        string oneValue = "PMID- 1\nTI  - " + text.Replace('\n', ' ') + "\nRIN - " + text.Replace('\n', ' ') + "\nPG  - " + text.Replace('\n', ' ') + "\nDP  - "
            + text.Replace('\n', ' ')
            + "\nFAU - " + text.Replace('\n', ' ') + "\nMH  - " + text.Replace('\n', ' ') + "\nGR  - " + text.Replace('\n', '/');
        foreach (BibGen.Records.Record record in PubMedReader.Read(oneValue).Records)
            Touch(PubMedWork.Read(record));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000L * text.Length); // And quadratic time would take hours.
    }

    [Theory]
    [InlineData("IS  - {0:0000}-{1:0000}\n")]
    [InlineData("ISSN - {0:0000}-{1:0000}\n")]
    [InlineData("AID - 10.{0:0000}/{1} [doi]\n")]
    [InlineData("\nOWN - {0}{1}\n")]
    [InlineData("FAU - {0}, {1}\nAD  - {0}\n")]
    [InlineData("OT  - {0}\nMH  - {1}\n")]
    [InlineData("OAB - {0}\nRIN - {1}\nPHST- {0}\n")]
    [InlineData("\nPMID- {0}\nFAU - Same, A\nTI  - The same\n")]
    public void Records_of_many_fields_cost_in_proportion(string part)
    {
        string text = "PMID- 1\n"
            + string.Concat(
                Enumerable.Range(0, 100_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, i / 9000, i % 9000)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (BibGen.Records.Record record in PubMedReader.Read(text).Records)
            Touch(PubMedWork.Read(record));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000L * text.Length); // And quadratic time would take hours.
    }

    /// <summary>Asks for everything.</summary>
    private static void Touch(Work work)
    {
        foreach (WorkLink link in work.Links)
            Assert.NotNull(link.Text);
        PubMedDetails details = PubMedDetails.Of(work)!;
        foreach (System.Reflection.PropertyInfo property in typeof(PubMedDetails).GetProperties())
        {
            if (property.GetValue(details) is System.Collections.IEnumerable values)
            {
                foreach (object? one in values)
                    Assert.NotNull(one);
            }
        }

        Assert.NotNull(string.Concat(work.Mesh) + string.Concat(work.Keywords) + string.Concat(work.PublicationTypes) + work.Abstract);
        Assert.All(work.Authors.Persons, person => Assert.NotNull(string.Concat(person.Affiliations)));
        _ = SourceLine.Write(work);
    }
}
