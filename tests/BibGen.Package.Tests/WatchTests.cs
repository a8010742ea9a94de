using System.Diagnostics;

namespace BibGen.Tests.Package;

/// <summary>What <c>dotnet watch</c> makes of an edit of a bibliography, as the page about troubleshooting says.</summary>
[Collection(SharedPackage.Name)]
public sealed class WatchTests(PackedPackage package)
{
    private const string Program = """
        while (true)
        {
            Console.WriteLine(References.Plain.Title);
            Thread.Sleep(200);
        }
        """;

    [Fact(Timeout = 300_000)] // What watches does not end by itself.
    public async Task A_program_that_runs_is_restarted_with_the_new_constant()
    {
        ConsumerProject consumer = package.Consumer("Watch", properties: "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>")
            .With("references.bib", Work("Before")).With("Program.cs", Program);
        using Process watch = consumer.Begin("watch", "run", "--non-interactive");
        try
        {
            await Prints(watch.StandardOutput, "Before");
            await Prints(watch.StandardError, "Waiting for changes"); // It does not see those that come before.
            consumer.With("references.bib", Work("After"));
            await Prints(watch.StandardOutput, "After");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static string Work(string title) => $"@misc{{plain, author = {{Roe, Jane}}, title = {{{title}}}, year = 2001}}\n";

    /// <summary>Reads on until a line ends with <paramref name="expected"/>; fails where the output ends before.</summary>
    private static async Task Prints(StreamReader output, string expected)
    {
        var printed = new List<string>();
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.TrimEnd().EndsWith(expected, StringComparison.Ordinal))
                return;
            printed.Add(line);
        }

        Assert.Fail(string.Join('\n', printed));
    }
}
