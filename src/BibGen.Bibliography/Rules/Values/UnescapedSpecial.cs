using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>
/// A character that means something to LaTeX, as itself in a text: LaTeX stops at <c>&amp;</c>, <c>_</c>, <c>#</c> and <c>^</c>, and takes the rest of the
/// line after
/// <c>%</c> for a comment. One finding a field; programs other than LaTeX do not mind.
/// </summary>
internal sealed class UnescapedSpecial() : FieldRule("BIB4032", "UnescapedSpecial", Severity.Info,
    "A special character of LaTeX in a text",
    "The {0} of '{1}' has '{2}' without a backslash before it{3}, and LaTeX {4}; write '{5}'",
    LatexFields.Typeset)
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        ReadOnlySpan<char> value = field.Characters;
        if (value.IndexOfAny("&%#_$".AsSpan()) < 0 && value.IndexOf('^') < 0)
            return; // Nearly all; more than five characters would not be searched for side by side.
        List<int>? places = Find(value);
        if (places is null)
            return;
        char first = value[places[0]];
        string name = ValueRule.NameOf(file, field);
        string more = places.Count == 1 ? "" : $" and {places.Count - 1} more";
        string what = first == '%' ? "takes the rest for a comment" : first == '$' ? "takes what follows for a formula" : "stops there";
        context.Report(file, new Finding(this, field.Locate(file.Text, places[0], 1), work.Key, name, work.Key, first, more, what, first == '^' ? "$^…$"
            : "\\" + first)
        {
            Fix = FixOf(file, field, places),
        });
    }

    private static Fix? FixOf(BibliographyFile file, Field field, List<int> places)
    {
        if (places.Count > FieldFix.Most || places.Exists(place => field.Value[place] == '^'))
            return null;
        List<TextEdit> edits = [];
        foreach (int place in places)
        {
            if (FieldFix.Replace(file, field, place, 1, "\\" + field.Value[place]) is not { } edit)
                return null;
            edits.Add(edit);
        }

        return new Fix("Write a backslash before each", edits);
    }

    /// <summary>The places of such characters outside formulas and addresses; null when there are none.</summary>
    private static List<int>? Find(ReadOnlySpan<char> value)
    {
        List<int>? places = null;
        bool hasPairs = DollarsArePaired(value);
        bool isMath = false;
        for (int i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\\':
                    i = SkipCommand(value, i);
                    break;
                case '$' when hasPairs:
                    isMath = !isMath;
                    break;
                case '&' when IsEntity(value.Slice(i)):
                    return null; // HTML is another rule's.
                case '&' or '%' or '#' or '_' or '^' or '$' when !isMath:
                    (places ??= []).Add(i);
                    break;
            }
        }

        return places;
    }

    private static bool DollarsArePaired(ReadOnlySpan<char> value)
    {
        int count = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
                i++;
            else if (value[i] == '$')
                count++;
        }

        return count % 2 == 0;
    }

    /// <summary>The last character of a command; of an address or a formula with its argument, in which all characters may stand.</summary>
    private static int SkipCommand(ReadOnlySpan<char> value, int at)
    {
        int end = at + 1;
        while (end < value.Length && Ascii.IsLetter(value[end]))
            end++;
        if (end == at + 1)
        {
            int formula = value.Slice(at).StartsWith("\\(".AsSpan()) ? value.Slice(at).IndexOf("\\)".AsSpan()) : -1;
            return formula > 0 ? at + formula + 1 : Math.Min(end, value.Length - 1);
        }

        ReadOnlySpan<char> name = value.Slice(at + 1, end - at - 1);
        if (name is not ("url" or "href" or "path" or "nolinkurl" or "ensuremath" or "verb" or "doi") || end >= value.Length || value[end] != '{')
            return end - 1;
        int depth = 0;
        for (; end < value.Length; end++)
        {
            depth += value[end] == '{' ? 1 : value[end] == '}' ? -1 : 0;
            if (depth == 0)
                return end;
        }

        return value.Length - 1;
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        int end = 1;
        while (end < text.Length && end < 10 && (Ascii.IsLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > 2 && end < text.Length && text[end] == ';';
    }
}
