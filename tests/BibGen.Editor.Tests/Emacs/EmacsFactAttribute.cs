namespace BibGen.Tests.Editor.Emacs;

/// <summary>A test in Emacs; skipped with the reason where there is none.</summary>
internal sealed class EmacsFactAttribute : FactAttribute
{
    public EmacsFactAttribute() => Skip = InstalledEditors.ReasonWithoutEmacs;
}
