namespace BibGen.Tests.Editor;

/// <summary>Where the editors are that <c>install-editors.sh</c> installs, and why one is not there.</summary>
internal static class InstalledEditors
{
    private const string Install = "tests/BibGen.Editor.Tests/install-editors.sh";

    /// <summary>Folder outside the repository.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("BIBGEN_EDITORS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "bibgen-editors");

    /// <summary>Neovim; null where it is missing.</summary>
    public static string? Neovim { get; } = OnPath("nvim");

    /// <summary>Emacs; null where it is missing.</summary>
    public static string? Emacs { get; } = OnPath("emacs");

    /// <summary>Node.js of the system; null where it is missing.</summary>
    public static string? Node { get; } = OnPath("node");

    /// <summary>Packages that describe the protocol.</summary>
    public static string Protocol { get; } = Path.Combine(Folder, "protocol");

    /// <summary>Chromium; null where it is missing.</summary>
    public static string? Browser { get; } = Environment.GetEnvironmentVariable("BIBGEN_BROWSER") is { Length: > 0 } browser
        ? browser
        : OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    /// <summary>The server that shows Visual Studio Code in a browser, and the Node.js that runs it.</summary>
    public static string CodeServer { get; } = Path.Combine(Folder, "code-server", "node_modules", "code-server", "out", "node", "entry.js");

    /// <inheritdoc cref="CodeServer"/>
    public static string CodeServerNode { get; } = Path.Combine(Folder, "node", "bin", "node");

    /// <summary>The extension, as <c>editors/vscode/build.sh</c> packs it.</summary>
    public static string Extension { get; } = Path.Combine(SharedData.Repository, "editors", "vscode", "bin", "bibgen.vsix");

    /// <summary>A server of C#, and the client of it that <c>VSCode/csharp/build.sh</c> packs: for pictures.</summary>
    public static string CSharpServer { get; } = Path.Combine(Folder, "csharp-ls", "csharp-ls");

    /// <inheritdoc cref="CSharpServer"/>
    public static string CSharpExtension { get; } =
        Path.Combine(SharedData.Repository, "tests", "BibGen.Editor.Tests", "VSCode", "csharp", "bin", "csharp.vsix");

    /// <summary>Why tests of the protocol do not run; null where they do.</summary>
    public static string? ReasonWithoutProtocol { get; } = Node is null || !Directory.Exists(Protocol)
        ? $"There is no Node.js with the packages of the protocol; {Install} installs them."
        : null;

    /// <summary>Why tests in Neovim do not run; null where they do.</summary>
    public static string? ReasonWithoutNeovim { get; } = Neovim is null ? $"There is no Neovim; {Install} installs it." : null;

    /// <summary>Why tests in Emacs do not run; null where they do.</summary>
    public static string? ReasonWithoutEmacs { get; } = Emacs is null ? "There is no Emacs; .ci/editors installs it." : null;

    /// <summary>Why tests in Visual Studio Code do not run; null where they do.</summary>
    public static string? ReasonWithoutVSCode { get; } =
        Environment.GetEnvironmentVariable("BIBGEN_VSCODE") is not "1" ? "Visual Studio Code is driven on demand, since it takes minutes: .ci/editors, or BIBGEN_VSCODE=1."
        : !File.Exists(CodeServer) || Browser is null ? $"There is no Visual Studio Code; {Install} vscode installs it."
        : !File.Exists(Extension) ? "The extension is not built; editors/vscode/build.sh builds it."
        : null;

    /// <summary>Why no pictures are taken; null where they are.</summary>
    public static string? ReasonWithoutPictures { get; } =
        Environment.GetEnvironmentVariable("BIBGEN_PICTURES") is not "1" ? "The pictures of the documentation are taken by .ci/pictures."
        : !File.Exists(CSharpServer) || !File.Exists(CSharpExtension) ? "There is no csharp-ls with its client."
        : ReasonWithoutVSCode;

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
