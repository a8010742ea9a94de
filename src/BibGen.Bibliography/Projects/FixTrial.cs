using BibGen.Formats;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>
/// Tries fixes before anybody is offered them: makes them in the text, reads it again, and compares. Their findings have to be gone, whatever they do
/// not name has to be as it was, and nothing new may be wrong.
/// </summary>
/// <remarks>
/// All fixes are tried together first, which is all that most files need. Where that fails, those in the records that are to blame are set apart, or else
/// halves are tried, and so on down to the fixes that do harm.
/// </remarks>
internal sealed class FixTrial
{
    /// <summary>Characters that all trials together may read again. A large file in which thousands of fixes do harm keeps some of the harmless ones.</summary>
    private const long MostRead = 100_000_000;

    private const int FewestTrials = 16;

    private readonly BibliographyProject _project;
    private readonly ProjectFile _file;
    private readonly BibliographyFile _before;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Finding> _accepted = [];
    private readonly Lazy<Dictionary<(string Rule, string Key), int>> _known;
    private (List<TextEdit> Edits, BibliographyProject Project) _best;
    private long _left;

    private FixTrial(BibliographyProject project, ProjectFile file, BibliographyFile before, CancellationToken cancellationToken)
    {
        _project = project;
        _file = file;
        _before = before;
        _cancellationToken = cancellationToken;
        _best = ([], project);
        _left = Math.Max(FewestTrials, MostRead / Math.Max(1, before.Text.Length));
        _known = new(() => Count(FindingsOf(project)));
    }

    /// <summary>The fixes of <paramref name="findings"/> that can be made together in the file at <paramref name="path"/>.</summary>
    /// <remarks>
    /// Of two that touch each other the later one is left out, and so is every other one where a fix of syntax is among them: what the file says is
    /// another thing after it.
    /// </remarks>
    public static TriedFixes Of(BibliographyProject project, string path, IEnumerable<Finding> findings, CancellationToken cancellationToken)
    {
        if (project.Find(path)?.File is not { } before || project.Files.FirstOrDefault(file => file.Path == path) is not { } file)
            return new TriedFixes([], [], project);
        Finding[] inOrder = [.. findings.Where(finding => finding.Fix is { Edits.Count: > 0 }).OrderBy(finding => finding.Fix!.Edits[0].Span.Start)];
        var trial = new FixTrial(project, file, before, cancellationToken);
        foreach (bool isSyntax in (bool[])[true, false])
        {
            trial.Take(WithoutOverlap(inOrder.Where(finding => finding.Rule is SyntaxRule == isSyntax), before.Text.Length));
            if (trial._accepted.Count > 0)
                break;
        }

        return new TriedFixes([.. trial._accepted.OrderBy(finding => finding.Fix!.Edits[0].Span.Start)], trial._best.Edits, trial._best.Project);
    }

    /// <summary>Those that touch none before them, and whose edits are in order.</summary>
    private static List<Finding> WithoutOverlap(IEnumerable<Finding> findings, int length)
    {
        List<Finding> apart = [];
        int end = -1;
        foreach (Finding finding in findings)
        {
            int at = end;
            bool isApart = true;
            foreach (TextEdit edit in finding.Fix!.Edits)
            {
                isApart &= edit.Span.Start > end && edit.Span.Start >= at && edit.Span.End <= length;
                at = Math.Max(at, edit.Span.End);
            }

            if (!isApart)
                continue;
            apart.Add(finding);
            end = at;
        }

        return apart;
    }

    private void Take(List<Finding> findings)
    {
        // Groups that are still to be tried, the next on top.
        Stack<List<Finding>> waiting = [];
        if (findings.Count > 0)
            waiting.Push(findings);
        while (waiting.Count > 0 && _left-- > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            List<Finding> group = waiting.Pop();
            HashSet<string> blamed = new(StringComparer.Ordinal);
            if (Try([.. _accepted, .. group], blamed) is { } result)
            {
                _accepted.AddRange(group);
                _best = result;
            }
            else if (group.Count > 1)
            {
                List<Finding> apart = [.. group.Where(finding => blamed.Contains(finding.Key ?? ""))];
                bool isKnown = apart.Count > 0 && apart.Count < group.Count;
                int half = group.Count / 2;
                waiting.Push(isKnown ? apart : group.GetRange(half, group.Count - half));
                waiting.Push(isKnown ? [.. group.Where(finding => !blamed.Contains(finding.Key ?? ""))] : group.GetRange(0, half));
            }
        }
    }

