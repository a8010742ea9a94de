using System.Text.RegularExpressions;

namespace BibGen.Tests.Package;

/// <summary>The trimmed sample, published with its runtime and natively compiled: no warning, and every citation is there.</summary>
[Collection(SharedPackage.Name)]
public sealed class TrimmingTests
{
    [Fact]
    public void A_trimmed_program_lists_all_citations_and_finds_what_its_code_rests_on() => Publish("--self-contained");

    /// <summary>Where there is a linker, which the compiler for native programs needs.</summary>
    [Fact]
    public void So_does_one_that_is_compiled_natively()
    {
        if (PackedTool.IsNative)
            Publish("-p:Native=true");
    }

    private static void Publish(string option)
    {
        string sample = Path.Combine(SharedData.Repository, "samples", "Trimmed");
        string output = Directory.CreateTempSubdirectory("bibgen-trimmed").FullName;
        try
        {
            Result publish = PackedPackage.Dotnet(
                sample,
                "publish",
                "-c",
                "Release",
                "-nologo",
                "--use-current-runtime",
                option,
                "-p:IsAnalyzed=true", // The product; the sample is as strict as ever.
                "-p:UseSharedCompilation=false", // A compiler that has loaded analyzers from another folder looks for their library there, which may be gone.
                "-o",
                output,
                "-nodeReuse:false",
                "--artifacts-path",
                Path.Combine(output, "artifacts"));
            Assert.True(publish.ExitCode == 0, publish.Output);
            Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

            string[] keys = [
                .. Regex.Matches(
                    File.ReadAllText(Path.Combine(sample, "references.bib")),
                    @"^@(?!string|comment|preamble)\w+\{([^,]+),",
                    RegexOptions.Multiline)
                .Select(match => match.Groups[1].Value)
            ];
            Result run = PackedPackage.Start(Path.Combine(output, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"), output);
            Assert.True(run.ExitCode == 0, run.Output);
            Assert.Equal(
                [.. keys, "1 bit, by Shannon1948, §6"],
                run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
