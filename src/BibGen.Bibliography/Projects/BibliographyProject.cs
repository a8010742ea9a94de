using BibGen.Formats;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Rules;
using BibGen.Rules.Suppression;

namespace BibGen.Projects;

/// <summary>
/// The bibliographies of a project as one: files and options in; linked files, classes, findings and fixes out. What is linked, which rules run and
/// what is suppressed is decided here for every host: compiler, editor, command line.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. A project that comes from another one shares with it whatever the change
/// does not touch. The order in which a host names the files does not matter.
/// </remarks>
public sealed class BibliographyProject
{
    private readonly Dictionary<string, FileFindings> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedFile> _linked;
    private readonly Lazy<IReadOnlyList<BibliographyClass>> _classes;
    private readonly Lazy<CheckedFiles> _checked;
    private readonly AcrossFindings _across;

    private BibliographyProject(
        ProjectOptions options, IReadOnlyList<ProjectFile> files, BibliographyProject? previous, Func<ProjectFile, LinkedFile?> known,
        CancellationToken cancellationToken)
    {
        Options = options;
        Files = files;
        Bibliographies = FileLinking.Link(files, known, cancellationToken);
        _linked = Bibliographies.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Suppressions = [.. Enabled(files).Select(file => file.Content.Suppressions).OfType<SuppressionFile>()];
        Retractions = [.. Enabled(files).Select(file => file.Content.Retractions).OfType<RetractionSnapshot>()];
        _classes = new Lazy<IReadOnlyList<BibliographyClass>>(GroupClasses);
        _checked = new Lazy<CheckedFiles>(() => new CheckedFiles(Bibliographies, options.CitedNames));
        _across = new AcrossFindings(this);
        foreach (ProjectFile file in Enabled(files))
            _findings[file.Path] = new FileFindings(this, file, previous);
    }

    /// <summary>What holds for the whole project.</summary>
    public ProjectOptions Options { get; }

    /// <summary>All files in the order of their paths, each once, disabled ones included.</summary>
    public IReadOnlyList<ProjectFile> Files { get; }

    /// <summary>The enabled bibliographies in the order of their paths, each with what it takes from the others.</summary>
    public IReadOnlyList<LinkedFile> Bibliographies { get; }

    /// <summary>The files of suppressions that are in force.</summary>
    public IReadOnlyList<SuppressionFile> Suppressions { get; }

    /// <summary>The lists of retractions that are in force.</summary>
    public IReadOnlyList<RetractionSnapshot> Retractions { get; }

    /// <summary>The classes that the bibliographies make, in the order of their names.</summary>
    public IReadOnlyList<BibliographyClass> Classes => _classes.Value;

    /// <summary>The project's options that are not understood, and those that have no effect as the rules stand.</summary>
    public IEnumerable<OptionProblem> OptionProblems => Options.MaxRecordAge is { } age && !ProvisionalRecordsAreReported
        ? Options.Problems.Append(OptionsWithoutEffect.MaxRecordAge(age, Options.ReferenceDate))
        : Options.Problems;

    private bool ProvisionalRecordsAreReported => Options.ReferenceDate is not null && IsWanted(OptionsWithoutEffect.AgeRule);

    /// <summary>Creates a project.</summary>
    public static BibliographyProject Create(ProjectOptions options, IEnumerable<ProjectFile> files, CancellationToken cancellationToken = default) =>
        Create(options, files, static _ => null, cancellationToken);

    /// <summary>Creates a project that shares with earlier ones what has not changed, where they are not at hand as a whole.</summary>
    /// <param name="options">What holds for the whole project.</param>
    /// <param name="files">The files.</param>
    /// <param name="known">Gives a file as it was linked last; null when that is not known.</param>
    /// <param name="cancellationToken">Checked once per file.</param>
    public static BibliographyProject Create(
        ProjectOptions options, IEnumerable<ProjectFile> files, Func<ProjectFile, LinkedFile?> known, CancellationToken cancellationToken = default) =>
        new(options, InOrder(files), previous: null, known, cancellationToken);

    /// <summary>The project with <paramref name="file"/> in place of the file at its path, or in addition.</summary>
    public BibliographyProject With(ProjectFile file, CancellationToken cancellationToken = default) =>
        With([.. Files.Where(other => PathName.Normalize(other.Path) != PathName.Normalize(file.Path)), file], cancellationToken);

