using BibGen.Records;
using BibGen.Text;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Formats;

/// <summary>What holds for the records of every text in every format.</summary>
internal static class RecordSetInvariants
{
    /// <summary>Spans lie in the text and within what holds them; records are in order and do not overlap; a value can be found where it stands.</summary>
    public static void Check(string text, RecordSet set)
    {
        int end = 0;
        foreach (Record record in set.Records)
        {
            Assert.True(record.Span.Start >= end && record.Span.End <= text.Length, "records overlap");
            end = record.Span.End;
            Assert.True(record.Span.Contains(record.TypeSpan), "type outside");
            foreach (Field field in record.Fields)
            {
                Assert.True(record.Span.Contains(field.NameSpan) && record.Span.Contains(field.ValueSpan), $"{field.Name} outside");
                Assert.True(field.NameSpan.End <= field.ValueSpan.Start, $"{field.Name} after its value");
                if (field.Value.Length > 0)
                    Assert.True(field.ValueSpan.Contains(field.Locate(text, 0, 1))
                        && field.ValueSpan.Contains(field.Locate(text, field.Value.Length - 1, 1)), "character outside");
            }
        }

        int last = 0;
        foreach (SyntaxError error in set.Errors)
        {
            Assert.True(error.Span.Start >= last && error.Span.Length >= 0 && error.Span.End <= text.Length, "error outside or out of order");
            last = error.Span.Start;
        }
    }

    /// <summary>The edits of an error are in order, lie in the text, do not overlap, and leave all letters and digits, in whatever case.</summary>
    public static void CheckEdits(string text, SyntaxError error)
    {
        int end = 0;
        string changed = "";
        foreach (TextEdit edit in error.Edits)
        {
            Assert.True(edit.Span.Start >= end && edit.Span.End <= text.Length, $"{error.Kind}: edits overlap");
            changed += text[end..edit.Span.Start] + edit.NewText;
            end = edit.Span.End;
        }

        changed += text[end..];
        int kept = 0;
        string letters = LettersOf(text);
        foreach (char letter in LettersOf(changed))
            kept += kept < letters.Length && char.ToUpperInvariant(letters[kept]) == char.ToUpperInvariant(letter) ? 1 : 0;
        if (error.Argument is null)
            Assert.Equal(letters.Length, kept);
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
