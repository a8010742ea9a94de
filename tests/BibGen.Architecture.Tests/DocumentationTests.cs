using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>What the documentation refers to is there.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(SharedData.Repository, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SharedData.Repository, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or ".git")).Order(StringComparer.Ordinal)];

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

    /// <summary>A link into a page leads to a heading of it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_heading_leads_to_one(string page)
    {
        string path = Path.Combine(SharedData.Repository, page);
        foreach (Match match in HeadingLink().Matches(File.ReadAllText(path)))
        {
            string target = match.Groups["page"].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, match.Groups["page"].Value);
            Assert.True(Headings(File.ReadAllText(target)).Contains(match.Groups["heading"].Value), $"{page}: {match.Value}");
        }
    }

    /// <summary>The addresses of the headings, as GitHub makes them: small letters, hyphens for blanks, no marks; a second one has a number.</summary>
    private static HashSet<string> Headings(string text)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(Fenced().Replace(text, "")))
        {
            string words = LinkTarget().Replace(heading.Groups[1].Value, "").ToLowerInvariant();
            string address = string.Concat(words.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
            string numbered = address;
            for (int i = 1; !addresses.Add(numbered); i++)
                numbered = $"{address}-{i}";
        }

        return addresses;
    }

    [GeneratedRegex(@"\]\((?!\w+:)(?<page>[^)#\s]*)#(?<heading>[^)\s]+)\)")]
    private static partial Regex HeadingLink();

    [GeneratedRegex(@"^#+ (.*?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *```[\s\S]*?^ *```", RegexOptions.Multiline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\]\((?!\w+:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
