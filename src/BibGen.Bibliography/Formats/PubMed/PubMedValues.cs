using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Languages;

namespace BibGen.Formats.PubMed;

/// <summary>Reads the values of single tags.</summary>
internal static class PubMedValues
{
    /// <summary>Values of all fields called <paramref name="tag"/> that have one, in order.</summary>
    public static IReadOnlyList<string> All(Field[] fields, string tag) => All(fields, tag, static field => field.Value);

    /// <summary>What <paramref name="read"/> makes of all fields called <paramref name="tag"/> that have a value, in order.</summary>
    public static IReadOnlyList<T> All<T>(Field[] fields, string tag, Func<Field, T> read)
    {
        List<T>? values = null;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i] is { ValueSpan.Length: > 0 } field && field.Name == tag)
                (values ??= []).Add(read(field));
        }

        return (IReadOnlyList<T>?)values ?? [];
    }

    /// <summary>Reads <c>R01 CA123456/CA/NCI NIH HHS/United States</c> (GR). Numbers may have strokes of their own, so the parts count from the end.</summary>
    public static Grant Grant(string value)
    {
        string[] parts = value.Split('/');
        for (int i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Trim();
        int count = parts.Length;
        if (count == 1)
            return new Grant(NullIfEmpty(parts[0]), null, null, null);

        // The agency is next to last; before it stands an acronym, if what stands there is one (two or three capitals).
        string? country = NullIfEmpty(parts[count - 1]);
        string? agency = NullIfEmpty(parts[count - 2]);
        if (count == 2)
            return new Grant(null, null, agency, country);
        bool hasAcronym = count > 3 && IsAcronym(parts[count - 3]);
        string id = string.Join("/", parts, 0, count - (hasAcronym ? 3 : 2)).Trim('/');
        return new Grant(NullIfEmpty(id), hasAcronym ? NullIfEmpty(parts[count - 3]) : null, agency, country);
    }

    /// <summary>Reads <c>ClinicalTrials.gov/NCT01778335</c> (SI).</summary>
    public static DatabankAccession Accession(string value)
    {
        int stroke = value.IndexOf('/');
        return stroke < 0
            ? new DatabankAccession(null, value)
            : new DatabankAccession(NullIfEmpty(value.Substring(0, stroke)), NullIfEmpty(value.Substring(stroke + 1)));
    }

    /// <summary>Reads <c>1759-4782 (Electronic)</c> (IS); null when it is no ISSN.</summary>
    public static TypedIssn? Issn(ReadOnlySpan<char> value)
    {
        if (PubMedIdentifiers.Issn(value) is not { } issn)
            return null;
        IssnKind kind = value.EndsWith("(Print)".AsSpan(), StringComparison.Ordinal) ? IssnKind.Print
            : value.EndsWith("(Electronic)".AsSpan(), StringComparison.Ordinal) || value.StartsWith("EISSN".AsSpan(), StringComparison.Ordinal)
                ? IssnKind.Electronic
            : value.EndsWith("(Linking)".AsSpan(), StringComparison.Ordinal) ? IssnKind.Linking
            : IssnKind.Unknown;
        return new TypedIssn(issn, kind);
    }

    /// <summary>The ISSNs (IS, ERIC's ISSN), in order, repeated ones included.</summary>
    public static List<TypedIssn> Issns(Field[] fields)
    {
        List<TypedIssn> issns = [];
        foreach (Field field in fields)
        {
            if (field.Name is "IS" or "ISSN" && Issn(field.Characters) is { } issn)
                issns.Add(issn);
        }

        return issns;
    }

    /// <summary>The other abstracts (OAB), each with the language and copyright on the lines after it.</summary>
    public static List<OtherAbstract> OtherAbstracts(Field[] fields)
    {
        List<OtherAbstract> abstracts = [];
        foreach (Field field in fields)
        {
            int last = abstracts.Count - 1;
            if (field.Name == "OAB" && field.ValueSpan.Length > 0)
                abstracts.Add(new OtherAbstract(field.Value, Language: null, Copyright: null));
            else if (field.Name == "OABL" && last >= 0)
                abstracts[last] = abstracts[last] with { Language = LanguageTag.Read(field.Value) ?? field.Value };
            else if (field.Name == "OCI" && last >= 0)
                abstracts[last] = abstracts[last] with { Copyright = field.Value };
        }

        return abstracts;
    }

    /// <summary>The events of the history (PHST) that have a date.</summary>
    public static List<HistoryEvent> Events(Field[] fields)
    {
        List<HistoryEvent> events = [];
        foreach (Field field in fields)
        {
            if (field.Name == "PHST" && Event(field.Characters) is { } one)
                events.Add(one);
        }

        return events;
    }

    /// <summary>Reads <c>2011/05/31 06:00 [received]</c> (PHST); null when it does not start with a year.</summary>
    public static HistoryEvent? Event(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf('[');
        string status = open < 0 ? "" : value.Slice(open + 1).TrimEnd("] ".AsSpan()).ToString();
        ReadOnlySpan<char> date = (open < 0 ? value : value.Slice(0, open)).Trim();
        if (PubMedDates.Day(date) is not { } day)
            return null;
        TimeSpan? time = null;
        if (date.LastIndexOf(' ') is var blank && blank > 0 && date.Length == blank + 6 && date[blank + 3] == ':'
            && PubMedNumbers.AllDigits(date.Slice(blank + 1, 2)) && PubMedNumbers.AllDigits(date.Slice(blank + 4, 2)))
            time = new TimeSpan(PubMedNumbers.Value(date.Slice(blank + 1, 2)), PubMedNumbers.Value(date.Slice(blank + 4, 2)), 0);
        return new HistoryEvent(status, day, time);
    }

    /// <summary>
    /// The stretch of an AID or LID value in front of its scheme, and the scheme: <c>10.1038/x [doi]</c>. The value may have brackets of its own.
    /// </summary>
    public static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> value, out ReadOnlySpan<char> scheme)
    {
        scheme = default;
        if (value.IsEmpty || value[value.Length - 1] != ']')
            return value;
        int open = value.LastIndexOf('[');
        if (open < 0 || (open > 0 && value[open - 1] != ' '))
            return value;
        scheme = value.Slice(open + 1, value.Length - open - 2);
        return value.Slice(0, open).TrimEnd();
    }

    /// <summary>
    /// Persons of fields called <paramref name="full"/>, or of those called <paramref name="brief"/> when there are none, with the affiliations that follow
    /// each.
    /// </summary>
    public static IReadOnlyList<Person> Persons(Field[] fields, string full, string brief, string? affiliation = null)
    {
        bool hasFull = false;
        foreach (Field field in fields)
            hasFull |= field.Name == full && field.ValueSpan.Length > 0;

        var names = new PersonListBuilder();
        for (int i = 0; i < fields.Length; i++)
        {
            Field field = fields[i];
            if (field.ValueSpan.Length == 0)
                continue;
            if (field.Name == (hasFull ? full : brief))
                names.Add(hasFull ? PubMedNames.Full(field.Characters) : PubMedNames.Short(field.Value), fields);
            else if (affiliation is not null && field.Name == affiliation)
                names.AddAffiliation(fields, i);
        }

        return names.ToList(fields).Persons;
    }

    private static bool IsAcronym(string text)
    {
        if (text.Length is < 2 or > 3)
            return false;
        foreach (char c in text)
        {
            if (c is < 'A' or > 'Z')
                return false;
        }

        return true;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
