using System.Globalization;

namespace BibGen.Tool.Settings;

/// <summary>
/// A file in the form of .editorconfig, read as the compiler reads it: .editorconfig itself, whose sections are for some files, or .globalconfig, whose
/// keys are for all (<see href="https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files"/>).
/// </summary>
internal sealed class ConfigFile
{
    /// <summary>Level of a file that is called .globalconfig and does not say.</summary>
    private const int UserLevel = 100;

    private ConfigFile(string path, List<ConfigSection> sections)
    {
        Path = path;
        Sections = sections;
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Its sections in order; the first is what stands above them.</summary>
    public IReadOnlyList<ConfigSection> Sections { get; }

    /// <summary>Whether files in the folders above do not count.</summary>
    public bool IsRoot => Has("root");

    /// <summary>Whether its keys are for the whole project.</summary>
    public bool IsGlobal => Has("is_global") || System.IO.Path.GetFileName(Path.AsSpan()).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Of two global files the one with the higher level wins.</summary>
    public int GlobalLevel =>
        Sections[0].Values.TryGetValue("global_level", out string? level)
        && int.TryParse(level, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
        : System.IO.Path.GetFileName(Path.AsSpan()).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase) ? UserLevel : 0;

    /// <summary>Reads a text. What is neither a section nor a key is passed over, as the compiler does.</summary>
    public static ConfigFile Parse(string path, string text)
    {
        List<ConfigSection> sections = [new ConfigSection("")];
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart() is not [not ('#' or ';'), ..])
                continue;
            ReadOnlySpan<char> content = WithoutComment(line).Trim();
            if (content is ['[', .., ']'] && content.Length > 2)
                sections.Add(new ConfigSection(content[1..^1].ToString()));
            else if (KeyLength(content) is > 0 and int length)
                sections[^1].Values[content[..length].TrimEnd().ToString()] = content[(length + 1)..].TrimStart().ToString();
        }

        return new ConfigFile(path, sections);
    }

    private bool Has(string key) => Sections[0].Values.TryGetValue(key, out string? value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && (i == 0 || line[i - 1] != '\\'))
                return line[..i];
        }

        return line;
    }

    /// <summary>Where the sign after the key stands; -1 when the line is none with a key.</summary>
    private static int KeyLength(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '.' or '-'))
            end++;
        int sign = end;
        while (sign < line.Length && char.IsWhiteSpace(line[sign]))
            sign++;
        return end > 0 && sign < line.Length && line[sign] is '=' or ':' ? sign : -1;
    }
}
