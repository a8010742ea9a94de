using System.Text.RegularExpressions;

namespace BibGen.Tests.Rules;

/// <summary>A kind of fault: an edit of one entry, and what the rules are to say about it.</summary>
/// <param name="Name">What happened, as the table of the page shows it.</param>
/// <param name="Ids">The rules of which one is to report it, separated by blanks; empty for a near miss, which none is to report as a warning or an
/// error.</param>
/// <param name="Pattern">What is replaced; its first match in an entry.</param>
/// <param name="Replacement">What stands there instead. <c>§</c> is no part of it: it marks where the finding is to begin.</param>
internal sealed record FaultKind(string Name, string Ids, string Pattern, string Replacement)
{
    /// <summary>Marks where the finding is to begin.</summary>
    public const char Mark = '§';

    /// <summary>Whether the fault is in the whole file, and not in one entry of it.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>Whether another file stands in the place of this one.</summary>
    public bool ReplacesFile => IsOfFile && Pattern is @"^[\s\S]*" or @"^([\s\S]*)\]\s*$";

    /// <summary>Whether no rule is to report it.</summary>
    public bool IsNearMiss => Ids.Length == 0;

    /// <summary>The file with the fault in the entry at <paramref name="start"/>, and where the finding is to begin; null when the entry has no place for
    /// it.</summary>
    public (string Text, int Place)? Inject(string file, int start, int end)
    {
        string entry = file[start..end];
        Match match = Regex.Match(entry, Pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant);
        if (!match.Success)
            return null;
        string changed = entry[..match.Index] + match.Result(Replacement) + entry[(match.Index + match.Length)..];
        string text = file[..start] + changed + file[end..];
        int place = text.IndexOf(Mark);
        return (place < 0 ? text : text.Remove(place, 1), place);
    }
}
