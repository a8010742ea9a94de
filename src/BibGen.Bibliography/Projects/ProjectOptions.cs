using System.Globalization;
using BibGen.Model;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>What holds for all bibliographies of a project.</summary>
/// <param name="Mode">How strict the rules are.</param>
/// <param name="ReferenceDate">The day that stands for today; null when the project names none: there is no clock in a compiler.</param>
/// <param name="MaxRecordAge">Days after which a PubMed record that was not revised is old; null when the project does not say.</param>
/// <param name="Problems">What could not be understood.</param>
public sealed record ProjectOptions(AnalysisMode Mode, PartialDate? ReferenceDate, int? MaxRecordAge, EquatableArray<OptionProblem> Problems)
{
    private static readonly Dictionary<string, ConfiguredSeverity> NoSeverities = [];

    /// <summary>Of a project that says nothing.</summary>
    public static ProjectOptions Default { get; } = Read(OptionValues.None);

    /// <summary>
    /// Whether the host reports a rule where no file has a key for it: the compiler knows of NoWarn, .globalconfig and the analysis mode. By default
    /// the rules that are on in <see cref="Mode"/>.
    /// </summary>
    public Predicate<Rule>? IsReported { get; init; }

    /// <summary>What the project itself says of rules by their ids, as <c>dotnet_diagnostic.BIB3001.severity</c> does. Wins over everything else.</summary>
    public IReadOnlyDictionary<string, ConfiguredSeverity> Severities { get; init; } = NoSeverities;

    /// <summary>
    /// The names of works in the project's code, in order, where a file wants only those checked; null when the host has no code or has not looked: all are.
    /// </summary>
    public EquatableArray<string>? CitedNames { get; init; }

    /// <summary>Reads the options of a project.</summary>
    public static ProjectOptions Read(OptionValues project)
    {
        var reader = new OptionReader(OptionValues.None, project);
        string mode = reader.Choice(OptionNames.AnalysisMode, [.. AnalysisModes.Names]);
        return new ProjectOptions((AnalysisMode)Enum.Parse(typeof(AnalysisMode), mode), ReadDate(reader), ReadAge(reader), reader.Problems);
    }

    /// <summary>Whether findings of <paramref name="rule"/> are reported where no file has a key for it.</summary>
    public bool Reports(Rule rule) => IsReported?.Invoke(rule) ?? AnalysisModes.SeverityOf(rule, Mode) is not null;

    /// <summary>Whether the project wants usings for all files: it has those of the SDK, and does not say that it wants none of BibGen's.</summary>
    public static bool WantsGlobalUsings(OptionValues project)
    {
        var reader = new OptionReader(OptionValues.None, project);
        return reader.Text(OptionNames.ImplicitUsings)?.ToLowerInvariant() is "enable" or "true" && reader.Flag(OptionNames.GlobalUsings, fallback: true);
    }

    /// <summary>Whether an editor builds, to know the names of the project.</summary>
    public static bool IsDesignTime(OptionValues project) =>
        "true".Equals(new OptionReader(OptionValues.None, project).Text(OptionNames.DesignTimeBuild), StringComparison.OrdinalIgnoreCase);

    private static PartialDate? ReadDate(OptionReader reader)
    {
        if (reader.Text(OptionNames.ReferenceDate) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
            return new PartialDate(date.Year, date.Month, date.Day);
        reader.ReportValue(OptionNames.ReferenceDate, text, "days such as 2026-11-23");
        return null;
    }

    private static int? ReadAge(OptionReader reader)
    {
        if (reader.Text(OptionNames.MaxRecordAge) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days))
            return days;
        reader.ReportValue(OptionNames.MaxRecordAge, text, "numbers of days");
        return null;
    }
}
