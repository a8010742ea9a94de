using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>A form in which findings are written. Files are written as they come, so that a large run shows its first findings early.</summary>
internal abstract class FindingReport : IDisposable
{
    /// <summary>The names of the forms; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "sarif", "github", "msbuild", "junit"];

    /// <summary>The report with one of the <see cref="Names"/>.</summary>
    public static FindingReport Create(string name, Terminal terminal) => name switch
    {
        "json" => new JsonReport(terminal),
        "sarif" => new SarifReport(terminal),
        "github" => new GitHubReport(terminal),
        "msbuild" => new MSBuildReport(terminal),
        "junit" => new JUnitReport(terminal),
        _ => new TextReport(terminal),
    };

    /// <summary>Writes what stands before the first file.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Writes a file, with or without findings.</summary>
    public abstract void Write(CheckedFile file);

    /// <summary>Writes what stands after the last file.</summary>
    public virtual void End(CheckSummary summary)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    /// <summary>Lets go of what it writes with.</summary>
    protected virtual void Close()
    {
    }
}
