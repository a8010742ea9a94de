using System.Text;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>A tree that takes over blocks of an earlier text's is the tree of the text, whatever was typed, and however damaged both are.</summary>
public class BibtexTreeAfterEditTests
{
    private const string Text = """
        % Encoding: UTF-8
        @string{jot = {Journal of Tests}, pub = "A {B} c" # jan}
        @preamble{"\newcommand{\x}{y}"}

        @article{roe2001,
          author  = {Roe, Jane and {The Group}},
          title   = "On {"}cats{"} \& dogs",
          journal = jot # { B},
          year    = 2001, month = jan,
        }
        @comment{jabref-meta: grouping; {a (b} c)}
        @comment some words
        @Book(doe1999, title = {A (b) c}, publisher = pub)
        mail a@b.org about it
        % @misc{old, title = {Old}}
        %@misc{doe1999, title = {B}}

        @inbook{part,
          crossref = {doe1999}, pages = {1--2}}

        @misc{last, note = {n}, ids = {one, two}}

        """;

    private static readonly string[] Damaged =
    [
        Text, Text.ReplaceLineEndings("\r\n"), Text.Replace("}},", "},", StringComparison.Ordinal), Text.Replace("\"On", "On", StringComparison.Ordinal), Text.ReplaceLineEndings(" "),
        string.Concat(Enumerable.Repeat(Text, 40)), // Several chunks.
        Text.Replace(" }\n", " \n", StringComparison.Ordinal), Text.Replace("roe2001,", "roe2001", StringComparison.Ordinal), Text + "@misc{k, title = {A", "", "@", "@comment{" + Text,
    ];

    [Fact]
    public void It_is_that_of_a_fresh_read() => Gen.Select(Gen.Int[0, Damaged.Length - 1].Select(i => Damaged[i]), EditedText.Edits).Sample(
        (text, edits) =>
        {
            BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
            foreach ((int, int, int, int) edit in edits)
            {
                text = EditedText.With(text, edit);
                tree = BibtexSyntaxTree.Parse(text, tree, ChangedStretch.Between(tree.Text, text), out _);
                Assert.Equal(Print(BibtexSyntaxTree.Parse(text)), Print(tree));
            }
        },
        iter: 4_000);

