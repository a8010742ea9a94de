using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>
/// The folders of BibGen.Bibliography are layers: each uses only those before it. What a file uses is what it imports and the names that it qualifies, in
/// code and in the <c>cref</c>s of comments; all else that it sees is of its own folder or of the folder around that.
/// </summary>
public partial class FolderOrderTests
{
    private const string Project = "src/BibGen.Bibliography/";

    /// <summary>From the bottom up.</summary>
    private static readonly string[] Layers =
    [
        "Text", "Records", "Model",
        "Values/Html", "Values/Latex", "Values/Names", "Values/Dates", "Values/Identifiers", "Values/Pages", "Values/Languages", "Values",
        "Formats", "Naming", "Retractions", "Rules", "Styles", "Exports", "Projects",
    ];

    /// <summary>Layers whose own folders do not know each other: a format is read by itself.</summary>
    private static readonly string[] Independent = ["Formats"];

    private static readonly SourceFile[] Sources = [.. SourceFile.All.Where(file => file.Path.StartsWith(Project, StringComparison.Ordinal))];

    private static readonly HashSet<string> Folders = [.. Sources.Select(FolderOf)];

    [Fact]
    public void A_folder_uses_only_those_before_it()
    {
        IEnumerable<string> wrong =
            from file in Sources
            from folder in Uses(file)
            where IsWrong(FolderOf(file), folder)
            select $"{file.Path[Project.Length..]} → {folder}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.All(Folders, folder => Assert.True(LayerOf(folder) >= 0, $"'{folder}'"));

    private static bool IsWrong(string from, string to) =>
        LayerOf(to) > LayerOf(from) || Independent.Any(layer => ChildOf(layer, from) is { } one && ChildOf(layer, to) is { } other && one != other);

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => folder == layer || folder.StartsWith(layer + "/", StringComparison.Ordinal));

    private static string? ChildOf(string parent, string folder) => folder.StartsWith(parent + "/", StringComparison.Ordinal) ? folder.Split('/')[1] : null;

    private static string FolderOf(SourceFile file) => file.Folder.Length < Project.Length ? "" : file.Folder[Project.Length..];

    /// <summary>The other folders that a file names.</summary>
    private static IEnumerable<string> Uses(SourceFile file)
    {
        string own = FolderOf(file);
        return QualifiedName().Matches(file.Text)
            .Select(match => Resolve(own, match.Value.Replace("BibGen.", "", StringComparison.Ordinal).Replace('.', '/')))
            .Where(folder => folder is not null && folder != own).Select(folder => folder!).Distinct();
    }

    /// <summary>The folder that a qualified name in <paramref name="from"/> begins with: as C# does, from the own namespace outwards.</summary>
    private static string? Resolve(string from, string name)
    {
        for (string around = from; ; around = around[..Math.Max(0, around.LastIndexOf('/'))])
        {
            for (string folder = name; folder.Length > 0; folder = folder[..Math.Max(0, folder.LastIndexOf('/'))])
            {
                string full = around.Length == 0 ? folder : $"{around}/{folder}";
                if (Folders.Contains(full))
                    return full;
            }

            if (around.Length == 0)
                return null;
        }
    }

    [GeneratedRegex(@"(?<![\w.])(?<!namespace )[A-Z]\w*(\.[A-Z]\w*)+")]
    private static partial Regex QualifiedName();
}
