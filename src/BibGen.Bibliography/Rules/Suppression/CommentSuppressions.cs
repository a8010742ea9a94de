using BibGen.Formats;
using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>
/// The suppressions that stand in a .bib file: <c>@comment{bibgen-disable BIB3001: reason}</c>, <c>bibgen-disable-next</c> and
/// <c>bibgen-restore</c>. A comment group is what every reader skips; JabRef keeps its own settings in the same way.
/// </summary>
internal sealed class CommentSuppressions
{
    private const string Prefix = "bibgen-";
    private static readonly CommentSuppressions None = new();

    private readonly List<RuleSuppression> _all = [];
    private readonly List<SuppressionFault> _faults = [];

    /// <summary>All of them.</summary>
    public SuppressionIndex Index { get; private set; } = SuppressionIndex.Empty;

    /// <summary>What is wrong with them, or with others that are therefore not in force.</summary>
    public IReadOnlyList<SuppressionFault> Faults => _faults;

    /// <summary>The suppressions of <paramref name="file"/>.</summary>
    public static CommentSuppressions Of(BibliographyFile file)
    {
        if (!file.Format.HasComments || UnusualPlaces.Of(file).Suppressions.Count == 0)
            return None;
        var suppressions = new CommentSuppressions();
        suppressions.Read(file);
        return suppressions;
    }

    private void Read(BibliographyFile file)
    {
        var open = new Dictionary<Rule, List<(RuleSuppression Suppression, int Start)>>();
        var pending = new List<(RuleSuppression Suppression, SourceSpan Comment)>();
        foreach (SourceBlock block in file.Format.BlocksOf(file.Text))
        {
            if (block.Comment is { } comment)
            {
                ReadComment(file, block.Span.Start, comment, open, pending);
                continue;
            }

            foreach ((RuleSuppression suppression, _) in pending)
                suppression.Ranges = [block.Span];
            pending.Clear();
        }

        Close(open, file.Text.Length + 1); // A finding may stand after the last character.
        foreach (SourceSpan comment in pending.Select(suppression => suppression.Comment).Distinct())
            _faults.Add(new SuppressionFault(comment, "no entry follows it"));
        Index = new SuppressionIndex(_all);
    }

    private void ReadComment(
        BibliographyFile file,
        int start,
        SourceSpan content,
        Dictionary<Rule, List<(RuleSuppression Suppression, int Start)>> open,
        List<(RuleSuppression Suppression, SourceSpan Comment)> pending)
    {
        if (!content.In(file.Text).StartsWith(Prefix.AsSpan(), StringComparison.Ordinal))
            return;
        SourceSpan word = Word(file.Text, content);
        SourceSpan rest = SourceSpan.FromBounds(word.End, content.End);
        switch (word.TextIn(file.Text))
        {
            case "bibgen-disable":
                foreach (RuleSuppression suppression in Disable(file, word, rest))
                {
                    if (!open.TryGetValue(suppression.Rule, out List<(RuleSuppression, int)>? ofRule))
                        open.Add(suppression.Rule, ofRule = []);
                    ofRule.Add((suppression, start));
                }

                break;
            case "bibgen-disable-next":
                pending.AddRange(Disable(file, word, rest).Select(suppression => (suppression, word)));
                break;
            case "bibgen-restore":
                Restore(file.Text, rest, open, start);
                break;
            default:
                _faults.Add(new SuppressionFault(word,
                    $"'{word.TextIn(file.Text)}' is not understood; allowed are bibgen-disable, bibgen-disable-next and bibgen-restore"));
                break;
        }
    }

    private List<RuleSuppression> Disable(BibliographyFile file, SourceSpan word, SourceSpan rest)
    {
        int faults = _faults.Count;
        SuppressionHeader header = SuppressionHeader.Read(file.Text, rest, allowsEntry: false, _faults);
        if (header.Rules.Count == 0 && _faults.Count == faults)
            _faults.Add(new SuppressionFault(word, "it names no rule"));
        else if (!header.HasReason)
            _faults.Add(new SuppressionFault(word, "it gives no reason; write a colon and the reason after the rules"));
        if (!header.HasReason)
            return [];
        List<RuleSuppression> suppressions = [.. header.Rules.Select(rule => new RuleSuppression(rule.Rule, file, rule.Span))];
        _all.AddRange(suppressions);
        return suppressions;
    }

    /// <summary>Ends the suppression of the rules that are named, or of all when none is.</summary>
    private void Restore(string text, SourceSpan rest, Dictionary<Rule, List<(RuleSuppression Suppression, int Start)>> open, int end)
    {
        int faults = _faults.Count;
        SuppressionHeader header = SuppressionHeader.Read(text, rest, allowsEntry: false, _faults);
        if (header.Rules.Count == 0 && _faults.Count == faults)
            Close(open, end);
        foreach ((Rule rule, SourceSpan span) in header.Rules)
        {
            if (open.TryGetValue(rule, out List<(RuleSuppression, int)>? ofRule))
                Close(ofRule, end);
            else
                _faults.Add(new SuppressionFault(span, $"{rule.Id} is not disabled above it"));
            open.Remove(rule);
        }
    }

    private static void Close(Dictionary<Rule, List<(RuleSuppression Suppression, int Start)>> open, int end)
    {
        foreach (List<(RuleSuppression, int)> ofRule in open.Values)
            Close(ofRule, end);
        open.Clear();
    }

    private static void Close(List<(RuleSuppression Suppression, int Start)> ofRule, int end)
    {
        foreach ((RuleSuppression suppression, int start) in ofRule)
            suppression.Ranges = [SourceSpan.FromBounds(start, end)];
    }

    /// <summary>The first word: up to white space or a colon.</summary>
    private static SourceSpan Word(string text, SourceSpan content)
    {
        int length = content.In(text).IndexOfAny(" \t\r\n:".AsSpan());
        return new SourceSpan(content.Start, length < 0 ? content.Length : length);
    }
}
