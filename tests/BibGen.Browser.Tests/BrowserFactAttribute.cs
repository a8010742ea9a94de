namespace BibGen.Tests.Browser;

/// <summary>A test that needs a browser; skipped with the reason where there is none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = TestBrowser.ReasonToSkip;
}
