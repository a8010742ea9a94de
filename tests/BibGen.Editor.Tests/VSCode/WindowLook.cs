namespace BibGen.Tests.Editor.VSCode;

/// <summary>How a window looks: its theme, and its size in CSS pixels of which each is <c>Scale</c> pixels wide.</summary>
internal sealed record WindowLook(bool IsDark = false, int Width = 1100, int Height = 720, float Scale = 1)
{
    /// <summary>Settings of the user: quiet, and the same on every machine.</summary>
    public Dictionary<string, object> Settings() => new(StringComparer.Ordinal)
    {
        ["workbench.colorTheme"] = IsDark ? "Default Dark Modern" : "Default Light Modern",
        ["workbench.startupEditor"] = "none",
        ["workbench.tips.enabled"] = false,
        ["workbench.secondarySideBar.defaultVisibility"] = "hidden",
        ["chat.disableAIFeatures"] = true,
        ["telemetry.telemetryLevel"] = "off",
        ["extensions.ignoreRecommendations"] = true,
        ["editor.minimap.enabled"] = false,
        ["editor.fontSize"] = 14,
        ["editor.cursorBlinking"] = "solid",
        ["files.autoSave"] = "off",
        ["window.confirmBeforeClose"] = "never",
    };
}
