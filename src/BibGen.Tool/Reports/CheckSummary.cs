using System.Globalization;
using BibGen.Projects;

namespace BibGen.Tool.Reports;

/// <summary>Counts over all files of a run.</summary>
internal sealed class CheckSummary
{
    private readonly int[] _counts = new int[Enum.GetValues<ConfiguredSeverity>().Length];
    private int _fixable;
    private int _works;

    /// <summary>Number of files that were checked.</summary>
    public int FileCount { get; private set; }

    /// <summary>The messages about what could not be read.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Counts a file with its findings.</summary>
    public void Add(CheckedFile file)
    {
        FileCount++;
        _works += file.WorkCount;
        foreach (ReportedFinding found in file.Findings)
        {
            _counts[(int)found.Severity]++;
            if (found.Fix is not null)
                _fixable++;
        }
    }

    /// <summary>Number of findings with a severity.</summary>
    public int CountOf(ConfiguredSeverity severity) => _counts[(int)severity];

    /// <summary>Whether there are findings of this severity or a greater one.</summary>
    public bool HasAtLeast(ConfiguredSeverity severity)
    {
        for (int i = (int)severity; i < _counts.Length; i++)
        {
            if (_counts[i] > 0)
                return true;
        }

        return false;
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString()
    {
        string[] all =
        [
            Count(CountOf(ConfiguredSeverity.Error), "error"),
            Count(CountOf(ConfiguredSeverity.Warning), "warning"),
            Count(CountOf(ConfiguredSeverity.Info), "note"),
        ];
        string counts = string.Join(", ", all.Where(count => count[0] != '0'));
        string fixes = _fixable == 0 ? "" : $"; {_fixable.ToString("N0", CultureInfo.InvariantCulture)} can be fixed by 'bibgen fix'";
        return $"{Count(FileCount, "file")}, {Count(_works, "work")}: {(counts.Length == 0 ? "no findings" : counts)}{fixes}";
    }

    private static string Count(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
