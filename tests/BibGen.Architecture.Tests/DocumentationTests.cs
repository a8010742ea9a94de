using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>What the documentation refers to is there.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(SharedData.Repository, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SharedData.Repository, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or ".git")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_of_the_repository_leads_to_one(string page)
    {
        string path = Path.Combine(SharedData.Repository, page);
        foreach (Match match in Link().Matches(File.ReadAllText(path)))
        {
            string target = Path.Combine(Path.GetDirectoryName(path)!, match.Groups[1].Value);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {match.Value}");
        }
    }

    [GeneratedRegex(@"\]\((?!\w+:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
