namespace BibGen.Tests;

/// <summary>A block of code in a page that users read.</summary>
/// <param name="Page">Path of the page from the root of the repository.</param>
/// <param name="Line">Line at which its text begins, from 1.</param>
/// <param name="Language">What stands after the fence: <c>csharp</c>.</param>
/// <param name="Text">The lines of it, without the indentation of the list that it may stand in.</param>
internal sealed record PageBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>The pages: those at the root, those of <c>docs</c>, and the READMEs of packages. The pages of the rules have tests of their own.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md", "CONTRIBUTING.md", "SECURITY.md",
        .. PathsIn("docs", SearchOption.TopDirectoryOnly), "docs/rules/README.md",
        .. PathsIn("src", SearchOption.AllDirectories).Where(path => path.Split('/').Length == 3 && path.EndsWith("/README.md", StringComparison.Ordinal)),
    ];

    /// <summary>Every block of every page.</summary>
    public static IReadOnlyList<PageBlock> All { get; } = [.. Pages.SelectMany(In)];

    /// <summary>Where it stands, for messages.</summary>
    public override string ToString() => $"{Page}({Line})";

    /// <summary>The blocks of a page.</summary>
    public static IEnumerable<PageBlock> In(string page)
    {
        const string Fence = "```";
        string[] lines = File.ReadAllLines(Path.Combine(SharedData.Repository, page));
        for (int i = 0; i < lines.Length; i++)
        {
            int indent = lines[i].Length - lines[i].TrimStart().Length;
            if (string.CompareOrdinal(lines[i], indent, Fence, 0, Fence.Length) != 0)
                continue;
            int end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            IEnumerable<string> text = lines[(i + 1)..end].Select(line => line[Math.Min(indent, line.Length)..] + "\n");
            yield return new PageBlock(page, i + 2, lines[i][(indent + Fence.Length)..], string.Concat(text));
            i = end;
        }
    }

    private static IEnumerable<string> PathsIn(string folder, SearchOption option) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Repository, folder), "*.md", option)
            .Select(path => Path.GetRelativePath(SharedData.Repository, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
