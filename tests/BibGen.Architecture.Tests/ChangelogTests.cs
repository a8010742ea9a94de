using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>
/// What a release changes in a public interface stands in CHANGELOG.md: <c>PublicApi.txt</c> is what there is, and <c>PublicApi.Shipped.txt</c>, a copy of
/// it that each release makes, what the last one had.
/// </summary>
public partial class ChangelogTests
{
    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src"), "PublicApi.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_change_of_the_public_interface_is_in_the_changelog(string project)
    {
        string folder = Path.Combine(SharedData.Repository, "src", project);
        string shipped = Path.Combine(folder, "PublicApi.Shipped.txt");
        string unreleased = Unreleased().Match(File.ReadAllText(Path.Combine(SharedData.Repository, "CHANGELOG.md"))).Value;
        Assert.NotEmpty(unreleased);
        if (File.Exists(shipped))
            Assert.Empty(Unnamed(File.ReadAllLines(shipped), File.ReadAllLines(Path.Combine(folder, "PublicApi.txt")), unreleased));
        else
            Assert.Contains($"`{project}`", unreleased, StringComparison.Ordinal); // All of it is new.
    }

    [Fact]
    public void What_comes_and_what_goes_has_to_be_named_by_its_type_or_its_own_name()
    {
        string[] shipped = ["A.Reader", "    Void Read()", "    Void Skip()", "BibGenStyle"];
        string[] now = ["A.Reader", "    Void Read()", "    Void Jump(System.String)", "A.Writer : static", "    Void Write()", "BibGenCheck"];
        Assert.Equal(["A.Reader: Jump", "A.Reader: Skip", "A.Writer", "A.Writer: Write", "BibGenCheck", "BibGenStyle"], Unnamed(shipped, now, "- Nothing."));
        Assert.Equal(["BibGenStyle"], Unnamed(shipped, now, "- `Reader.Skip` is `Jump` now, `Writer` writes. `BibGenCheck` is new."));
        Assert.Empty(Unnamed(now, now, ""));
    }

    /// <summary>The types, and the members with their types, that only one of the two lists has and that the text does not name.</summary>
    private static IEnumerable<string> Unnamed(string[] shipped, string[] now, string changes)
    {
        (string, string)[] before = Members(shipped);
        (string, string)[] after = Members(now);
        return before.Except(after).Concat(after.Except(before)).Where(one => !IsNamed(one.Item1) && !(one.Item2.Length > 0 && IsNamed(one.Item2)))
            .Select(one => one.Item2.Length == 0 ? one.Item1 : $"{one.Item1}: {Simple(one.Item2)}").Distinct().Order(StringComparer.Ordinal);

        bool IsNamed(string name) => Regex.IsMatch(changes, $@"\b{Regex.Escape(Simple(name))}\b");
    }

    /// <summary>Each line with the type that it is a member of.</summary>
    private static (string Type, string Member)[] Members(string[] lines)
    {
        string type = "";
        return [.. lines.Where(line => line.Length > 0).Select(line => line[0] == ' ' ? (type, line.Trim()) : (type = line.Split(' ')[0], ""))];
    }

    /// <summary>The name alone: of <c>Void Read(System.String)</c> and of <c>A.Reader</c>.</summary>
    private static string Simple(string signature) => SimpleName().Match(signature).Value;

    [GeneratedRegex(@"(?<=\n## Unreleased\n)[\s\S]*?(?=\n## |$)")]
    private static partial Regex Unreleased();

    [GeneratedRegex(@"\w+(?=( = .*)?$|\()")]
    private static partial Regex SimpleName();
}
