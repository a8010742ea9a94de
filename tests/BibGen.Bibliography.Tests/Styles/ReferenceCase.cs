using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Styles;

/// <summary>A case of tests/Data/reference-cases.txt: an entry, and how the manual of a style writes it.</summary>
/// <param name="Name">What is hard about it.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Style">The style.</param>
/// <param name="Manual">Where the manual says it.</param>
/// <param name="Reference">The reference.</param>
internal sealed record ReferenceCase(string Name, string Entry, string Style, string Manual, string Reference)
{
    /// <summary>The work.</summary>
    public Work Work => Assert.Single(BibliographyFile.Read("case.bib", Entry).Works);

    /// <summary>All of the table.</summary>
    public static IReadOnlyList<ReferenceCase> All { get; } = Read();

    private static List<ReferenceCase> Read()
    {
        var cases = new List<ReferenceCase>();
        string name = "";
        string entry = "";
        string[] lines = File.ReadAllLines(TestData.PathOf("reference-cases.txt"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                name = lines[i][3..];
            else if (lines[i].StartsWith('@'))
                entry = lines[i];
            else if (lines[i].Split(" | ") is [var style, var manual] && !lines[i].StartsWith('#'))
                cases.Add(new ReferenceCase(name, entry, style, manual, lines[++i]));
        }

        return cases;
    }
}
