namespace BibGen.Tests.Tool.Reports;

/// <summary>A test that needs a file of a package of npm; skipped with the reason where there is no npm.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute() => Skip = NpmPackage.IsThere ? null : "There is no npm, by which the schemas come.";
}
