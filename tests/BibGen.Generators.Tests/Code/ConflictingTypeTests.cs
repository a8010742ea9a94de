using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>A type of the project that has the name of a generated class.</summary>
public class ConflictingTypeTests
{
    [Theory]
    [InlineData("namespace App { class References { } }", "which is not partial")]
    [InlineData("namespace App { static class References { } }", "which is not partial")]
    [InlineData("namespace App { sealed partial class References { } }", "which is not static")]
    [InlineData("namespace App { partial class References : System.Exception { } }", "which is not static")]
    [InlineData("namespace App { public static partial class References { } }", "which is public and not internal")]
    [InlineData("namespace App { struct References { } }", "of a type of the project")]
    [InlineData("namespace App { enum References { A } }", "of a type of the project")]
    [InlineData("namespace App { delegate void References(); }", "of a type of the project")]
    [InlineData("namespace App;\n\ninterface References { }", "of a type of the project")]
    [InlineData("namespace App.References { class Inner { } }", "of a namespace of the project")]
    [InlineData("namespace App { namespace References.Sources { class Inner { } } }", "of a namespace of the project")]
    public void A_type_in_the_way_is_an_error_at_the_file_and_nothing_is_generated(string code, string reason)
    {
        Compilation output = new TestProject(code: code).With("/app/references.bib", "@misc{a, title = {A}}")
            .Output(out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("BIB9002", diagnostic.Id);
        Assert.Equal("/app/references.bib", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(reason, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "CS1591"));
    }

    [Theory]
    [InlineData("namespace App { static partial class References { internal static int Count { get { return All.Count; } } } }")]
    [InlineData("namespace App { internal static partial class References { } }")]
    [InlineData("namespace App { partial class References { } }")]
    [InlineData("namespace App { class References<T> { } }")]
    [InlineData("namespace Other { class References { } }")]
    [InlineData("namespace App { class Outer { class References { } } }")]
    [InlineData("namespace App { file class References { } }")]
    [InlineData("namespace App.ReferencesOfOthers { class Inner { } }")]
    public void A_part_of_the_class_and_other_types_are_welcome(string code) =>
        new TestProject(code: code).With("/app/references.bib", "@misc{a, title = {A}}").AssertCompiles();

    [Fact]
    public void One_file_that_comes_in_by_two_paths_is_one_file() =>
        Assert.Equal(
            new TestProject().With("/app/references.bib", "@misc{a, title = {A}}").Sources(),
            new TestProject().With("/app/references.bib", "@misc{a, title = {A}}").With("/app/data/../references.bib", "@misc{a, title = {A}}")
                .WithFileOption("/app/data/../references.bib", "build_metadata.AdditionalFiles.BibGenNamespace", "App").Sources());

    [Fact]
    public void The_kinds_of_links_are_those_of_the_reader()
    {
        Type kinds = new TestProject().With("/app/references.bib", "").Load().GetType("BibGen.CitationLinkKind")!;
        Assert.Equal(Enum.GetNames<BibGen.Model.LinkKind>(), Enum.GetNames(kinds));
    }
}
