using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>
/// Tables over text of a file are such that nobody can choose texts that fall into one place. Dictionaries and sets of strings defend themselves in every
/// runtime; LINQ, and keys of several parts, need a comparer with a seed.
/// </summary>
public partial class HashTableTests
{
    /// <summary>Over ids of rules, and paths that the host gives.</summary>
    private static readonly string[] NoTextOfFiles = ["Consequences", "FieldRuleTable", "BibliographyProject", "ClassModel"];

    [Fact]
    public void No_table_over_text_of_a_file_hashes_without_a_seed()
    {
        SourceFile[] files = [.. SourceFile.All.Where(file => InCompiler().IsMatch(file.Path) && !NoTextOfFiles.Contains(file.Name))];
        Assert.True(files.Length > 300);
        Assert.All(files, file =>
        {
            Assert.False(Linq().IsMatch(file.Text), $"{file.Path}: SeededComparer instead of {Linq().Match(file.Text).Value}");
            int tables = PairTable().Count(file.Text);
            Assert.True(tables <= Regex.Count(file.Text, @"SeededPairComparer<|Dictionary<\([^)]*\), [^>]*> \w+ = Count\(|Lazy<Dictionary<\("),
                $"{file.Path}: SeededPairComparer");
        });
    }

    [GeneratedRegex("^src/BibGen.(Bibliography|Generators)/(?!Embedded)")]
    private static partial Regex InCompiler();

    [GeneratedRegex(@"\.(GroupBy|ToLookup|Distinct)\((?:[^()\n]|\([^()\n]*\))*StringComparer\.\w+")]
    private static partial Regex Linq();

    /// <summary>A table with text as the second part of its keys.</summary>
    [GeneratedRegex(@"new (Dictionary|HashSet)<\([^)]*string( \w+)?\)|(Dictionary|HashSet)<\([^)]*string( \w+)?\)[^\n]*(= \[\]|= new\(\))")]
    private static partial Regex PairTable();
}
