namespace BibGen.Tests;

/// <summary>A theory that needs the data beside the checkout; skipped with the reason where it is absent.</summary>
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = SharedData.ReasonToSkip;
}
