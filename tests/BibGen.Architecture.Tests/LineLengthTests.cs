using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>The line length of <c>.editorconfig</c>, which neither the compiler nor <c>dotnet format</c> looks at.</summary>
public partial class LineLengthTests
{
    /// <summary>Folders that do not keep it yet. None is added.</summary>
    private static readonly string[] NotYet =
    [
        "benchmarks", "src/BibGen.Bibliography", "src/BibGen.CodeFixes", "src/BibGen.Generators",
        "tests/BibGen.Bibliography.Tests", "tests/BibGen.Generators.Tests", "tests/BibGen.Package.Tests", "tests/BibGen.Tool.Tests", "tests/Shared",
    ];

    [Fact]
    public void No_line_is_longer_than_the_configuration_says()
    {
        int limit = int.Parse(Limit().Match(File.ReadAllText(Path.Combine(SharedData.Repository, ".editorconfig"))).Groups[1].Value);
        List<string> tooLong = [];
        foreach (SourceFile file in SourceFile.All.Where(file => !NotYet.Any(folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))))
        {
            int number = 0;
            foreach (ReadOnlySpan<char> line in file.Text.AsSpan().EnumerateLines())
            {
                number++;
                if (line.Length > limit)
                    tooLong.Add($"{file.Path}({number}): {line.Length} characters");
            }
        }

        Assert.Empty(tooLong);
    }

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.Multiline)]
    private static partial Regex Limit();
}
