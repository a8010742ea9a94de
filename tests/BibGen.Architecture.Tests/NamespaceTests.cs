using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>Namespaces mirror folders, and the folders of a test project those of the project that it tests.</summary>
public partial class NamespaceTests
{
    /// <summary>Sources that are emitted into the user's project have the namespaces of the user's.</summary>
    private const string Embedded = "src/BibGen.Generators/Embedded";

    public static TheoryData<string> Projects() => [.. SourceFile.All.Select(file => Project(file.Folder)).Distinct()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_that_of_the_folder(string project)
    {
        foreach (SourceFile file in SourceFile.All.Where(file => Project(file.Folder) == project))
        {
            foreach (Match match in Declaration().Matches(file.Text))
                Assert.True(Expected(file.Folder) == match.Groups[1].Value, $"{file.Path}: {match.Groups[1].Value}, not {Expected(file.Folder)}");
        }
    }

    [Fact]
    public void Tests_stand_in_the_folders_of_what_they_test()
    {
        HashSet<string> folders = [.. SourceFile.All.Select(file => file.Folder)];
        foreach (string folder in folders.Where(IsTest))
            Assert.True(folders.Contains(Tested(folder)) || !folders.Contains(Project(Tested(folder))), $"{folder}: there is no {Tested(folder)}");
    }

    [Fact]
    public void A_test_that_is_named_after_a_type_stands_in_the_folder_of_the_type_or_below()
    {
        ILookup<string, string> folders = SourceFile.All.Where(file => !IsTest(file.Folder)).ToLookup(file => file.Name, file => file.Folder);
        foreach (SourceFile test in SourceFile.All.Where(file => IsTest(file.Folder) && file.Name.EndsWith("Tests", StringComparison.Ordinal)))
        {
            string tested = Tested(test.Folder);
            string[] types = [.. folders[test.Name[..^"Tests".Length]].Where(folder => Project(folder) == Project(tested))];
            bool isThere = types.Any(folder => (tested + "/").StartsWith(folder + "/", StringComparison.Ordinal));
            Assert.True(isThere || types.Length == 0, $"{test.Path}: what it tests stands in {string.Join(", ", types)}");
        }
    }

    private static bool IsTest(string folder) => folder.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>The folder of the project: <c>src/BibGen.Tool</c>.</summary>
    private static string Project(string folder) => string.Join('/', folder.Split('/').Take(2));

    /// <summary>The folder of <c>src</c> that the tests of a folder are about.</summary>
    private static string Tested(string folder) => folder.Replace("tests/", "src/", StringComparison.Ordinal).Replace(".Tests", "", StringComparison.Ordinal);

    private static string Expected(string folder)
    {
        if (folder == Embedded || folder.StartsWith(Embedded + "/", StringComparison.Ordinal))
            return "BibGen" + folder[Embedded.Length..].Replace('/', '.');
        string[] parts = folder.Split('/');
        string project = parts[1] switch
        {
            "Shared" => "BibGen.Tests",
            "BibGen.Bibliography" => "BibGen",
            "BibGen.Bibliography.Tests" => "BibGen.Tests",
            var name when name.EndsWith(".Tests", StringComparison.Ordinal) => "BibGen.Tests" + name["BibGen".Length..^".Tests".Length],
            var name => name,
        };
        return string.Join('.', [project, .. parts.Skip(2)]);
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
