using System.Text;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>What two entries of one work have in common, however they are written: letters and digits of title and first author, and the year.</summary>
internal static class WorkIdentity
{
    /// <summary>Titles of fewer letters are no titles to tell works by: "Introduction", "Editorial".</summary>
    private const int ShortestTitle = 16;

    // Fowler, Noll and Vo's hash FNV-1a of 64 bits.
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary><see cref="Fold"/> for ASCII.</summary>
    private static ReadOnlySpan<byte> Folded =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 + "0123456789\0\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    /// <summary>
    /// A hash of what two entries of one work have in common; null when the work has too little to be told by. Works with equal ones may be the
    /// <see cref="AreSame"/>.
    /// </summary>
    public static ulong? HashOf(Work work, bool withYear)
    {
        if (work.Title is not { } title || title.Plain.Length < ShortestTitle || work.Authors.Persons.Count == 0)
            return null;
        int letters = 0;
        ulong hash = Hash(FnvOffset ^ HashSeed.Value, title.Plain, ref letters);
        if (work.Subtitle is { } subtitle)
            hash = Hash(hash, subtitle.Plain, ref letters);
        if (letters < ShortestTitle)
            return null;
        hash = Hash((hash ^ '|') * FnvPrime, AuthorOf(work), ref letters);
        if (!withYear)
            return hash;
        return work.Issued?.Start is { } start ? (hash ^ (uint)start.Year) * FnvPrime : null;
    }

    /// <summary>Whether title, first author and, if asked for, year of the works are the same.</summary>
    public static bool AreSame(Work a, Work b, bool withYear) =>
        HashOf(a, withYear) is { } hash && hash == HashOf(b, withYear) // Most that differ do so here.
        && LettersOf(a.Title!.Plain + a.Subtitle?.Plain) == LettersOf(b.Title!.Plain + b.Subtitle?.Plain) && LettersOf(AuthorOf(a)) == LettersOf(AuthorOf(b));

    private static string AuthorOf(Work work) => work.Authors.Persons[0].Family ?? work.Authors.Persons[0].Literal ?? "";

    private static ulong Hash(ulong hash, string text, ref int letters)
    {
        ReadOnlySpan<byte> table = Folded;
        foreach (char c in text)
        {
            char folded = c < table.Length ? (char)table[c] : Fold(c);
            if (folded == '\0')
                continue;
            letters++;
            hash = (hash ^ folded) * FnvPrime;
        }

        return hash;
    }

    /// <summary>The letters and digits of a text without their case.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Fold(c) is not '\0' and char folded)
                letters.Append(folded);
        }

        return letters.ToString();
    }

    /// <summary>A letter without its case, a digit; NUL for anything else.</summary>
    private static char Fold(char c)
    {
        if (c < Folded.Length)
            return (char)Folded[c];
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }
}
