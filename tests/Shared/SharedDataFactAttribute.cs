namespace BibGen.Tests;

/// <summary>A test that needs the data beside the checkout; skipped with the reason where it is absent.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.ReasonToSkip;
}
