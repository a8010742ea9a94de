using System.Collections.Concurrent;
using System.Globalization;
using BibGen.Formats;
using BibGen.Generators.Pipeline;
using BibGen.Model;
using BibGen.Retractions;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Rules.Suppression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Diagnostics;

/// <summary>What holds for all bibliographies of a compilation: options, severities, and the files that stand beside them.</summary>
internal sealed class AnalyzedProject
{
    private static readonly TextCache<SuppressionFile> SuppressionTexts = new(static (path, text, _) => SuppressionFile.Read(path, text));

    private readonly AnalyzerOptions _options;
    private readonly RuleSeverities _severities;
    private readonly List<RetractionSnapshot> _retractions = [];
    private readonly ConcurrentDictionary<Rule, bool> _isWanted = new();
    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly List<SuppressionFile> _suppressionFiles = [];
    private readonly List<AdditionalText> _bibliographies = [];
    private readonly List<AdditionalText> _checked = [];
    private KnownLoans? _loans;

    /// <summary>Reads the options and the files.</summary>
    public AnalyzedProject(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _severities = new RuleSeverities(compilation.Options);
        var reader = new OptionReader("", Project, Project);
        reader.Choice(BuildProperties.AnalysisMode, [.. AnalysisModes.Names]);
        ReferenceDate = ReadDate(reader);
        MaxRecordAge = ReadAge(reader);
        Problems = reader.Problems;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            _files[file.Path] = file;
            if (!IsEnabled(file))
                continue;
            _checked.Add(file);
            if (BibliographyFile.IsBibliography(file.Path))
                _bibliographies.Add(file);
            else if (SuppressionFile.IsSuppressionFile(file.Path) && ReadSuppressions(file, cancellationToken) is { } suppressions)
                _suppressionFiles.Add(suppressions);
            else if (RetractionSnapshot.IsSnapshot(file.Path) && ParsedFiles.ReadRetractions(file, cancellationToken) is { } snapshot)
                _retractions.Add(snapshot);
        }

        _retractions.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));

        _bibliographies.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
    }

    /// <summary>The day that stands for today; null when the project names none.</summary>
    public PartialDate? ReferenceDate { get; }

    /// <summary>Days after which a record that was not revised is old; null when the project names none.</summary>
    public int? MaxRecordAge { get; }

    /// <summary>The project's options that are not understood.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What becomes of the findings in the file with this path.</summary>
    public FileSeverities SeveritiesOf(string path) => new(_severities, OptionsOf(path));

    /// <summary>Whether <paramref name="rule"/> is reported for any file, those beside bibliographies included.</summary>
    public bool IsWanted(Rule rule) => _isWanted.GetOrAdd(rule, wanted => _severities.IsWanted(wanted, _checked.Select(_options.AnalyzerConfigOptionsProvider.GetOptions)));

    /// <summary>Whether <paramref name="file"/> is checked: neither the project nor its own metadata says that it is not. What is not understood is the generator's to report.</summary>
    public bool IsEnabled(AdditionalText file) => new OptionReader("", OptionsOf(file.Path), Project).IsEnabled;

    /// <summary>Whether every work of <paramref name="file"/> becomes code, cited or not. What is not understood is the generator's to report here too.</summary>
    public bool EmitsEveryWork(BibliographyFile file) =>
        !"Cited".Equals(new OptionReader("", OptionsOf(file.Path), Project).Text(BuildProperties.Emit), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the project has a file with this path, checked or not.</summary>
    public bool Has(string path) => _files.Keys.Any(file => file.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The .bib and .nbib files in the order of their paths.</summary>
    public IReadOnlyList<AdditionalText> Bibliographies => _bibliographies;

    /// <summary>The files of suppressions.</summary>
    public IReadOnlyList<SuppressionFile> SuppressionFiles => _suppressionFiles;

    /// <summary>The snapshots of retractions.</summary>
    public IReadOnlyList<RetractionSnapshot> Retractions => _retractions;

    /// <summary>The project's options.</summary>
    public AnalyzerConfigOptions Project => _options.AnalyzerConfigOptionsProvider.GlobalOptions;

    /// <summary>
    /// A bibliography, read with what it borrows from the others, as the generator reads it; null when the host has no text for it or the
    /// reader fails, which is the generator's to report (BIB9999).
    /// </summary>
    public BibliographyFile? Read(AdditionalText text, CancellationToken cancellationToken)
    {
        BibliographyFile? file = FileReading.FileOf(text, cancellationToken);
        return file is { IsUnfinished: true } ? file.With(FileLoan.To(text.Path, Loans(cancellationToken))?.Definitions, cancellationToken) : file;
    }

    /// <summary>What the bibliographies lend each other. Of several threads that ask first each finds the same.</summary>
    private EquatableArray<FileLoan> Loans(CancellationToken cancellationToken)
    {
        if (_loans is { } known)
            return known.Loans;
        var readings = new List<FileReading>();
        foreach (AdditionalText text in _bibliographies)
        {
            if (OptionsFor(text) is { IsEnabled: true } options)
                readings.Add(FileReading.From(text, options, cancellationToken));
        }

        EquatableArray<FileLoan> loans = FileLoan.Between(readings, cancellationToken);
        _loans = new KnownLoans(loans);
        return loans;
    }

    /// <summary>What the project wants of a bibliography.</summary>
    public BibliographyOptions OptionsFor(AdditionalText text) => BibliographyOptions.Read(text.Path, OptionsOf(text.Path), Project);

    /// <summary>A file of suppressions, read; null when the host has no text for it.</summary>
    public static SuppressionFile? ReadSuppressions(AdditionalText file, CancellationToken cancellationToken) => SuppressionTexts.Read(file, cancellationToken);

    /// <summary>The options of the file with this path.</summary>
    public AnalyzerConfigOptions OptionsOf(string path) => _files.TryGetValue(path, out AdditionalText? file) ? _options.AnalyzerConfigOptionsProvider.GetOptions(file) : Project;

    private static PartialDate? ReadDate(OptionReader reader)
    {
        if (reader.Text(BuildProperties.ReferenceDate) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
            return new PartialDate(date.Year, date.Month, date.Day);
        reader.Report(GeneratorRules.InvalidOption, BuildProperties.ReferenceDate, text, "days such as 2026-11-23");
        return null;
    }

    private static int? ReadAge(OptionReader reader)
    {
        if (reader.Text(BuildProperties.MaxRecordAge) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days))
            return days;
        reader.Report(GeneratorRules.InvalidOption, BuildProperties.MaxRecordAge, text, "numbers of days");
        return null;
    }

    private sealed record KnownLoans(EquatableArray<FileLoan> Loans);
}
