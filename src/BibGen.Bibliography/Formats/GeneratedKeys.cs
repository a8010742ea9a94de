using System.Globalization;
using System.Text;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Formats;

/// <summary>Names records that have no citation keys: <c>DeBock2011</c>.</summary>
/// <remarks>
/// A name comes from the record alone and never from its place, so that it cannot come to mean another paper:
/// first author's family name (or the first words of a group's name, or of the title) and year. Records of one text that
/// would share it all get the longer name, with the first word of the title, and if they still share it the number of the record.
/// Copies of one record, which have one number, have one name. Case does not tell names apart.
/// </remarks>
internal static class GeneratedKeys
{
    private const int Nobody = -1;
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
    /// <param name="sources">The records.</param>
    /// <param name="shortest">The name that each would have if it were alone.</param>
    /// <param name="cancellationToken">Checked once per round.</param>
    /// <param name="taken">Keys that other records of the text have.</param>
    public static string[] Of(IReadOnlyList<KeySource> sources, out string[] shortest, CancellationToken cancellationToken, IEnumerable<string>? taken = null)
    {
        var keys = new string[sources.Count];
        var levels = new byte[sources.Count];
        var holders = new Dictionary<string, int>(sources.Count, StringComparer.OrdinalIgnoreCase);
        foreach (string key in taken ?? [])
            holders[key] = Nobody;

        // Most records have a name of their own at once. Of those that share one, copies of one record keep one name.
        List<(int Copy, int Of)> copies = [];
        List<int> named = [];
        Dictionary<(string Key, string Number), int>? known = null;
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = NameOf(sources[i], level: 1);
            levels[i] = 1;
            if (!holders.TryGetValue(keys[i], out int holder))
            {
                holders.Add(keys[i], i);
                continue;
            }

            known ??= new(SeededPairComparer<string>.Instance);
            string key = keys[i].ToUpperInvariant();
            if (holder != Nobody)
                known[(key, sources[holder].Number)] = holder;
            string number = sources[i].Number;
            if (number.Length > 0 && known.TryGetValue((key, number), out int first))
            {
                copies.Add((i, first));
                continue;
            }

            known[(key, number)] = i;
            AddShared(named, i, holder, keys[i], holders);
        }

        shortest = [.. keys];

        // Each round names the records whose names were shared in the round before; a longer name can meet another's.
        while (named.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (int i in named)
                keys[i] = NameOf(sources[i], ++levels[i]);
            named = SharedIn(named, keys, holders);
            named.RemoveAll(i => levels[i] == Levels);
        }

        foreach ((int copy, int of) in copies)
            keys[copy] = keys[of];
        return keys;
    }

    /// <summary>Whether both give a record the same key, and leave the keys of the others as they are.</summary>
    /// <param name="a">What the key is made of.</param>
    /// <param name="b">What it would be made of as well.</param>
    /// <param name="isShared">Whether the record has a longer key since another one has its name: then more of the title counts.</param>
    public static bool AreSame(in KeySource a, in KeySource b, bool isShared)
    {
        if (a.Number != b.Number)
            return false;
        bool hasNoLonger = NameOf(a, Levels) == NameOf(a, 1); // Without a title and a number: it may be shared and does not look so.
        for (int level = 1; level <= (isShared || hasNoLonger ? Levels : 1); level++)
        {
            if (NameOf(a, level) != NameOf(b, level))
                return false;
        }

        return true;
    }

    /// <summary>Name of a record.</summary>
    /// <param name="source">What it is made of.</param>
    /// <param name="level">1 for author and year, 2 with the first word of the title (or more of them, where they stand for the author), 3 with the
    /// record's number too.</param>
    private static string NameOf(in KeySource source, int level)
    {
        string name = source.Author ?? FirstWords(source.Title, level > 1 ? WordsWithoutAuthor : 1);
        if (name.Length == 0)
            return source.Number is { Length: > 0 } only ? (only[0] is >= '0' and <= '9' ? "Pmid" : "") + only : "Record" + source.Year;
        name += source.Year;
        if (level > 1 && source.Author is not null)
            name += FirstWords(source.Title, 1);
        if (level > 2)
            name += source.Number is { Length: > 0 } number ? number : FirstWords(source.Title, WholeTitle);
        return name;
    }

    /// <summary>
    /// Enters new names in <paramref name="holders"/>; gives the records whose names are shared. A name that was once shared stays so: nobody gets
    /// it.
    /// </summary>
    private static List<int> SharedIn(List<int> named, string[] keys, Dictionary<string, int> holders)
    {
        List<int> shared = [];
        foreach (int i in named)
        {
            if (!holders.TryGetValue(keys[i], out int holder))
            {
                holders.Add(keys[i], i);
                continue;
            }

            AddShared(shared, i, holder, keys[i], holders);
        }

        return shared;
    }

    private static void AddShared(List<int> shared, int index, int holder, string key, Dictionary<string, int> holders)
    {
        shared.Add(index);
        if (holder == Nobody)
            return;
        shared.Add(holder);
        holders[key] = Nobody;
    }

    /// <summary>A person's family name with its particle, or the first words of a group's name; empty when there is neither.</summary>
    public static string NameOf(Person person) => person.Literal is { } literal ? FirstWords(literal, 2)
        : LettersAndDigits($"{person.Particle} {person.Family ?? person.Given}".AsSpan());

    /// <summary>The first words that are no articles, each with a capital, joined; all words when they are all articles.</summary>
    public static string FirstWords(string? text, int count)
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
    public static string LettersAndDigits(ReadOnlySpan<char> text)
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

    /// <summary>The first four digits in a row; empty when there are none.</summary>
    public static string YearIn(ReadOnlySpan<char> date)
    {
        int digits = 0;
        for (int i = 0; i < date.Length; i++)
        {
            digits = date[i] is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits == 4)
                return date.Slice(i - 3, 4).ToString();
        }

        return "";
    }
}
