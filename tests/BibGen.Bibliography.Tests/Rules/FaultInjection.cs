using System.Text.RegularExpressions;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>What the rules say about one kind of fault, in up to five entries.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">In how many entries it was put.</param>
/// <param name="Found">In how many one of the rules found it, at its line and column.</param>
/// <param name="Extra">How many findings there are beside those.</param>
/// <param name="Seen">The rules that found it.</param>
/// <param name="Details">What went wrong, for a person who repairs it.</param>
internal sealed record FaultResult(FaultKind Kind, int Count, int Found, int Extra, IReadOnlyList<string> Seen, IReadOnlyList<string> Details);

/// <summary>Puts faults into the samples and looks at what is found.</summary>
internal static class FaultInjection
{
    private const int EntriesPerKind = 5;

    private static readonly PartialDate Today = new(2026, 11, 29);

    /// <summary>Runs all kinds of a table over the entries of <paramref name="texts"/>, each of which is a file.</summary>
    public static IReadOnlyList<FaultResult> Run(string extension, IEnumerable<string> texts, string start, IReadOnlyList<FaultKind> kinds)
    {
        string name = "sample." + extension;
        Sample[] samples =
        [
            .. texts.Select(text => new Sample(
                text,
                [.. Regex.Matches(text, start, RegexOptions.Multiline).Select(match => match.Index)],
                [.. Check(name, text).Select(Identity)])),
        ];
        return [.. kinds.Select(kind => Run(name, samples, kind))];
    }

    private static FaultResult Run(string name, Sample[] samples, FaultKind kind)
    {
        int count = 0;
        int found = 0;
        int extra = 0;
        SortedSet<string> seen = new(StringComparer.Ordinal);
        List<string> details = [];
        string[] expected = kind.Ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach ((Sample sample, int i) in samples.SelectMany(static sample => sample.Starts.Select((_, i) => (sample, i))))
        {
            if (count == EntriesPerKind)
                break;
            if (kind.ReplacesFile && i > 0)
                continue;
            int start = kind.ReplacesFile ? 0 : sample.Starts[i];
            int end = kind.IsOfFile || i + 1 == sample.Starts.Length ? sample.Text.Length : sample.Starts[i + 1];
            if (kind.Inject(sample.Text, start, end) is not { } injected)
                continue;
            count++;
            FileFinding[] findings =
            [
                .. Check(name, injected.Text).Where(one => !sample.Known.Contains(Identity(one)) && !(kind.IsNearMiss && IsInformation(one.Finding))),
            ];
            FileFinding[] right = [.. findings.Where(one => expected.Contains(one.Finding.Rule.Id) && one.Finding.Span.Start == injected.Place)];
            found += right.Length > 0 || (kind.IsNearMiss && findings.Length == 0) ? 1 : 0;
            extra += findings.Length - (kind.IsNearMiss ? 0 : Math.Min(1, right.Length));
            seen.UnionWith(right.Select(one => one.Finding.Rule.Id));
            if ((right.Length == 0 && !kind.IsNearMiss) || findings.Length > (kind.IsNearMiss ? 0 : 1))
                details.Add($"{kind.Name} [{kind.Ids}] expected at {PositionIn(injected.Text, injected.Place)}:{string.Concat(findings.Select(Describe))}");
        }

        return new FaultResult(kind, count, found, extra, [.. seen], details);
    }

    /// <summary>What the rules that are on by default find in a file.</summary>
    public static FileFinding[] Check(string name, string text)
    {
        OptionValues oneClass = OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenClassName"] = "References" });
        BibliographyProject project = BibliographyProject.Create(
            ProjectOptions.Default with { ReferenceDate = Today }, [ProjectFile.Read(name, text, OptionValues.None, oneClass)]);
        return [.. project.FindingsIn(name), .. project.FindingsAcrossFiles()];
    }

    private static bool IsInformation(Finding finding) => (finding.Severity ?? finding.Rule.DefaultSeverity) == Severity.Info;

    private static string Identity(FileFinding found) => $"{found.Finding.Rule.Id} {found.Finding.Key} {found.Finding.Message}";

    private static string PositionIn(string text, int place)
    {
        TextPosition at = new LineMap(text).PositionOf(Math.Max(0, place));
        return $"{at.Line},{at.Column}";
    }

    private sealed record Sample(string Text, int[] Starts, HashSet<string> Known);

    private static string Describe(FileFinding found) =>
        $"\n    {found.Finding.Rule.Id} {PositionIn(found.File.Text, found.Finding.Span.Start)} {found.Finding.Message}";
}
