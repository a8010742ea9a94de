using BibGen.Text;
using BibGen.Tool.Edits;
using CsCheck;

namespace BibGen.Tests.Tool.Edits;

/// <summary>Rounds of edits are one list of edits of the original.</summary>
public class EditedTextTests
{
    private static readonly Gen<string> Word = Gen.Char["ab\n\r😀xyz"].Array[0, 6].Select(letters => new string(letters));

    [Fact]
    public void All_rounds_together_make_the_same_text() =>
        Gen.Select(Word.Array[0, 8].Select(string.Concat), Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 5], Word).Array[0, 4].Array[0, 4])
            .Sample((original, rounds) =>
        {
            var text = new EditedText(original);
            foreach ((int, int, string)[] round in rounds)
            {
                List<TextEdit> edits = EditsOf(round, text.Text.Length);
                string expected = Applied(text.Text, edits);
                text.Apply(edits);
                Assert.Equal(expected, text.Text);
            }

            Assert.Equal(text.Text, Applied(original, text.Edits));
            int end = -1;
            foreach (TextEdit edit in text.Edits)
            {
                Assert.True(edit.Span.Start > end, "Edits are in order and apart.");
                Assert.NotEqual(edit.NewText, edit.Span.TextIn(original));
                end = edit.Span.End;
            }
        }, iter: 20_000);

    [Fact]
    public void What_is_written_back_is_no_edit()
    {
        var text = new EditedText("abc");
        text.Apply([new TextEdit(new SourceSpan(1, 1), "xyz")]);
        text.Apply([new TextEdit(new SourceSpan(1, 3), "b")]);
        Assert.Empty(text.Edits);
    }

    internal static List<TextEdit> EditsOf((int Start, int Length, string Text)[] wanted, int length)
    {
        var edits = new List<TextEdit>();
        int end = -1;
        foreach ((int start, int count, string newText) in wanted.Select(edit => (edit.Start % (length + 1), edit.Length, edit.Text))
            .OrderBy(edit => edit.Item1))
        {
            if (start <= end)
                continue;
            var span = new SourceSpan(start, Math.Min(count, length - start));
            edits.Add(new TextEdit(span, newText));
            end = span.End;
        }

        return edits;
    }

    internal static string Applied(string text, IEnumerable<TextEdit> edits)
    {
        foreach (TextEdit edit in edits.Reverse())
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text;
    }
}