    /// <summary>Makes fixes together; null when that does harm.</summary>
    /// <param name="findings">The findings that they fix.</param>
    /// <param name="blamed">Takes the keys of the records in which something is wrong then, as far as that is known.</param>
    private (List<TextEdit> Edits, BibliographyProject Project)? Try(List<Finding> findings, HashSet<string> blamed)
    {
        List<TextEdit> edits = [.. findings.SelectMany(finding => finding.Fix!.Edits).OrderBy(edit => edit.Span.Start)];
        var change = new TextChange(_before.Text, edits);
        if (change.Text == _before.Text)
            return null;
        ProjectFile changed = _file with { Content = FileContent.Read(_file.Path, change.Text, _cancellationToken) };
        BibliographyProject project = _project.With(changed, _cancellationToken);
        if (project.Find(_file.Path)?.File is not { } after)
            return null;
        bool isSyntax = findings[0].Rule is SyntaxRule;
        var comparison = new FixComparison(_before, after, change, isSyntax ? findings.Count : 0);
        if (!comparison.IsKept())
            return null;
        Blame(findings, change, FindingsOf(project), isSyntax ? comparison.ChangedKeys : null, blamed);
        return blamed.Count == 0 ? (edits, project) : null;
    }

    /// <summary>Notes the keys of findings that are still there, and of those that have come.</summary>
    /// <param name="findings">The findings with the fixes.</param>
    /// <param name="change">What they change.</param>
    /// <param name="now">What is found now.</param>
    /// <param name="readable">The records that can be read only now, in which rules may find what they could not see before.</param>
    /// <param name="blamed">Takes the keys; an empty one for a finding outside a record.</param>
    private void Blame(List<Finding> findings, TextChange change, List<FileFinding> now, HashSet<string>? readable, HashSet<string> blamed)
    {
        HashSet<(string, int)> places = [];
        foreach (FileFinding found in now)
        {
            if (found.File.Path == _file.Path)
                places.Add((found.Finding.Rule.Id, found.Finding.Span.Start));
        }

        Dictionary<(string Rule, string Key), int> counts = Count(now);
        foreach (Finding finding in findings)
        {
            (int before, int after) = change.PlaceOf(finding.Span.Start);
            (string Rule, string Key) kind = (finding.Rule.Id, finding.Key ?? "");
            bool isFewer = !counts.TryGetValue(kind, out int left) || left < _known.Value[kind];
            if (!isFewer && (places.Contains((finding.Rule.Id, before)) || places.Contains((finding.Rule.Id, after))))
                blamed.Add(kind.Key);
        }

        foreach (FileFinding found in now)
        {
            (string Rule, string Key) kind = (found.Finding.Rule.Id, found.Finding.Key ?? "");
            bool isNew = !_known.Value.TryGetValue(kind, out int known) || known < counts[kind];
            if (isNew && SeverityOf(found) != Severity.Info && !found.Finding.Rule.ComparesWorks && readable?.Contains(kind.Key) != true)
                blamed.Add(kind.Key);
        }
    }

    private List<FileFinding> FindingsOf(BibliographyProject project) =>
        [.. project.FindingsIn(_file.Path, _cancellationToken), .. project.FindingsAcrossFiles(_cancellationToken)];

    private static Severity SeverityOf(FileFinding found) => found.Finding.Severity ?? found.Finding.Rule.DefaultSeverity;

    private static Dictionary<(string Rule, string Key), int> Count(List<FileFinding> findings)
    {
        var counts = new Dictionary<(string, string), int>(SeededPairComparer<string>.Instance);
        foreach (FileFinding found in findings)
        {
            (string, string) kind = (found.Finding.Rule.Id, found.Finding.Key ?? "");
            counts[kind] = counts.TryGetValue(kind, out int count) ? count + 1 : 1;
        }

        return counts;
    }
}
