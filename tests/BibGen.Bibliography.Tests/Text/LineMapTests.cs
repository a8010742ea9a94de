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
