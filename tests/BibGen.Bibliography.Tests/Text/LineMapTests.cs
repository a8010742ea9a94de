using BibGen.Text;

namespace BibGen.Tests.Text;

public class LineMapTests
{
    /// <summary>Texts longer and shorter than what is counted at once, with many line ends or none, against a count from the start.</summary>
    [Fact]
    public void Lines_and_columns_are_those_of_a_count_from_the_start()
    {
        var random = new Random(14);
        for (int round = 0; round < 400; round++)
        {
            string letters = round % 3 == 0 ? "ab" : round % 3 == 1 ? "\r\na" : "abcdefghijklmnopqrstuvwxyz\r\n";
            string text = string.Concat(Enumerable.Range(0, random.Next(700)).Select(_ => letters[random.Next(letters.Length)]));
            var lines = new LineMap(text);
            TextPosition expected = new(1, 1);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                Assert.Equal(expected, lines.PositionOf(offset));
                char c = offset < text.Length ? text[offset] : '\0';
                if (c != '\n' || offset == 0 || text[offset - 1] != '\r')
                    Assert.Equal(offset, lines.OffsetOf(expected)); // Between CR and LF is the end of the line, before both.
                bool isEnd = c == '\n' || (c == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n'));
                expected = isEnd ? new(expected.Line + 1, 1) : expected with { Column = expected.Column + 1 };
            }

            int start = random.Next(text.Length + 1);
            SourceSpan span = SourceSpan.FromBounds(start, random.Next(start, text.Length + 1));
            Assert.Equal((lines.PositionOf(span.Start), lines.PositionOf(span.End)), lines.PositionsOf(span));
        }
    }

    /// <summary>One edit after the other, so that what is counted at once is cut and put together; each map goes on from the last one.</summary>
    [Fact]
    public void Lines_of_a_text_that_is_edited_are_those_of_the_text()
    {
        string[] snippets = ["", "a", "\n", "\r", "\r\n", "\n\r", "no line ends here", new string('x', 700), string.Concat(Enumerable.Repeat("line\r\n", 120))];
        var random = new Random(15);
        for (int round = 0; round < 20; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => snippets[random.Next(snippets.Length)]));
            var lines = new LineMap(text);
            for (int edit = 0; edit < 30; edit++)
            {
                int start = random.Next(text.Length + 1);
                int end = Math.Min(text.Length, start + random.Next(random.Next(4) switch { 0 => 1, 1 => 3, 2 => 300, _ => 2000 }));
                string inserted = snippets[random.Next(snippets.Length)];
                text = text[..start] + inserted + text[end..];
                lines = lines.With(text, new ChangedStretch(start, end, start + inserted.Length));
                var fresh = new LineMap(text);
                for (int offset = 0; offset <= text.Length; offset++)
                {
                    TextPosition expected = fresh.PositionOf(offset);
                    Assert.Equal(expected, lines.PositionOf(offset));
                    Assert.Equal(fresh.OffsetOf(expected), lines.OffsetOf(expected));
                }

                Assert.Equal(fresh.PositionOf(int.MaxValue), lines.PositionOf(int.MaxValue));
            }
        }
    }

    [Fact]
    public void A_change_of_another_text_is_refused()
    {
        var lines = new LineMap("one\ntwo");
        Assert.Throws<ArgumentException>(() => lines.With("one\ntwo", new ChangedStretch(0, 0, 1)));
        Assert.Throws<ArgumentException>(() => lines.With("one", new ChangedStretch(8, 9, 5)));
    }

    [Fact]
    public void What_is_beyond_is_the_nearest_there_is()
    {
        var lines = new LineMap("one\r\ntwo");
        Assert.Equal(0, lines.OffsetOf(new TextPosition(0, 3)));
        Assert.Equal(3, lines.OffsetOf(new TextPosition(1, 99)));
        Assert.Equal(8, lines.OffsetOf(new TextPosition(2, 99)));
        Assert.Equal(8, lines.OffsetOf(new TextPosition(3, 1)));
        Assert.Equal(new TextPosition(2, 4), lines.PositionOf(99));
    }
}