    /// <summary>Somebody types a text, and then writes over each of its characters.</summary>
    [Theory]
    [InlineData("@misc{k}@book(j)")]
    [InlineData("@misc smith, title")]
    [InlineData("@string{a = {A}, @misc{k}")]
    [InlineData("@preamble{x y}")]
    [InlineData("@comment{@misc{k}")]
    [InlineData("x % y @misc{k}\n% z")]
    [InlineData("@misc{a} %@misc{k}")]
    [InlineData("misc{, t = {A}}")]
    [InlineData("<<<<<<<\r\n@misc{k}")]
    [InlineData("@misc{k} t = \"a\"")]
    [InlineData("@misc(a)b, t = {A})")]
    [InlineData("@misc{a=b, t = 1}")]
    [InlineData("@misc{k t = 1}")]
    [InlineData("@misc{k % c\n, t = 1}")]
    [InlineData("@misc{k, t={A},}")]
    [InlineData("@misc{k, t = 1)")]
    [InlineData("@misc{k,\r\n t = 1\r\n")]
    [InlineData("@misc{k, t\n% c\n= 1}")]
    [InlineData("@misc{k, t = )}")]
    [InlineData("@misc{k, t 1, u = 2}")]
    [InlineData("@misc{k, t: {A}}")]
    [InlineData("@misc{k, : = 1}")]
    [InlineData("@misc{k, {x, y}, u = 2}")]
    [InlineData("@misc{k, t = {A} ; u = 2}")]
    [InlineData("@misc{k, t = {A}} , u = 2,\n v = 3\n}")]
    [InlineData("@misc{k,\n===== x\n t = 1}")]
    [InlineData("@misc{k, t = \"a } b\", u = 1}")]
    [InlineData("@misc{k, t = \"a \"b\" }")]
    [InlineData("@misc{k, t = \"a\"@misc{j}")]
    [InlineData("@misc{k, t = {a\n@misc{j}\n}, u = 1}")]
    [InlineData("@misc{k, t = {a\n\n@misc{j}\n")]
    [InlineData("@misc{k, t = {a\n u = {b}}\n}\n")]
    [InlineData("@misc{k, t = jan, u = 2011a, v = 007}")]
    [InlineData("@misc{k, t = A, b and c, u = 1}")]
    [InlineData("@misc{k, t = ‘A’, u = 1}")]
    [InlineData("@misc{k, t = ”, u = 1}")]
    [InlineData("@misc{k, t = A b\n@misc{j}")]
    [InlineData("@misc{k, t = jan\n}")]
    [InlineData("@misc(k, t = A b)")]
    [InlineData("@misc{k, t =\n A b,\n u = 1}")]
    [InlineData("@misc{a  b, t = 1}")]
    [InlineData("@misc{k, a b, u = 2,\n v = 3}")]
    [InlineData("@misc{k, t = {a\n  @misc{j,}")]
    [InlineData("@misc{k, t = {A} # b c, u = 1}")]
    [InlineData("@misc{k, t = \"a \" b\"\n, u = 1}")]
    [InlineData("misc,k, t = {A}")]
    [InlineData("@misc{k, t = {A},\n\n\n")]
    [InlineData("%@misc{a, t = {A}}\n%@misc{b,\n%}")]
    [InlineData("@misc{k, t = A b, c = d, u = 1}")]
    [InlineData("@misc{k, t = jan\t) }")]
    [InlineData("@misc{#a, t = 1}")]
    [InlineData("@misc(k, a } b, t = 1)")]
    [InlineData("@misc{k, t = „A b“, u = 1}")]
    [InlineData("@misc{a, t = {x\n@misc{b, t = {y\n@misc{c,}")]
    [InlineData("@misc{k, t = \"a\"\"b\", u = 1}")]
    [InlineData("@misc{k,}\n}\nmisc{j, t = {A}}")]
    [InlineData("@misc{k, a {b, c} d, t = 1}")]
    [InlineData("@misc{k, t\n@misc{j,}")]
    [InlineData("a\n%%@string{a = {A}}")]
    [InlineData("@misc{k, t = « A b », u = 1}")]
    [InlineData("@misc{k, t = jan\t# feb}")]
    public void It_is_that_of_a_fresh_read_at_each_character_that_is_typed(string text)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse("");
        for (int i = 1; i <= text.Length; i++)
            tree = Changed(tree, text.Substring(0, i));
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char other in "\n={}")
                Changed(tree, text.Substring(0, i) + other + text.Substring(i + 1));
        }

        static BibtexSyntaxTree Changed(BibtexSyntaxTree tree, string text)
        {
            BibtexSyntaxTree changed = BibtexSyntaxTree.Parse(text, tree, ChangedStretch.Between(tree.Text, text), out _);
            BibtexSyntaxTree fresh = BibtexSyntaxTree.Parse(text);
            Assert.Equal(Print(fresh), Print(changed));
            Assert.True(changed.Searched >= fresh.LookAhead, "The bounds of searching are counted on.");
            return changed;
        }
    }

    [SharedDataFact]
    public void It_is_that_of_a_fresh_read_in_the_corpus()
    {
        foreach (string path in Corpus.Files("bib").Where(path => new FileInfo(path).Length < 100_000))
        {
            string start = File.ReadAllText(path);
            BibtexSyntaxTree first = BibtexSyntaxTree.Parse(start);
            EditedText.Edits.Sample(
                edits =>
                {
                    (string text, BibtexSyntaxTree tree) = (start, first);
                    foreach ((int, int, int, int) edit in edits)
                    {
                        text = EditedText.With(text, edit);
                        tree = BibtexSyntaxTree.Parse(text, tree, ChangedStretch.Between(tree.Text, text), out _);
                        Assert.Equal(Print(BibtexSyntaxTree.Parse(text)), Print(tree));
                    }
                },
                iter: 4, threads: 1);
        }
    }

    [Theory]
    [InlineData("title   = \"On", "title   = \"xOn", 1)]
    [InlineData("year    = 2001", "year    = 2002", 1)]
    [InlineData("(doe1999, title", "(doe1999, x, title", 1)]
    [InlineData("Encoding", "encoding", 1)]
    [InlineData("@misc{last", "@misc{least", 1)]
    public void Only_blocks_that_an_edit_touches_are_read(string before, string after, int read)
    {
        BibtexSyntaxTree old = BibtexSyntaxTree.Parse(Text);
        string text = Text.Replace(before, after, StringComparison.Ordinal);
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text, old, ChangedStretch.Between(Text, text), out ReusedBlocks reused);
        int again = 0;
        for (int i = reused.AtStart; i < tree.BlockCount - reused.AtEnd; i++)
            again += tree.Block(i).Kind == BlockKind.FreeText ? 0 : 1;
        Assert.Equal(read, again);
    }

    /// <summary>Hundreds of entries are several chunks: whichever of them the edit is in, what did not look as far as it is taken over.</summary>
    [Theory]
    [InlineData("{0}", "{00}", 0, 599)]
    [InlineData("{1}", "{11}", 1, 597)]
    [InlineData("{150}", "{15}", 299, 299)]
    [InlineData("{299}", "{9}", 597, 1)]
    [InlineData("% 150\n", "@misc{new, w = {1}}\n", 299, 297)]
    [InlineData("% 150\n", "", 299, 297)]
    [InlineData("% 299\n", "% 299\n@misc{last, t = {z}}\n", 597, 0)]
    public void Entries_around_an_edit_are_taken_over(string before, string after, int atStart, int atEnd)
    {
        string text = string.Concat(Enumerable.Range(0, 300).Select(i => $"@misc{{k{i}, t = {{{i}}}, u = jan,, v = w # x}}\n% {i}\n"));
        BibtexSyntaxTree old = BibtexSyntaxTree.Parse(text);
        string changed = text.Replace(before, after, StringComparison.Ordinal);
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(changed, old, ChangedStretch.Between(text, changed), out ReusedBlocks reused);
        Assert.Equal((atStart, atEnd), (reused.AtStart, reused.AtEnd));
        Assert.Equal(Print(BibtexSyntaxTree.Parse(changed)), Print(tree));
        Assert.Equal(Print(old), Print(BibtexSyntaxTree.Parse(text, tree, ChangedStretch.Between(changed, text), out _)));
    }

    private static string Print(BibtexSyntaxTree tree)
    {
        var printed = new StringBuilder();
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            printed.Append($"\n{block.Kind} {block.Span} {block.TypeSpan} {block.KeySpan}");
            for (int j = 0; j < block.FieldCount; j++)
            {
                FieldSyntax field = block.Field(j);
                printed.Append($" {field.NameSpan}");
                for (int k = 0; k < field.PartCount; k++)
                    printed.Append($" {field.Part(k).Kind} {field.Part(k).Span} {field.Part(k).ContentSpan}");
            }
        }

        foreach (SyntaxError error in tree.Errors)
            printed.Append($"\n{error.Kind} {error.Span} {error.Key} {error.Argument} {error.Other} {string.Join(' ', error.Edits)}");
        return printed.ToString();
    }
}
