using BibGen.Text;

namespace BibGen.Formats.Ris;

/// <summary>One line, split (RIS Format Specifications, "Tag format").</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TagStart">Column of the tag, from 0.</param>
/// <param name="ValueStart">Column after the hyphen and its blank.</param>
internal readonly record struct RisLine(RisLineKind Kind, int TagStart = 0, int ValueStart = 0)
{
    /// <summary>Characters of a tag.</summary>
    public const int TagLength = 2;

    private const int Hyphen = 4;
    private const int MostBlanks = 4;

    /// <summary>Splits <paramref name="line"/>, which is without its line end.</summary>
    public static RisLine Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Hyphen && IsTag(line) && line[2] == ' ' && line[3] == ' ' && line[Hyphen] == '-')
        {
            if (line.Length == Hyphen + 1)
                return new(RisLineKind.Tag, 0, line.Length);
            if (line[Hyphen + 1] == ' ')
                return new(RisLineKind.Tag, 0, Hyphen + 2);
        }

        int start = 0;
        while (start < line.Length && IsBlank(line[start]))
            start++;
        if (start == line.Length)
            return new(RisLineKind.Blank);
        int value = MisspelledValueStart(line, start);
        return value < 0 ? new(RisLineKind.Text) : new(RisLineKind.MisspelledTag, start, value);
    }

    /// <summary>
    /// Column of the value of <c>TY - JOUR</c>, <c>ty  - JOUR</c>, <c>TY  -JOUR</c>, <c>TY  – JOUR</c> or <c>TY  JOUR</c>; −1 when the line is text.
    /// Known tags only, so that text such as "US - China relations" stays text; for the same reason <c>ER</c> has no value here.
    /// </summary>
    private static int MisspelledValueStart(ReadOnlySpan<char> line, int start)
    {
        if (line.Length < start + TagLength || RisTags.Find(line.Slice(start, TagLength)) is not { } tag)
            return -1;
        int dash = start + TagLength;
        while (dash < line.Length && dash - start <= TagLength + MostBlanks && IsBlank(line[dash]))
            dash++;
        int blanks = dash - start - TagLength;
        int value = dash;
        if (dash < line.Length && IsDash(line[dash]))
        {
            value = dash + 1;
            if (value < line.Length && IsBlank(line[value]))
                value++;
            else if (blanks == 0 && value < line.Length)
                return -1; // TI-6Al-4V
        }
        else if (blanks < 2 || dash == line.Length || start > 0)
        {
            return -1;
        }

        bool isEnd = tag == RisTags.End;
        return isEnd && !line.Slice(value).Trim().IsEmpty ? -1 : value;
    }

    private static bool IsTag(ReadOnlySpan<char> line) => line[0] is >= 'A' and <= 'Z' && (line[1] is >= 'A' and <= 'Z' || Ascii.IsDigit(line[1]));

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0';

    /// <summary>The hyphen, and what word processors make of it.</summary>
    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';
}
