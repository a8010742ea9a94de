namespace BibGen.Tests.Editor.VSCode;

/// <summary>A test in Visual Studio Code; skipped with the reason where there is none.</summary>
internal sealed class VSCodeFactAttribute : FactAttribute
{
    public VSCodeFactAttribute() => Skip = InstalledEditors.ReasonWithoutVSCode;
}
