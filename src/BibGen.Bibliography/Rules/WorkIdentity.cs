using System.Globalization;
using System.Text;
using BibGen.Works;

namespace BibGen.Rules;

/// <summary>What two entries of one work have in common, however they are written: letters and digits of title and first author, and the year.</summary>
internal static class WorkIdentity
{
    /// <summary>Titles of fewer letters are no titles to tell works by: "Introduction", "Editorial".</summary>
    private const int ShortestTitle = 16;

    /// <summary>The common form; null when the work has too little to be told by.</summary>
    public static string? Of(Work work, bool withYear)
    {
        if (work.Title is not { } title || title.Plain.Length < ShortestTitle || work.Authors.Persons.Count == 0)
            return null;
        var text = new StringBuilder(title.Plain.Length + 24);
        Append(text, title.Plain);
        if (work.Subtitle is { } subtitle)
            Append(text, subtitle.Plain);
        if (text.Length < ShortestTitle)
            return null;
        text.Append('|');
        Append(text, work.Authors.Persons[0].Family ?? work.Authors.Persons[0].Literal ?? "");
        if (!withYear)
            return text.ToString();
        return work.Issued?.Start is { } start ? text.Append('|').Append(start.Year.ToString(CultureInfo.InvariantCulture)).ToString() : null;
    }

    private static void Append(StringBuilder text, string part)
    {
        foreach (char c in part)
        {
            if (char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
        }
    }
}
