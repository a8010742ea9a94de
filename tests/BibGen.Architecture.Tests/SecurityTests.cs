using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>Every promise of SECURITY.md names tests that are there.</summary>
public partial class SecurityTests
{
    public static TheoryData<string> Promises() =>
        [.. File.ReadLines(Path.Combine(SharedData.Repository, "SECURITY.md"))
            .SkipWhile(line => !line.StartsWith("| promise", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_promise_has_its_tests(string promise)
    {
        (string Class, string Method)[] tests =
            [.. TestName().Matches(promise).Select(match => (match.Groups["class"].Value, match.Groups["method"].Value))];
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Contains(SourceFile.All, file => file.Path.StartsWith("tests/", StringComparison.Ordinal)
            && file.Name == test.Class && Regex.IsMatch(file.Text, $@"public .*\b{test.Method}\(")));
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
