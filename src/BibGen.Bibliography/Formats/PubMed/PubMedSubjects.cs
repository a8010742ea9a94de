using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Reads what a work is about: headings, substances, keywords.</summary>
internal static class PubMedSubjects
{
    /// <summary>Reads a heading (MH). A line may break before the stroke of a qualifier.</summary>
    public static MeshHeading Heading(ReadOnlySpan<char> value)
    {
        List<MeshQualifier>? qualifiers = null;
        string? descriptor = null;
        bool isMajor = false;
        bool isLast;
        do
        {
            int stroke = value.IndexOf('/');
            isLast = stroke < 0;
            ReadOnlySpan<char> part = (isLast ? value : value.Slice(0, stroke)).Trim();
            bool isStarred = part.StartsWith("*".AsSpan(), StringComparison.Ordinal);
            string name = (isStarred ? part.Slice(1) : part).ToString();
            if (descriptor is null)
                (descriptor, isMajor) = (name, isStarred);
            else
                (qualifiers ??= []).Add(new(name, isStarred));
            value = value.Slice(stroke + 1);
        }
        while (!isLast);

        return new MeshHeading(descriptor, isMajor, (IReadOnlyList<MeshQualifier>?)qualifiers ?? []);
    }

    /// <summary>A heading as PubMed writes it, freed from a line break before a stroke.</summary>
    public static string HeadingText(string value) => value.Replace(" /", "/");

    /// <summary>The name in <c>S88TT14065 (Oxygen)</c> (RN); null when there is none.</summary>
    public static string? SubstanceName(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf(" (".AsSpan(), StringComparison.Ordinal);
        if (open < 0)
            return null;
        ReadOnlySpan<char> name = value.Slice(open + 2);
        if (!name.IsEmpty && name[name.Length - 1] == ')')
            name = name.Slice(0, name.Length - 1);
        return name.IsEmpty ? null : name.ToString();
    }

    /// <summary>Reads <c>S88TT14065 (Oxygen)</c> (RN). 0 stands for a substance without a number.</summary>
    public static Substance Registered(string value)
    {
        int open = value.IndexOf(" (", StringComparison.Ordinal);
        string number = open < 0 ? value : value.Substring(0, open);
        return new Substance(number is "0" or "" ? null : number, SubstanceName(value.AsSpan()));
    }

    /// <summary>Substances with numbers (RN) and without (NM).</summary>
    public static List<Substance> Substances(Field[] fields)
    {
        List<Substance> substances = [];
        foreach (Field field in fields)
        {
            if (field.ValueSpan.Length > 0 && field.Name == "RN")
                substances.Add(Registered(field.Value));
            else if (field.ValueSpan.Length > 0 && field.Name == "NM")
                substances.Add(new Substance(RegistryNumber: null, field.Value));
        }

        return substances;
    }

    /// <summary>Keywords (OT, KoreaMed's KW) with the owner (OTO) in front of them.</summary>
    public static List<Keyword> Keywords(Field[] fields)
    {
        List<Keyword> keywords = [];
        string? owner = null;
        foreach (Field field in fields)
        {
            if (field.ValueSpan.Length == 0)
                continue;
            if (field.Name == "OTO")
                owner = field.Value;
            else if (field.Name is "OT" or "KW")
                keywords.Add(new Keyword(field.Value.TrimStart('*'), field.Value[0] == '*', owner));
        }

        return keywords;
    }
}
