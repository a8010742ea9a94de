using System.Runtime.CompilerServices;
using System.Text;
using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Formats;

/// <summary>
/// Records that are read on from an earlier text's are those of the text, whatever was typed, and however damaged both are. BibTeX, whose records hang on one
/// another, has tests of its own.
/// </summary>
public class RecordsAfterEditTests
{
    private const string Nbib = """
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

    private const string Ris = """
        TY  - JOUR
        AU  - Roe, Jane
        TI  - Cats and dogs in a long
        title
        KW  - cats
        dogs
        PY  - 2001

        UR  - https://example.org
        ER  - 

        TY  - BOOK
        AU  - Roe, Jane
        TI  - Mice
        PY  - 2001
        ER  - 
        TY  - GEN
        TI  - Cats
        PY  - 1999
        DO  - 10.1000/1
        ER  -
        """;

    private const string Csl = """
        [
          {"id": "roe2001", "type": "article-journal", "title": "Cats \"and\" dogs", "author": [{"family": "Roe", "given": "Jane"}, {"literal": "The Group"}]},
          {"id": 7, "type": "book", "title": "Mice", "author": [{"family": "Roe"}], "issued": {"date-parts": [[2001, 5]]}},
          {"id": 8, "type": "book", "title": "Rats", "author": [{"family": "Roe"}], "issued": {"date-parts": [[2001, 5]]},
            "note": "{braces} and [brackets]", "keyword": null}
        ]
        """;

    private const string Bib = """
        @article{roe2001, title = {Cats and dogs}, author = {Roe, Jane}, year = 2001}
        @book{roe2002, title = {Mice}, author = {Roe, Jane}, year = 2002}
        """;

    private static readonly Dictionary<string, string> TextOf = new(StringComparer.Ordinal) { ["nbib"] = Nbib, ["ris"] = Ris, ["csljson"] = Csl, ["bibtex"] = Bib };

    public static TheoryData<string> Formats() => ["nbib", "ris", "csljson"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void They_are_those_of_a_fresh_read(string id)
    {
        BibliographyFormat format = BibliographyFormats.Find(id)!;
        string whole = TextOf[id];
        string[] texts =
        [
            whole, whole.ReplaceLineEndings("\r\n"), whole.Replace("Roe", "Doe", StringComparison.Ordinal), "\uFEFF" + whole, whole + "XXX - unknown\n", "",
            "TY  - JOUR\n" + whole, $"{{\"items\": {whole}}}", $"{{\"a\": {whole.TrimStart('[')}",
        ];
        int goneOn = 0;
        Gen.Select(Gen.Int[0, texts.Length - 1].Select(i => texts[i]), EditedText.Edits).Sample(
            (text, edits) =>
            {
                RecordSet set = format.Read(text, CancellationToken.None);
                foreach ((int, int, int, int) edit in edits)
                {
                    string edited = EditedText.With(text, edit);
                    set = format.Read(edited, set, ChangedStretch.Between(text, edited), CancellationToken.None);
                    if (set.Unchanged is not null)
                        Interlocked.Increment(ref goneOn);
                    text = edited;
                    Assert.Equal(Print(format.Read(text, CancellationToken.None)), Print(set));
                }
            },
            iter: 4_000);
        Assert.True(goneOn > 100, $"read on {goneOn} times only"); // Or nothing has been tried.
    }

    [Theory]
    [InlineData("nbib", "Mice", "Mice and rats", 0, 1)]
    [InlineData("nbib", "long", "l", 0, 0)]
    [InlineData("nbib", "PMC4", "PMC44", 2, 3)]
    [InlineData("nbib", "1999", "1999 Jan", 1, 2)]
    [InlineData("ris", "Mice", "Mice!", 1, 1)]
    [InlineData("ris", "dogs\n", "dogs\nmice\n", 0, 0)]
    [InlineData("ris", "10.1000/1", "10.1000/1 ", 2, 2)]
    [InlineData("ris", "JOUR", "MGZN", 0, 0)]
    [InlineData("csljson", "Mice", "Mice!", 1, 1)]
    [InlineData("csljson", "2001, 5]]}}", "2001, 6]]}, \"page\": \"1\"}", 1, 1)]
    [InlineData("csljson", "The Group", "A {Group}", 0, 0)]
    [InlineData("csljson", "[brackets]", "]]", 2, 2)]
    public void Only_what_the_edit_is_in_is_read(string id, string before, string after, int first, int last)
    {
        RecordSet set = Edited(id, before, after);
        Assert.Equal(Enumerable.Range(first, last - first + 1), Enumerable.Range(0, set.Records.Count).Where(i => set.Unchanged![i] < 0));
    }

    [Theory]
    [InlineData("nbib", "FAU - Roe, Jane", "FAU - Roes, Jane")]
    [InlineData("nbib", "PMID- 3", "PMIX- 3")]
    [InlineData("nbib", "TI  - Mice", "TI  - Mice\n\nPMID- 9")]
    [InlineData("ris", "AU  - Roe, Jane\nTI  - Mice", "AU  - Roes, Jane\nTI  - Mice")]
    [InlineData("ris", "PY  - 1999", "PY  - 1998")]
    [InlineData("ris", "TI  - Mice", "ER  - \nTY  - JOUR\nTI  - Mice")]
    [InlineData("ris", "TI  - Mice", "XX  - Mice")]
    [InlineData("ris", "KW  - cats", "XX  - cats")]
    [InlineData("csljson", "roe2001", "roe2002")]
    [InlineData("csljson", "[2001, 5]]}},", "[2002, 5]]}},")]
    [InlineData("csljson", "\"Mice\"", "\"Mice")]
    [InlineData("csljson", "\"Mice\"", "\"Mice\"}, {\"id\": \"new\"")]
    [InlineData("csljson", "\"title\": \"Mice\"", "\"titel\": \"Mice\"")]
    public void What_may_change_keys_or_records_or_is_wrong_is_read_from_the_beginning(string id, string before, string after) =>
        Assert.Null(Edited(id, before, after).Unchanged);

    /// <summary>The key of the second record is the one that both would have alone, since nothing in it makes a longer one.</summary>
    [Fact]
    public void A_shared_key_that_could_not_be_longer_may_be_longer_now()
    {
        BibliographyFormat format = BibliographyFormats.Find("ris")!;
        const string Before = "TY  - JOUR\nAU  - Roe, Jane\nTI  - Cats\nPY  - 2001\nER  - \nTY  - BOOK\nAU  - Roe, Jane\nPY  - 2001\nER  - \n";
        string after = Before.Insert(Before.LastIndexOf("ER", StringComparison.Ordinal), "TI  - Mice\n");
        RecordSet set = format.Read(after, format.Read(Before, CancellationToken.None), ChangedStretch.Between(Before, after), CancellationToken.None);
        Assert.Equal(["Roe2001Cats", "Roe2001Mice"], set.Records.Select(record => record.Key));
    }

    /// <summary>An editor reads for days: what it has read before must not hang on what it reads now.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    [InlineData("bibtex")]
    public void Earlier_texts_are_let_go(string id)
    {
        (RecordSet last, WeakReference first) = Type(id);
        GC.Collect();
        Assert.False(first.IsAlive);
        Assert.Contains(last.Records[0].Fields, field => field.Value.StartsWith("Cats!!!", StringComparison.Ordinal));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (RecordSet Last, WeakReference First) Type(string id)
        {
            BibliographyFormat format = BibliographyFormats.Find(id)!;
            string text = TextOf[id];
            RecordSet set = format.Read(text, CancellationToken.None);
            var first = new WeakReference(set.Records[1]);
            for (int i = 0; i < 3; i++)
            {
                string typed = text.Insert(text.IndexOf("Cats", StringComparison.Ordinal) + "Cats".Length, "!");
                set = format.Read(typed, set, ChangedStretch.Between(text, typed), CancellationToken.None);
                Assert.NotNull(set.Unchanged);
                text = typed;
            }

            return (set, first);
        }
    }

    private static RecordSet Edited(string id, string before, string after)
    {
        BibliographyFormat format = BibliographyFormats.Find(id)!;
        string text = TextOf[id];
        string edited = text.Replace(before, after, StringComparison.Ordinal);
        return format.Read(edited, format.Read(text, CancellationToken.None), ChangedStretch.Between(text, edited), CancellationToken.None);
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
