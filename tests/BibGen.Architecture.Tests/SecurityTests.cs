using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>Every promise of SECURITY.md names tests that are there, and that run.</summary>
public partial class SecurityTests
{
    private static IEnumerable<string> Rows => File.ReadLines(Path.Combine(SharedData.Repository, "SECURITY.md"))
        .SkipWhile(line => !line.StartsWith("| promise", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

    public static TheoryData<string> Promises() => [.. Rows];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_promise_has_its_tests(string promise)
    {
        string[] cells = promise.Trim('|').Split(" | ");
        Assert.Equal(2, cells.Length);
        Assert.Matches(@"^ [A-Z`].*\.$", cells[0]);
        string[] names = [.. cells[1].Split(", ").Select(name => name.Trim())];
        Assert.All(names, name => Assert.Matches(TestName(), name));
        Assert.All(names.Select(name => TestName().Match(name)), name => Assert.Contains(SourceFile.All, file =>
            file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.Name == name.Groups["class"].Value
                && IsTest(file.Text, name.Groups["method"].Value)));
    }

    /// <summary>A class of tests that exists for a promise alone is not lost sight of when it is renamed: the promises name all of these.</summary>
    [Fact]
    public void Every_test_of_an_adversary_holds_a_promise()
    {
        string promises = string.Join('\n', Rows);
        IEnumerable<SourceFile> adversaries = SourceFile.All.Where(file =>
            file.Path.StartsWith("tests/", StringComparison.Ordinal) && AdversaryName().IsMatch(file.Name));
        Assert.True(adversaries.Count() > 6);
        Assert.All(adversaries, file => Assert.Contains($"`{file.Name}.", promises, StringComparison.Ordinal));
    }

    /// <summary>A method is a test when an attribute above it, with data or without, says so; one that is skipped holds nothing.</summary>
    private static bool IsTest(string text, string method)
    {
        Match found = Regex.Match(text, $@"\[(?:Fact|Theory)[^\n]*\](?:\s*\[[^\n]*\])*\s*public (?:async Task|void) {method}\(");
        return found.Success && !found.Value.Contains("Skip", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^`(?<class>\w+Tests)\.(?<method>\w+)`$")]
    private static partial Regex TestName();

    [GeneratedRegex("^(Hostile|Growth|Cancellation|ManyEdits|SharedState|AnyText|TooLongText).*Tests$")]
    private static partial Regex AdversaryName();
}