    /// <summary>The project without the file at <paramref name="path"/>; itself when it has none.</summary>
    public BibliographyProject Without(string path, CancellationToken cancellationToken = default)
    {
        string normalized = PathName.Normalize(path);
        return Files.Any(file => PathName.Normalize(file.Path) == normalized)
            ? With(Files.Where(file => PathName.Normalize(file.Path) != normalized), cancellationToken)
            : this;
    }

    /// <summary>The project with these files and the same options.</summary>
    public BibliographyProject With(IEnumerable<ProjectFile> files, CancellationToken cancellationToken = default) =>
        new(Options, InOrder(files), this, file => Find(file.Path), cancellationToken);

    /// <summary>The linked bibliography at <paramref name="path"/>; null when the project has none there, or it is disabled.</summary>
    public LinkedFile? Find(string path) => _linked.TryGetValue(path, out LinkedFile? file) ? file : null;

    /// <summary>
    /// What can be seen in the file at <paramref name="path"/> alone, in the order of reporting; nothing for a file that is disabled or not of the project.
    /// </summary>
    public IReadOnlyList<FileFinding> FindingsIn(string path, CancellationToken cancellationToken = default) =>
        _findings.TryGetValue(path, out FileFindings? findings) ? findings.Get(cancellationToken) : [];

    /// <summary>What only shows between the files of a class, or between all files.</summary>
    public IReadOnlyList<FileFinding> FindingsAcrossFiles(CancellationToken cancellationToken = default) => _across.Get(cancellationToken);

