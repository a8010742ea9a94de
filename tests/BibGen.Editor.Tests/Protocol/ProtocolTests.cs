using System.Diagnostics;

namespace BibGen.Tests.Editor.Protocol;

/// <summary>
/// <c>bibgen lsp</c> and the client that Visual Studio Code's extensions use, without an editor. Each file is a set of tests for Node.js; every message of
/// both is checked against the protocol's own description of it.
/// </summary>
public sealed class ProtocolTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.test.mjs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(SharedData.Repository, "tests", "BibGen.Editor.Tests", "Protocol");

    [ProtocolTheory]
    [MemberData(nameof(Files))]
    public async Task The_client_and_the_server_understand_each_other(string file)
    {
        var start = new ProcessStartInfo(InstalledEditors.Node!) { RedirectStandardOutput = true };
        foreach (string argument in (string[])["--test", "--test-reporter=spec", Path.Combine(Folder, file)])
            start.ArgumentList.Add(argument);
        start.Environment["BIBGEN_PROTOCOL"] = InstalledEditors.Protocol;
        start.Environment["BIBGEN_TOOL"] = Path.Combine(AppContext.BaseDirectory, "bibgen.dll");
        start.Environment["BIBGEN_CORPUS"] = SharedData.ReasonToSkip is null ? SharedData.PathOf("corpus") : "";
        using Process node = Process.Start(start)!;
        string output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, output);
    }
}
