using BibGen.Generators.Diagnostics;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>What an error inside BibGen costs.</summary>
public class FailureTests
{
    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void A_work_that_fails_is_named_and_the_others_are_made(string? key, DiagnosticSeverity severity)
    {
        TestProject project = new TestProject()
            .With("/app/references.bib", "@misc{one, title = {A}}\n\n  @misc{two, title = {B}}\n@misc{three, title = {C}}\n");
        if (key is not null)
            project.WithFileOption("/app/references.bib", "bibgen.BIB9999.severity", key);
        FileModel model = FileModel.From(
            new InformedFile(project.Link()[0], FileUpdates.None),
            new([]),
            KnownWorks.None,
            (work, update, fileName, options) => work.Key == "two" ? throw new FormatException("no") : WorkModel.From(work, update, fileName, options),
            CancellationToken.None);

        Assert.Equal(["one True", "two False", "three True"], model.Works.Select(work => $"{work.Key} {work.IsEmitted}"));
        Diagnostic diagnostic = Assert.IsType<Diagnostic>(FindingDiagnostics.From(Assert.Single(model.Problems)), exactMatch: false);
        Assert.Equal(("BIB9999", severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("/app/references.bib: (2,8)-(2,11)", diagnostic.Location.GetLineSpan().ToString());
        Assert.EndsWith("could not read: 'two': FormatException: no", diagnostic.GetMessage(), StringComparison.Ordinal);
    }
}
