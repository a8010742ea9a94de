using System.Text.RegularExpressions;
using BibGen.Model;

namespace BibGen.Tests.Generators.Emission;

/// <summary>
/// What is made of the table of members: the class <c>Citation</c>, and the lists of the pages. A difference fails, and <c>BIBGEN_ACCEPT=1 dotnet test --filter
/// Category=Snapshots</c> writes them anew.
/// </summary>
[Trait("Category", "Snapshots")]
public class MemberListsTests
{
    [Fact]
    public void The_class_Citation_has_the_members_that_are_packed()
    {
        string path = Path.Combine(SharedData.Repository, "src/BibGen.Generators/Embedded/Citation.cs");
        string members = string.Concat(MemberTable.Properties.Select(Assignment)) + "        }\n\n" + string.Concat(MemberTable.Properties.Select(Property));
        Snapshot.VerifyFile(path, Replace(File.ReadAllText(path), "CitationItems(data);\n", "        /// <summary>Address that resolves the DOI", members));
    }

    [Fact]
    public void The_documentation_lists_the_constants()
    {
        string path = Path.Combine(SharedData.Repository, "docs/options.md");
        string constants = string.Concat(MemberTable.Constants.Select(member =>
            $"| `{member.Name}` | {(member.Constant == ConstantUse.Default ? "yes" : "")} | {WithoutMarkup(WithoutNull(member.Summary))}{FormOf(member.Type)} |\n"));
        Snapshot.VerifyFile(path, Replace(File.ReadAllText(path), "| constant | default | what it is |\n| --- | --- | --- |\n", "\n## ", constants));
    }

    [Fact]
    public void The_documentation_lists_the_members_of_the_export()
    {
        string path = Path.Combine(SharedData.Repository, "docs/export.md");
        string members = string.Concat(MemberTable.All.Where(member => member.JsonName is not null).Select(member =>
            $"| `{member.JsonName}` | {WithoutMarkup(WithoutNull(member.Summary))}{(IsList(member) ? " (list)" : "")} |\n"));
        Snapshot.VerifyFile(path, Replace(File.ReadAllText(path), "what there is:\n\n| member | what it is |\n| --- | --- |\n", "\nNames are", members));
    }

    private static bool IsList(Member member) => member.Type is MemberType.Texts or MemberType.Identifiers;

    private static string Assignment(Member member)
    {
        string tag = $"'{member.Tag}'";
        string indent = new(' ', 12);
        return member.Type switch
        {
            MemberType.Text when member.IsAlwaysThere => $"{indent}{member.Name} = items.Text({tag}) ?? \"\";\n",
            MemberType.Text => $"{indent}{member.Name} = items.Text({tag});\n",
            MemberType.Texts or MemberType.Identifiers => $"{indent}{member.Name} = items.Texts({tag});\n",
            MemberType.Names =>
                $"{indent}{member.Name} = items.List({tag}, parts => new Person(parts));\n{indent}HasMore{member.Name} = items.HasMore({tag});\n",
            MemberType.Links => $"{indent}{member.Name} = items.List({tag}, parts => new CitationLink(parts));\n",
            MemberType.Contributors => $"{indent}{member.Name} = items.List({tag}, parts => new Contributor(parts));\n",
            MemberType.Fields => $"{indent}{member.Name} = items.Fields({tag});\n",
            MemberType.Date => $"{indent}{member.Name} = items.Date({tag});\n",
            MemberType.Status => $"{indent}{member.Name} = items.Status({tag});\n",
            _ => throw new ArgumentException($"{member.Name} cannot be a property", nameof(member)),
        };
    }

    private static string Property(Member member)
    {
        const string ListOf = "global::System.Collections.Generic.IReadOnlyList";
        string type = member.Type switch
        {
            MemberType.Text => member.IsAlwaysThere ? "string" : "string/*?*/",
            MemberType.Texts or MemberType.Identifiers => ListOf + "<string>",
            MemberType.Names => ListOf + "<Person>",
            MemberType.Links => ListOf + "<CitationLink>",
            MemberType.Contributors => ListOf + "<Contributor>",
            MemberType.Fields => "CitationFields",
            MemberType.Date => "PublicationDate/*?*/",
            _ => "PublicationStatus",
        };
        string property = $"        /// <summary>{member.Summary}</summary>\n        public {type} {member.Name} {{ get; }}\n\n";
        return property + (member.Type != MemberType.Names ? "" :
            $"        /// <summary>Whether the record says that there are more {Words(member.Name)} (\"and others\").</summary>\n"
            + $"        public bool HasMore{member.Name} {{ get; }}\n\n");
    }

    /// <summary>BookAuthors are book authors.</summary>
    private static string Words(string name) => Regex.Replace(name, "(?<=[a-z])[A-Z]", " $0").ToLowerInvariant();

    /// <summary>How a constant says what the citation has as a list.</summary>
    private static string FormOf(MemberType type) => type switch
    {
        MemberType.Names => ": `Roe, Jane; Doe, John; et al.`",
        MemberType.Texts => ", separated by semicolons",
        MemberType.Identifiers => ", of several the first",
        _ => "",
    };

    /// <summary>A constant is there or not.</summary>
    private static string WithoutNull(string summary) => Regex.Replace(summary, "(; null [^;]*)?\\.?$", "");

    private static string WithoutMarkup(string summary) => Regex.Replace(summary, "<see cref=\"(\\w+)\"/>", "`$1`");

    /// <summary>
    /// The text with <paramref name="content"/> between the first <paramref name="start"/> and the <paramref name="end"/> that follows, or its own end.
    /// </summary>
    private static string Replace(string text, string start, string end, string content)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.True(from >= start.Length, $"no '{start}'");
        int to = text.IndexOf(end, from, StringComparison.Ordinal);
        return text[..from] + content + (to < 0 ? "" : text[to..]);
    }
}
