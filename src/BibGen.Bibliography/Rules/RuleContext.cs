using BibGen.Dates;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules;

/// <summary>What the rules are given beside the files, and where their findings go, each with the file that it stands in.</summary>
public sealed class RuleContext
{
    private readonly List<FileFinding> _findings = [];

    /// <summary>What has been found so far, in the order of reporting.</summary>
    public IReadOnlyList<FileFinding> Findings => _findings;

    /// <summary>The day that counts as today (<c>BibGenReferenceDate</c>); null when the build does not say: there is no clock in a compiler.</summary>
    public PartialDate? ReferenceDate { get; init; }

    /// <summary>Reports a finding.</summary>
    public void Report(BibliographyFile file, Finding finding) => _findings.Add(new FileFinding(file, finding));

    /// <summary>Reports a finding without a fix.</summary>
    public void Report(BibliographyFile file, Rule rule, SourceSpan span, string? key, params object[] arguments) =>
        Report(file, new Finding(rule, span, key, arguments));
}
