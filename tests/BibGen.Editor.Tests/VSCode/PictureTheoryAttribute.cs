namespace BibGen.Tests.Editor.VSCode;

/// <summary>A picture of the documentation; skipped with the reason where none is asked for.</summary>
internal sealed class PictureTheoryAttribute : TheoryAttribute
{
    public PictureTheoryAttribute() => Skip = InstalledEditors.ReasonWithoutPictures;
}
