namespace BibGen.Tool.LanguageServer.Features.CodeActions;

/// <summary>The kinds of code actions, as the protocol and its clients name them.</summary>
internal static class CodeActionKinds
{
    /// <summary>A fix of a finding.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>All fixes of a document; editors can have it done when a document is saved.</summary>
    public const string FixAll = "source.fixAll.bibgen";

    /// <summary>All fixes of the workspace: not below <c>source.fixAll</c>, for nobody wants that done when a document is saved.</summary>
    public const string FixWorkspace = "source.bibgen.fixWorkspace";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [QuickFix, FixAll, FixWorkspace];

    /// <summary>Whether a client wants a kind.</summary>
    /// <param name="only">The kinds that it wants, each with those below it; null for all.</param>
    /// <param name="kind">The kind.</param>
    public static bool Includes(IReadOnlyList<string>? only, string kind) =>
        only is null || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
