using System.Globalization;
using System.Text;
using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Names PubMed's records, which have no citation keys: <c>DeBock2011</c>.</summary>
/// <remarks>
/// A name comes from the record alone and never from its place, so that it cannot come to mean another paper:
/// first author's family name (or the first words of a group's name, or of the title) and year. Records of one text that
/// would share it all get the longer name, with the first word of the title, and if they still share it the PubMed number.
/// Copies of one record share everything and keep one name. Case does not tell names apart.
/// </remarks>
internal static class PubMedKeys
{
    private const int Levels = 3;
    private const int WordsWithoutAuthor = 3;
    private const int WholeTitle = 20;  // Words; tells apart records without any number.
    private const int LongestWord = 60; // Letters; titles in scripts without blanks are one word.
    private static readonly char[] WordEnds = [' ', '-', '\u2013', '\u2014', '/', ':', ';', ',', '('];

    // Words that say nothing about a title or a group, in the languages of most PubMed titles.
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "on", "of", "in", "for", "to", "and", "with", "from", "at", "by", "der", "die", "das", "ein", "eine",
        "le", "la", "les", "un", "une", "el", "los", "las", "il", "lo", "gli", "uma", "um",
    };

    /// <summary>The names of all records of a text, in order.</summary>
    /// <param name="blocks">The records.</param>
    /// <param name="shortest">The name that each would have if it were alone.</param>
    /// <param name="cancellationToken">Looked at once a round.</param>
    public static string[] Of(List<PubMedBlock> blocks, out string[] shortest, CancellationToken cancellationToken)
    {
        var keys = new string[blocks.Count];
        shortest = [];
        var levels = new byte[blocks.Count];
        var holders = new Dictionary<string, int>(blocks.Count, StringComparer.OrdinalIgnoreCase);
        List<int> named = new(blocks.Count);
        for (int i = 0; i < keys.Length; i++)
            named.Add(i);

        // Each round names the records whose names were shared in the round before; a longer name can meet another's.
        while (named.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (int i in named)
                keys[i] = NameOf(blocks[i], ++levels[i]);
            if (shortest.Length == 0)
                shortest = [.. keys];
            named = SharedIn(named, keys, holders);
            named.RemoveAll(i => levels[i] == Levels);
        }

        return keys;
    }

    /// <summary>Name of a record.</summary>
    /// <param name="block">The record.</param>
    /// <param name="level">1 for author and year, 2 with the first word of the title (or more of them, where they stand for the author), 3 with the record's number too.</param>
    private static string NameOf(PubMedBlock block, int level)
    {
        string year = YearOf(block);
        string? author = AuthorOf(block.Fields);
        string? title = author is null || level > 1 ? block.ValueOf("TI") ?? block.ValueOf("BTI") : null;
        string name = author ?? FirstWords(title, level > 1 ? WordsWithoutAuthor : 1);
        if (name.Length == 0)
            return NumberOf(block) is { Length: > 0 } only ? (only[0] is >= '0' and <= '9' ? "Pmid" : "") + only : "Record" + year;
        name += year;
        if (level > 1 && author is not null)
            name += FirstWords(title, 1);
        if (level > 2)
            name += NumberOf(block) is { Length: > 0 } number ? number : FirstWords(title, WholeTitle);
        return name;
    }

    /// <summary>Enters new names in <paramref name="holders"/>; gives the records whose names are shared. A name that was once shared stays so: nobody gets it, copies of one record apart.</summary>
    private static List<int> SharedIn(List<int> named, string[] keys, Dictionary<string, int> holders)
    {
        const int Nobody = -1;
        List<int> shared = [];
        foreach (int i in named)
        {
            if (!holders.TryGetValue(keys[i], out int holder))
            {
                holders.Add(keys[i], i);
                continue;
            }

            shared.Add(i);
            if (holder != Nobody)
            {
                shared.Add(holder);
                holders[keys[i]] = Nobody;
            }
        }

        return shared;
    }

    /// <summary>First author's or editor's name part; null when the record names nobody.</summary>
    private static string? AuthorOf(Field[] fields)
    {
        string? editor = null;
        foreach (Field field in fields)
        {
            string name = field.Name switch
            {
                "FAU" => FamilyOf(field.Characters),
                "AU" => PubMedNames.FamilyOf(field.Value) is { } family ? LettersAndDigits(family.AsSpan()) : "",
                "CN" => FirstWords(field.Value, 2),
                "FED" when editor is null => editor = FamilyOf(field.Characters),
                _ => "",
            };
            if (name.Length > 0 && field.Name != "FED")
                return name;
        }

        return editor is { Length: > 0 } ? editor : null;
    }

    private static string NumberOf(PubMedBlock block) =>
        LettersAndDigits((block.ValueOf("PMID") ?? block.ValueOf("PMC") ?? block.ValueOf("OID") ?? "").AsSpan());

    private static string FamilyOf(ReadOnlySpan<char> name)
    {
        int comma = name.IndexOf(',');
        return LettersAndDigits(comma < 0 ? name : name.Slice(0, comma));
    }

    /// <summary>The first four digits in a row of the date of publication, or of the date online.</summary>
    private static string YearOf(PubMedBlock block)
    {
        ReadOnlySpan<char> date = (block.Find("DP") ?? block.Find("DEP")) is { } field ? field.Characters : default;
        int digits = 0;
        for (int i = 0; i < date.Length; i++)
        {
            digits = date[i] is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits == 4)
                return date.Slice(i - 3, 4).ToString();
        }

        return "";
    }

    /// <summary>The first words that are no articles, each with a capital, joined; all words when they are all articles.</summary>
    private static string FirstWords(string? text, int count)
    {
        if (text is null)
            return "";
        var name = new StringBuilder();
        int taken = 0;
        for (int start = 0; start < text.Length && taken < count;)
        {
            int end = text.IndexOfAny(WordEnds, start);
            if (end < 0)
                end = text.Length;
            string word = LettersAndDigits(text.AsSpan(start, end - start));
            start = end + 1;
            if (word.Length == 0 || Articles.Contains(word))
                continue;
            name.Append(word);
            taken++;
        }

        return name.Length > 0 ? name.ToString() : LettersAndDigits(text.AsSpan());
    }

    /// <summary>Words in PascalCase: what is between letters, digits and their accents is dropped, and a capital follows it.</summary>
    private static string LettersAndDigits(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[LongestWord];
        int length = 0;
        bool startsWord = true;
        foreach (char c in text)
        {
            if (length == name.Length)
                break;
            if (char.IsLetterOrDigit(c))
            {
                name[length++] = startsWord ? char.ToUpperInvariant(c) : c;
                startsWord = false;
            }
            else if (length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                name[length++] = c;
            }
            else
            {
                startsWord = true;
            }
        }

        return name.Slice(0, length).ToString();
    }
}
