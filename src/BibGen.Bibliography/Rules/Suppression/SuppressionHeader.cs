using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>What both forms of a suppression have in common: rules with commas between them, a colon, the reason.</summary>
/// <param name="Rules">The rules that exist, each with the place of its id.</param>
/// <param name="Entry">The entry that is named after the last rule; empty when there is none.</param>
/// <param name="HasReason">Whether a reason is given.</param>
internal sealed record SuppressionHeader(List<(Rule Rule, SourceSpan Span)> Rules, SourceSpan Entry, bool HasReason)
{
    private static readonly Dictionary<string, Rule> ById = RuleCatalogue.All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <c>BIB3001, BIB3010: reason</c> and, where an entry may be named, <c>BIB3001 smith2011: reason</c>.</summary>
    public static SuppressionHeader Read(string text, SourceSpan span, bool allowsEntry, List<SuppressionFault> faults)
    {
        var rules = new List<(Rule, SourceSpan)>();
        SourceSpan entry = default;
        int colon = Colon(text, span, allowsEntry);
        for (int start = span.Start; start < colon;)
        {
            int comma = text.AsSpan(start, colon - start).IndexOf(',');
            int end = comma < 0 ? colon : start + comma;
            SourceSpan id = SourceSpan.FromBounds(start, end).Trim(text);
            if (allowsEntry && comma < 0)
                (id, entry) = Divide(text, id);
            if (ById.TryGetValue(id.TextIn(text), out Rule? rule))
                rules.Add((rule, id));
            else if (id.Length > 0)
                faults.Add(new SuppressionFault(id, Unknown(id.TextIn(text))));
            start = end + 1;
        }

        return new SuppressionHeader(rules, entry, SourceSpan.FromBounds(Math.Min(colon + 1, span.End), span.End).Trim(text).Length > 0);
    }

    /// <summary>The colon in front of the reason; one inside an entry's name, <c>DBLP:journals/cacm/Knuth74</c>, has no white space after it.</summary>
    private static int Colon(string text, SourceSpan span, bool allowsEntry)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] == ':' && (!allowsEntry || i + 1 == span.End || char.IsWhiteSpace(text[i + 1])))
                return i;
        }

        return span.End;
    }

    private static (SourceSpan Id, SourceSpan Entry) Divide(string text, SourceSpan span)
    {
        int end = span.Start;
        while (end < span.End && !char.IsWhiteSpace(text[end]))
            end++;
        return (SourceSpan.FromBounds(span.Start, end), SourceSpan.FromBounds(end, span.End).Trim(text));
    }

    private static string Unknown(string id)
    {
        Rule? named = RuleCatalogue.All.FirstOrDefault(rule => rule.Name.Equals(id, StringComparison.OrdinalIgnoreCase));
        string shown = Excerpt.Of(id);
        return named is null ? $"'{shown}' is no rule" : $"'{shown}' is the name of a rule; write its id, {named.Id}";
    }
}
