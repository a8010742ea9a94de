namespace BibGen.Tests.Editor.Neovim;

/// <summary>A test in Neovim; skipped with the reason where there is none.</summary>
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute() => Skip = InstalledEditors.ReasonWithoutNeovim;
}