    /// <summary>All findings that are reported, file by file in the order of their places.</summary>
    public IReadOnlyList<ReportedFinding> Findings(CancellationToken cancellationToken = default)
    {
        IEnumerable<FileFinding> all = Files.SelectMany(file => FindingsIn(file.Path, cancellationToken)).Concat(FindingsAcrossFiles(cancellationToken));
        IEnumerable<ReportedFinding> reported = all
            .Select(found => SeverityOf(found) is { } severity ? new ReportedFinding(found.File, found.Finding, severity) : null).OfType<ReportedFinding>();
        return [.. reported.GroupBy(found => found.File.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(InOrder)];
    }

    /// <summary>
    /// Makes fixes in the file at <paramref name="path"/>, as far as they can be made together and do no harm: each is tried, and the file read again.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Findings of this project in it. Those without a fix, and those whose fix is not safe here, are left out.</param>
    /// <param name="cancellationToken">Checked before each trial.</param>
    public TriedFixes TryFixes(string path, IEnumerable<Finding> findings, CancellationToken cancellationToken = default) =>
        FixTrial.Of(this, path, findings, cancellationToken);

    /// <summary>The findings in the file at <paramref name="path"/> as they are shown: each fix tried, and left out where it does harm.</summary>
    public IReadOnlyList<ReportedFinding> WithTriedFixes(string path, IReadOnlyList<ReportedFinding> findings, CancellationToken cancellationToken = default)
    {
        List<Finding> waiting = [.. findings.Where(found => found.Fix is not null).Select(found => found.Finding)];
        if (waiting.Count == 0)
            return findings;
        HashSet<Finding> harmless = [];
        while (waiting.Count > 0 && TryFixes(path, waiting, cancellationToken).Findings is { Count: > 0 } together)
        {
            harmless.UnionWith(together);
            waiting.RemoveAll(harmless.Contains);
        }

        return waiting.Count == 0 ? findings : [.. findings.Select(found => harmless.Contains(found.Finding) ? found : found with { Fix = null })];
    }

    /// <summary>
    /// The severity with which a finding is reported; null when it is not. The project's own word about the rule wins over the key of a file, that over
    /// the analysis mode, and that over the default; but a file whose key says <c>none</c> has none.
    /// </summary>
    public ConfiguredSeverity? SeverityOf(FileFinding found)
    {
        Rule rule = found.Finding.Rule;
        ConfiguredSeverity? key = KeyOf(found.File.Path, rule);
        ConfiguredSeverity? severity = key != ConfiguredSeverity.None && Options.Severities.TryGetValue(rule.Id, out ConfiguredSeverity ofProject) ? ofProject
            : key;
        if (severity is not null)
            return severity == ConfiguredSeverity.None ? null : severity;
        if (!Options.Reports(rule))
            return null;
        Severity ofMode = AnalysisModes.SeverityOf(rule, Options.Mode) ?? rule.DefaultSeverity;
        return (ofMode == rule.DefaultSeverity ? found.Finding.Severity ?? ofMode : ofMode) switch
        {
            Severity.Error => ConfiguredSeverity.Error,
            Severity.Warning => ConfiguredSeverity.Warning,
            _ => ConfiguredSeverity.Info,
        };
    }

    /// <summary>What the keys of the file at <paramref name="path"/> want of <paramref name="rule"/>; null when they say nothing.</summary>
    public ConfiguredSeverity? KeyOf(string path, Rule rule) => _findings.TryGetValue(path, out FileFindings? file) ? file.File.Options.SeverityOf(rule) : null;

    /// <summary>The file with the works that are to be checked; itself when all are.</summary>
    internal BibliographyFile Checked(BibliographyFile file) => _checked.Value.Of(file);

    /// <summary>Whether <paramref name="rule"/> is reported in any file: findings of a rule that is off are not even made.</summary>
    internal bool IsWanted(Rule rule) => Options.Severities.TryGetValue(rule.Id, out ConfiguredSeverity severity)
        ? severity != ConfiguredSeverity.None
        : Options.Reports(rule) || Enabled(Files).Any(file => file.Options.SeverityOf(rule) is not null and not ConfiguredSeverity.None);

    /// <summary>What the rules are given, and where their findings go.</summary>
    /// <param name="causes">What has been found before, in each file alone.</param>
    internal RuleContext NewContext(IReadOnlyList<FileFinding>? causes = null) => new()
    {
        Causes = causes ?? [],
        SuppressionFiles = Suppressions,
        ReferenceDate = Options.ReferenceDate,
        MaxRecordAge = Options.MaxRecordAge,
        Retractions = Retractions,
        IsWanted = IsWanted,
        EmitsEveryWork = file => !(Find(file.Path)?.Options.EmitsCitedOnly ?? false),
    };

    /// <summary>The findings in <paramref name="file"/> as this project has them; null when it does not have the file as it is there.</summary>
    internal FileFindings? FindingsOf(ProjectFile file) => _findings.TryGetValue(file.Path, out FileFindings? findings) && findings.File.Equals(file) ? findings
        : null;

    /// <summary>The findings in the file at <paramref name="path"/>, whatever its text; null when the project has none there.</summary>
    internal FileFindings? FindingsAt(string path) => _findings.TryGetValue(path, out FileFindings? findings) ? findings : null;

    /// <summary>
    /// The findings of a file by their places; those of one place in the order of reporting. Numbers are sorted faster than findings are compared.
    /// </summary>
    private static ReportedFinding[] InOrder(IEnumerable<ReportedFinding> ofFile)
    {
        ReportedFinding[] found = [.. ofFile];
        long[] places = new long[found.Length];
        for (int i = 0; i < found.Length; i++)
            places[i] = ((long)found[i].Finding.Span.Start << 32) | (uint)i;
        Array.Sort(places, found);
        return found;
    }

    private static IEnumerable<ProjectFile> Enabled(IEnumerable<ProjectFile> files) => files.Where(file => file.Options.IsEnabled);

    /// <summary>One file may come in twice, by a wildcard and by a relative path.</summary>
    private static ProjectFile[] InOrder(IEnumerable<ProjectFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).GroupBy(file => PathName.Normalize(file.Path), StringComparer.Ordinal)
            .Select(same => same.First())];

    private BibliographyClass[] GroupClasses() =>
    [
        .. Bibliographies.Where(file => file.Options.IsGenerated && file.File is not null)
            .GroupBy(file => (file.Options.Namespace, file.Options.ClassName))
            .OrderBy(group => group.Key.Namespace, StringComparer.Ordinal).ThenBy(group => group.Key.ClassName, StringComparer.Ordinal)
            .Select(group => new BibliographyClass(group.Key.Namespace, group.Key.ClassName, [.. group.Select(file => file.File!)])),
    ];
}
