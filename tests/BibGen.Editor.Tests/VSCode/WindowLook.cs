namespace BibGen.Tests.Editor.VSCode;

/// <summary>How a window looks: its theme, and its size in CSS pixels of which each is <c>Scale</c> pixels wide.</summary>
internal sealed record WindowLook(bool IsDark = false, int Width = 1100, int Height = 720, float Scale = 1, bool HasEditorAlone = false)
{
    /// <summary>A picture for the documentation: the editor alone, sharp on any screen.</summary>
    public static WindowLook Picture(bool isDark) => new(isDark, Width: 860, Height: 330, Scale: 2, HasEditorAlone: true);

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
        ["workbench.activityBar.location"] = HasEditorAlone ? "hidden" : "default",
        ["workbench.editor.editorActionsLocation"] = HasEditorAlone ? "hidden" : "default",
        ["breadcrumbs.enabled"] = !HasEditorAlone,
        ["editor.hover.above"] = !HasEditorAlone, // What is hovered over stays in the picture.
        ["editor.minimap.enabled"] = false,
        ["editor.fontSize"] = 14,
        ["editor.cursorBlinking"] = "solid",
        ["files.autoSave"] = "off",
        ["window.confirmBeforeClose"] = "never",
    };
}
