using BibGen.Formats.Bibtex;

namespace BibGen.Exports.Bibtex;

/// <summary>What classic BibTeX and biblatex write differently: the names of types and fields (biblatex manual §2.1.2 and §2.2.5, btxdoc §3).</summary>
internal sealed class BibtexDialect
{
    /// <summary>biblatex's types under the names that they have in BibTeX, and BibTeX's nearest for those that it does not have.</summary>
    private static readonly Dictionary<string, string> ClassicTypes = new(StringComparer.Ordinal)
    {
        ["report"] = "techreport",
        ["mvbook"] = "book",
        ["collection"] = "book",
        ["mvcollection"] = "book",
        ["reference"] = "book",
        ["mvreference"] = "book",
        ["mvproceedings"] = "proceedings",
        ["bookinbook"] = "incollection",
        ["suppbook"] = "incollection",
        ["suppcollection"] = "incollection",
        ["inreference"] = "incollection",
        ["review"] = "article",
        ["suppperiodical"] = "article",
        ["artwork"] = "misc",
        ["audio"] = "misc",
        ["dataset"] = "misc",
        ["electronic"] = "misc",
        ["image"] = "misc",
        ["legal"] = "misc",
        ["legislation"] = "misc",
        ["letter"] = "misc",
        ["jurisdiction"] = "misc",
        ["movie"] = "misc",
        ["music"] = "misc",
        ["online"] = "misc",
        ["patent"] = "misc",
        ["performance"] = "misc",
        ["periodical"] = "misc",
        ["software"] = "misc",
        ["standard"] = "misc",
        ["video"] = "misc",
        ["www"] = "misc",
    };

    private static readonly Dictionary<string, string> ModernTypes = new(StringComparer.Ordinal)
    {
        ["conference"] = "inproceedings",
        ["electronic"] = "online",
        ["www"] = "online",
        ["phdthesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["techreport"] = "report",
    };

    /// <summary>The values of <c>type</c> that biblatex's aliases stand for.</summary>
    private static readonly Dictionary<string, string> TypeKeys = new(StringComparer.Ordinal)
    {
        ["phdthesis"] = "phdthesis",
        ["mastersthesis"] = "mathesis",
        ["techreport"] = "techreport",
    };

    private static readonly Dictionary<string, string> ClassicFields = new(StringComparer.Ordinal)
    {
        ["journaltitle"] = "journal",
        ["location"] = "address",
        ["annotation"] = "annote",
        ["eprinttype"] = "archiveprefix",
        ["eprintclass"] = "primaryclass",
        ["sortkey"] = "key",
    };

    private readonly bool _isClassic;

    private BibtexDialect(string id, string name, bool isClassic)
    {
        Id = id;
        Name = name;
        _isClassic = isClassic;
    }

    /// <summary>Classic BibTeX.</summary>
    public static BibtexDialect Bibtex { get; } = new("bibtex", "BibTeX", isClassic: true);

    /// <summary>biblatex.</summary>
    public static BibtexDialect Biblatex { get; } = new("biblatex", "BibLaTeX", isClassic: false);

    /// <summary>Name for programs.</summary>
    public string Id { get; }

    /// <summary>Name for messages.</summary>
    public string Name { get; }

    /// <summary>Whether dates are years and months, beside biblatex's <c>date</c>.</summary>
    public bool HasYearAndMonth => _isClassic;

    /// <summary>Whether the nearest type says less than <paramref name="type"/> did.</summary>
    public bool IsTypeLost(string type) => _isClassic && type is not ("report" or "electronic" or "www") && ClassicTypes.ContainsKey(type);

    /// <summary>The type under which an entry of <paramref name="type"/> (lower case) is written.</summary>
    /// <param name="type">A type of either dialect.</param>
    /// <param name="typeField">The entry's field <c>type</c>; null when it has none.</param>
    public string TypeOf(string type, string? typeField) => _isClassic
        ? type == "thesis" ? (IsMaster(typeField) ? "mastersthesis" : "phdthesis") : ClassicTypes.TryGetValue(type, out string? classic) ? classic : type
        : ModernTypes.TryGetValue(type, out string? modern) ? modern : type;

    /// <summary>The field <c>type</c> that an entry has to get, since its type no longer says it; null when it needs none.</summary>
    public string? AddedTypeField(string type) => !_isClassic && TypeKeys.TryGetValue(type, out string? key) ? key : null;

    /// <summary>Whether the field <c>type</c> only says what the type of the entry says in this dialect.</summary>
    public bool IsImplied(string writtenType, string typeField) => _isClassic && TypeKeys.TryGetValue(writtenType, out string? key) && key == typeField;

    /// <summary>The name under which a field (lower case) of an entry is written.</summary>
    /// <param name="field">Its name in either dialect.</param>
    /// <param name="writtenType">The type under which the entry is written.</param>
    public string FieldOf(string field, string writtenType)
    {
        string modern = FieldTypes.Canonical(field);
        if (!_isClassic)
            return modern;
        if (modern == "institution" && writtenType is "phdthesis" or "mastersthesis")
            return "school";
        return ClassicFields.TryGetValue(modern, out string? classic) ? classic : modern == "file" ? field : modern;
    }

    private static bool IsMaster(string? typeField) =>
        typeField is not null && (typeField == "mathesis" || typeField.StartsWith("master", StringComparison.OrdinalIgnoreCase));
}
