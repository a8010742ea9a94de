using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>
/// The line length of <c>.editorconfig</c>, which neither the compiler nor <c>dotnet format</c> checks. Text literals do not count: a message or an entry
/// in several pieces is harder to read and to search for than a long line.
/// </summary>
public partial class LineLengthTests
{
    [Fact]
    public void No_line_is_longer_than_the_configuration_says()
    {
        int limit = int.Parse(Limit().Match(File.ReadAllText(Path.Combine(SharedData.Repository, ".editorconfig"))).Groups[1].Value);
        List<string> tooLong = [];
        foreach (SourceFile file in SourceFile.All)
        {
            int number = 0;
            foreach (ReadOnlySpan<char> line in WithoutLiterals(file.Text).AsSpan().EnumerateLines())
            {
                number++;
                if (line.Length > limit)
                    tooLong.Add($"{file.Path}({number}): {line.Length} characters");
            }
        }

        Assert.True(tooLong.Count == 0, string.Join('\n', tooLong));
    }

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.Multiline)]
    private static partial Regex Limit();

    /// <summary>The text with its lines, comments and characters, and without what stands between quotes.</summary>
    private static string WithoutLiterals(string text) =>
        Literal().Replace(text, match => match.Groups["text"].Success ? new string('\n', match.Value.Count(c => c == '\n')) : match.Value);

    [GeneratedRegex("""
        //.*|'(\\.[^']*|[^'\\])'|(?<text>\"{3}[\s\S]*?\"{3}|@\$?"([^"]|"")*"|"(\\.|[^"\\\n])*")
        """)]
    private static partial Regex Literal();
}
