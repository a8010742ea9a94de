using System.Collections.Immutable;
using System.Text;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Inputs;

/// <summary>A file of half a gigabyte is one finding, and nobody takes its text into memory.</summary>
public class TooLongTextTests
{
    private const int Length = 500_000_000;
    private const string Is = "a text of 500 million characters";
    private const string Wanted = "one of up to 268 million";
    private const string Bibliography = $"This is {Is}, not {Wanted}: nothing in it can be read; split it into several files";
    private const string Suppressions = $"This suppression has no effect: the file is {Is} and not {Wanted}";
    private const string Retractions = $"This list of retractions cannot be read as it stands: it is {Is} and not {Wanted}";

    [Theory]
    [InlineData("/app/references.bib", "BIB0003", Bibliography)]
    [InlineData("/app/references.nbib", "BIB0003", Bibliography)]
    [InlineData("/app/references.ris", "BIB0003", Bibliography)]
    [InlineData("/app/references.csljson", "BIB0003", Bibliography)]
    [InlineData("/app/other.bib.bibgen", "BIB9004", Suppressions)]
    [InlineData("/app/all.retractions.csv", "BIB9006", Retractions)]
    public async Task A_text_of_half_a_gigabyte_is_a_finding(string path, string rule, string message)
    {
        TestProject project = new TestProject().With("/app/other.bib", "@misc{k, title = {T}}");
        var text = new EndlessText(Length);
        project.Files.Add(new File(path, text));

        project.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.Compilation
            .WithAnalyzers([new BibliographyAnalyzer()], new AnalyzerOptions([.. project.Files], project.Options))
            .GetAnalyzerDiagnosticsAsync();
        Diagnostic finding = Assert.Single(found, diagnostic => diagnostic.Location.GetLineSpan().Path == path);
        Assert.Equal((rule, message), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(0, text.CharactersRead);
    }

    [Fact]
    public void A_text_that_is_read_is_read_once()
    {
        TestProject project = new();
        var text = new EndlessText(1_000);
        project.Files.Add(new File("/app/references.bib", text));
        project.AssertCompiles();
        Assert.Equal(1_000, text.CharactersRead);
    }

    private sealed class File(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>A text of blanks that stands nowhere.</summary>
    private sealed class EndlessText(int length) : SourceText
    {
        public long CharactersRead { get; private set; }

        public override Encoding? Encoding => null;

        public override int Length => length;

        public override char this[int position]
        {
            get
            {
                CharactersRead++;
                return ' ';
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            CharactersRead += count;
            destination.AsSpan(destinationIndex, count).Fill(' ');
        }

        public override string ToString(TextSpan span)
        {
            CharactersRead += span.Length;
            return new string(' ', span.Length);
        }
    }
}
