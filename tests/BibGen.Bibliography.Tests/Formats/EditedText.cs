using CsCheck;

namespace BibGen.Tests.Formats;

/// <summary>A text and what becomes of it, one edit after the other: typed, deleted, pasted.</summary>
internal static class EditedText
{
    /// <summary>What people type, and what breaks an entry or heals it.</summary>
    private static readonly string[] Typed =
    [
        "a", "x", "\n", "\r\n", " ", "\t", "{", "}", "(", ")", "\"", ",", "@", "=", "%", "#", "\\", "é", "\n%", "},\n", "}\n\n", "\n@", "@misc{", "@comment{", "@comment",
        "@misc{new,\n  title = {New},\n}\n", "@string{jan = {x}}\n", "@string{", "year = 2001,\n", "crossref = {a}", " # jan # ", " # later", " # jot", "title = {A {b", "xdata=a-title",
        "PMID- 7\n", "\n\nPMID- 8\nTI  - T\n", "      goes on\n",
        "% @misc{a, title = {B}}\n", "@preamble{\"x\"}", "<<<<<<< a\n", "@article k,\n title = {A},", "“a”", "@misc{k, title = A b,",
        "TY  - BOOK\n", "ER  - \n", "\nPY  - 2001\n", "{\"id\": \"new\", \"type\": \"book\"},", ", \"page\": \"1\"", "]", ":", "null",
    ];

    /// <summary>Edits by kind, place, length and piece.</summary>
    public static readonly Gen<(int Kind, int Place, int Length, int Piece)[]> Edits =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1 << 20], Gen.Int[0, 60], Gen.Int[0, Typed.Length - 1]).Array[1, 8];

    /// <summary>The text with an edit.</summary>
    public static string With(string text, (int Kind, int Place, int Length, int Piece) edit)
    {
        int at = edit.Place % (text.Length + 1);
        int end = Math.Min(text.Length, at + edit.Length);
        return edit.Kind switch
        {
            0 => text.Remove(at, Math.Min(1, text.Length - at)),
            1 => text.Remove(at, end - at),
            2 => text.Insert(at, text[at..end]),
            _ => text.Insert(at, Typed[edit.Piece]),
        };
    }
}
