using BibGen.Formats;
using BibGen.Model;
using BibGen.Retractions;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>What the rules are given beside the files, and where their findings go, each with the file that it stands in.</summary>
public sealed class RuleContext
{
    private readonly List<FileFinding> _findings = [];
    private readonly Dictionary<BibliographyFile, FileFacts> _facts = [];
    private readonly Dictionary<BibliographyFile, SuppressionIndex> _suppressions = [];

    /// <summary>Suppressions that stand beside bibliographies. Those for files that are not checked are ignored.</summary>
    public IReadOnlyList<SuppressionFile> SuppressionFiles { get; init; } = [];

    /// <summary>Whether every work of a file becomes code, cited or not, as it does without <c>BibGenEmit=Cited</c>.</summary>
    public Predicate<BibliographyFile> EmitsEveryWork { get; init; } = static _ => true;

    /// <summary>What has been found so far, in the order of reporting.</summary>
    public IReadOnlyList<FileFinding> Findings => _findings;

    /// <summary>The day that counts as today (<c>BibGenReferenceDate</c>); null when the build does not say: there is no clock in a compiler.</summary>
    public PartialDate? ReferenceDate { get; init; }

    /// <summary>Days after which a PubMed record that was not revised is old (<c>BibGenMaxRecordAge</c>); null when the project does not say.</summary>
    public int? MaxRecordAge { get; init; }

    /// <summary>The project's snapshots of retractions.</summary>
    public IReadOnlyList<RetractionSnapshot> Retractions { get; init; } = [];

    /// <summary>Which rules the host reports: the others are not run. All when the host does not say.</summary>
    public Predicate<Rule> IsWanted { get; init; } = static _ => true;

    /// <summary>Findings of an earlier run over the same files: what follows from them is not reported.</summary>
    public IReadOnlyList<FileFinding> Causes { get; init; } = [];

    /// <summary>Reports a finding.</summary>
    public void Report(BibliographyFile file, Finding finding) => _findings.Add(new FileFinding(file, finding));

    /// <summary>Reports a finding without a fix.</summary>
    public void Report(BibliographyFile file, Rule rule, SourceSpan span, string? key, params object[] arguments) =>
        Report(file, new Finding(rule, span, key, arguments));

    /// <summary>Takes back the findings from <paramref name="first"/> on that match.</summary>
    internal void Remove(int first, Predicate<FileFinding> match)
    {
        int count = first;
        for (int i = first; i < _findings.Count; i++)
        {
            if (!match(_findings[i]))
                _findings[count++] = _findings[i];
        }

        _findings.RemoveRange(count, _findings.Count - count);
    }

    /// <summary>What rules want to know of <paramref name="file"/>.</summary>
    internal FileFacts FactsOf(BibliographyFile file)
    {
        if (!_facts.TryGetValue(file, out FileFacts? facts))
            _facts.Add(file, facts = new FileFacts(file));
        return facts;
    }

    /// <summary>The suppressions for <paramref name="file"/>, in it and beside it.</summary>
    internal SuppressionIndex SuppressionsOf(BibliographyFile file)
    {
        if (!_suppressions.TryGetValue(file, out SuppressionIndex? index))
        {
            SuppressionFile? beside = SuppressionFiles.FirstOrDefault(one => one.BibliographyPath.Equals(file.Path, StringComparison.OrdinalIgnoreCase));
            index = FactsOf(file).Suppressions.Index;
            if (beside is not null)
                index = new SuppressionIndex([.. index.All, .. beside.For(file)]);
            _suppressions.Add(file, index);
        }

        return index;
    }
}
