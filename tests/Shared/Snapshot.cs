using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace BibGen.Tests;

/// <summary>
/// Compares generated sources with verified files, by the conventions of Verify: <c>Class.Method#Hint.verified.cs</c> beside the test,
/// the hint name in the first line, UTF-8 with a byte order mark, LF. On a difference the new text is written beside as
/// <c>.received.cs</c>; a verified file that belongs to nothing fails as well. The package Verify.SourceGenerators could take its place.
/// With <c>BIBGEN_ACCEPT=1</c> in the environment the new texts take the place of the verified ones instead, and nothing fails.
/// </summary>
internal static class Snapshot
{
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("BIBGEN_ACCEPT") == "1";

    /// <summary>Compares each source, by its hint name, with its verified file.</summary>
    public static void Verify(IEnumerable<(string HintName, string Text)> sources, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        string folder = Path.GetDirectoryName(file)!;
        string prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        HashSet<string> leftovers = [.. Directory.EnumerateFiles(folder, prefix + "*.verified.cs")];
        var differences = new List<string>();
        foreach ((string hintName, string text) in sources)
        {
            string hint = hintName.EndsWith(".cs", StringComparison.Ordinal) ? hintName[..^3] : hintName;
            string verified = Path.Combine(folder, prefix + hint + ".verified.cs");
            string received = Path.Combine(folder, prefix + hint + ".received.cs");
            string content = $"//HintName: {hintName}\n{Scrub(text)}".TrimEnd('\n');
            leftovers.Remove(verified);
            if (File.Exists(verified) && File.ReadAllText(verified) == content)
            {
                File.Delete(received);
                continue;
            }

            Write(verified, received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), differences);
        }

        foreach (string leftover in leftovers)
        {
            if (IsAccepting)
                File.Delete(leftover);
            else
                differences.Add($"{Path.GetFileName(leftover)} belongs to nothing that is generated");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>
    /// Compares <paramref name="text"/> with a file of the repository that is made from data: <c>x.md</c>, whose new text is then
    /// <c>x.received.md</c>.
    /// </summary>
    public static void VerifyFile(string path, string text)
    {
        string received = Path.ChangeExtension(path.Replace(".verified.", ".", StringComparison.Ordinal), ".received" + Path.GetExtension(path));
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            File.Delete(received);
            return;
        }

        var differences = new List<string>();
        Write(path, received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), differences);
        Assert.True(differences.Count == 0, string.Join('\n', differences) + "; if it is right: BIBGEN_ACCEPT=1 dotnet test");
    }

    private static void Write(string verified, string received, string content, UTF8Encoding encoding, List<string> differences)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
        File.WriteAllText(IsAccepting ? verified : received, content, encoding);
        if (IsAccepting)
            File.Delete(received);
        else
            differences.Add($"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}");
    }

    /// <summary>The version changes with every commit and says nothing.</summary>
    private static string Scrub(string text) => Regex.Replace(text, """GeneratedCode\("BibGen", "[^"]*"\)""", """GeneratedCode("BibGen", "VERSION")""");
}
