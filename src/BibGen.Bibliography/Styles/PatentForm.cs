using BibGen.Model;

namespace BibGen.Styles;

/// <summary>Patents: who granted them, and their numbers.</summary>
internal static class PatentForm
{
    /// <summary>Offices by the code that begins their numbers (WIPO ST.3): in full, and as styles shorten them.</summary>
    private static readonly Dictionary<string, (string Full, string Short)> Offices = new(StringComparer.Ordinal)
    {
        ["AU"] = ("Australian", "Australian"),
        ["CA"] = ("Canadian", "Canadian"),
        ["CN"] = ("Chinese", "Chinese"),
        ["DE"] = ("German", "German"),
        ["EP"] = ("European", "European"),
        ["FR"] = ("French", "French"),
        ["GB"] = ("British", "UK"),
        ["JP"] = ("Japanese", "Japanese"),
        ["KR"] = ("Korean", "Korean"),
        ["US"] = ("United States", "US"),
        ["WO"] = ("International", "International"),
    };

    /// <summary>The number with its office: <c>US Patent 1234567</c>; just <c>Patent</c> where neither is known.</summary>
    /// <param name="work">A patent.</param>
    /// <param name="unitedStates">How the style writes the adjective of the United States.</param>
    /// <param name="words">The words between office and number.</param>
    public static string Write(Work work, string unitedStates, string words)
    {
        string? code = Code(work);
        string? office = code is null ? null : code == "US" ? unitedStates : Offices[code].Short;
        string number = WithoutCode(work.Details.Number ?? "", code);
        return $"{(office is null ? "" : office + " ")}{(office is null ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words)} {number}".TrimEnd();
    }

    /// <summary><c>United States patent US 20020103498</c>, as the NLM writes it.</summary>
    public static string WriteInFull(Work work) => Code(work) is not { } code ? $"Patent {work.Details.Number}".TrimEnd()
        : $"{Offices[code].Full} patent {code} {WithoutCode(work.Details.Number ?? "", code)}".TrimEnd();

    /// <summary>Those to whom the patent was assigned.</summary>
    public static NameList Holders(Work work) =>
        new([.. work.Details.Contributors.Where(contributor => contributor.Role == "holder").Select(contributor => contributor.Person)], hasOthers: false);

    /// <summary>By biblatex's type (<c>patentus</c>, <c>patreqde</c>), else by the number.</summary>
    private static string? Code(Work work)
    {
        string? genre = work.Details.Genre;
        string? code = genre is { Length: > 2 }
            && (genre.StartsWith("patent", StringComparison.Ordinal) || genre.StartsWith("patreq", StringComparison.Ordinal))
            ? genre.Substring(genre.Length - 2).ToUpperInvariant()
            : work.Details.Number is { Length: > 3 } number ? number.Substring(0, 2) : null;
        code = code switch { "EU" => "EP", "UK" => "GB", _ => code };
        return code is not null && Offices.ContainsKey(code) ? code : null;
    }

    private static string WithoutCode(string number, string? code) =>
        code is not null && number.StartsWith(code, StringComparison.Ordinal) ? number.Substring(code.Length).TrimStart(' ', '-') : number;
}
