using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>An accent of LaTeX whose backslash is gone (<c>M{"u}ller</c>), or was turned into a command that prints one. One finding a field.</summary>
internal sealed class LostBackslash() : FieldRule("BIB4033", "LostBackslash", Severity.Warning,
    "An accent without its backslash",
    "The {0} of '{1}' has '{2}', an accent whose backslash is {3}; write '{4}'",
    LatexFields.Typeset)
{
    private const string Marks = "\"'`^~";
    private const string Printed = "\\textbackslash";

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        ReadOnlySpan<char> value = field.Characters;
        if (value.IndexOfAny('{', '\\') < 0)
            return; // Nearly all.
        if (value.IndexOf("{\"".AsSpan()) < 0 && value.IndexOfAny("'`^~".AsSpan()) < 0 && value.IndexOf("{v ".AsSpan()) < 0
            && value.IndexOf("{c ".AsSpan()) < 0 && value.IndexOf(Printed.AsSpan()) < 0)
            return;
        if (FindPrinted(value) is { Length: > 0 } printed)
        {
            Report(file, work, field, printed, "printed as a character", Accent(value.Slice(printed.End - 2, 2)), fix: false, context);
            return;
        }

        for (int at = value.IndexOf('{'); at >= 0; at = Next(value, at + 1))
        {
            int length = AccentLength(value, at);
            if (length == 0)
                continue;
            Report(file, work, field, new SourceSpan(at, length), "missing", "{\\" + value.Slice(at + 1, length - 1).ToString(), fix: true, context);
            return;
        }
    }

    private static int Next(ReadOnlySpan<char> value, int from) => value.Slice(from).IndexOf('{') is >= 0 and int next ? from + next : -1;

    private void Report(BibliographyFile file, Work work, Field field, SourceSpan place, string what, string right, bool fix, RuleContext context) =>
        context.Report(file, new Finding(
            this, field.Locate(file.Text, place.Start, place.Length), work.Key, ValueRule.NameOf(file, field), work.Key, field.Value.Substring(place.Start,
                place.Length), what, right)
        {
            Fix = fix && FieldFix.Replace(file, field, place.Start + 1, 0, "\\") is { } edit ? new Fix("Write the backslash", [edit]) : null,
        });

    /// <summary>The length of a group in a word that is an accent but for its backslash; 0 when it is none.</summary>
    private static int AccentLength(ReadOnlySpan<char> value, int at)
    {
        ReadOnlySpan<char> group = value.Slice(at);
        int length = group.Length > 3 && Marks.IndexOf(group[1]) >= 0 && group[3] == '}' && Takes(group[1], group[2]) ? 4
            : group.Length > 4 && group[2] == ' ' && group[4] == '}' && ((group[1] == 'v' && "cszrnedtlCSZRNEDT".IndexOf(group[3]) >= 0) || (group[1] == 'c'
                && "cstCST".IndexOf(group[3]) >= 0)) ? 5
            : 0;
        bool isInWord = length > 0 && ((at > 0 && char.IsLetter(value[at - 1])) || (at + length < value.Length && char.IsLetter(value[at + length])));
        return isInWord ? length : 0;
    }

    /// <summary>Whether a language has the letter with the mark.</summary>
    private static bool Takes(char mark, char letter) => mark switch
    {
        '"' => "aeiouyAEIOU",
        '\'' => "aeiouycnsz",
        '`' => "aeiouAEIOU",
        '^' => "aeiouAEIOU",
        _ => "anoANO",
    } is { } letters && letters.IndexOf(letter) >= 0;

    /// <summary><c>{\textbackslash}"u</c>, as programs write a backslash that they take for a character.</summary>
    private static SourceSpan FindPrinted(ReadOnlySpan<char> value)
    {
        int at = value.IndexOf(Printed.AsSpan());
        if (at < 0)
            return default;
        int end = at + Printed.Length;
        while (end < value.Length && value[end] is '{' or '}' or ' ')
            end++;
        if (end + 1 >= value.Length || Marks.IndexOf(value[end]) < 0 || !Takes(value[end], value[end + 1]))
            return default;
        return SourceSpan.FromBounds(at > 0 && value[at - 1] == '{' ? at - 1 : at, end + 2);
    }

    private static string Accent(ReadOnlySpan<char> markAndLetter) => "{\\" + markAndLetter.ToString() + "}";
}
