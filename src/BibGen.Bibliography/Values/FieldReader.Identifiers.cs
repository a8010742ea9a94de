using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>Several exporters write braces around every value; nobody reads it wrongly for them.</summary>
    private const IdentifierDecoration Harmless = IdentifierDecoration.Braces | IdentifierDecoration.WhiteSpace;

    private static readonly string[] Placeholders = ["n/a", "na", "none", "null", "nil", "nan", "undefined", "unknown", "todo", "tbd", "tba", "xxx"];

    /// <summary>The PMID in <paramref name="field"/>; null when there is none.</summary>
    public string? ReadPmid(Field? field) => field is { Value.Length: > 0 } ? Take(field, Pmid.Read(field.Value), ValueProblemKind.InvalidPmid) : null;

    /// <summary>The PMCID in <paramref name="field"/>; null when there is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="pmid">The work's PMID, which may stand here by mistake.</param>
    public string? ReadPmcid(Field? field, string? pmid)
    {
        if (field is not { Value.Length: > 0 })
            return null;
        IdentifierReading reading = Pmcid.Read(field.Value);
        if (reading.Expected is { } expected && expected == "PMC" + pmid)
            reading = reading with { Expected = null };
        return Take(field, reading, ValueProblemKind.InvalidPmid);
    }

    /// <summary>The arXiv identifier in <paramref name="field"/>; null when there is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isCertain">Whether the record says that it is arXiv's; otherwise the number may be that of another archive, unless
    /// it says so itself.</param>
    public string? ReadArXiv(Field? field, bool isCertain)
    {
        if (field is not { Value.Length: > 0 })
            return null;
        IdentifierReading reading = ArXivId.Read(field.Value);
        bool saysSo = reading.IsGood && field.Value.IndexOf("arxiv", StringComparison.OrdinalIgnoreCase) >= 0;
        return isCertain || saysSo ? Take(field, reading, ValueProblemKind.InvalidArXivId) : reading.Value;
    }

    /// <summary>The ORCID iD in <paramref name="field"/>; null when there is none.</summary>
    public string? ReadOrcid(Field? field)
    {
        if (field is null || field.Characters.IsEmpty)
            return null;
        if (Orcid.IsNormal(field.Characters))
            return Orcid.WithoutLabel(field.Characters).ToString();
        IdentifierReading reading = Orcid.Read(field.Value);
        return reading.IsGood ? reading.Value : Take(field, reading, ValueProblemKind.InvalidOrcid);
    }

    /// <summary>The good ISBNs in <paramref name="field"/>, hyphens as given.</summary>
    /// <param name="field">The field.</param>
    /// <param name="mayHaveLabel">Whether the format writes labels before the numbers.</param>
    public IReadOnlyList<string> ReadIsbns(Field? field, bool mayHaveLabel = false) =>
        field is not { Value.Length: > 0 } ? Array.Empty<string>()
        : Take(field, Isbn.ReadAll(field.Value), ValueProblemKind.InvalidIsbn, mayHaveLabel ? null : "ISBN");

    /// <summary>The good ISSNs in <paramref name="field"/>, in the form 1759-4774.</summary>
    /// <param name="field">The field.</param>
    /// <param name="mayHaveLabel">Whether the format writes labels before the numbers.</param>
    public IReadOnlyList<string> ReadIssns(Field? field, bool mayHaveLabel = false) => field is null || field.Characters.IsEmpty ? Array.Empty<string>()
        : Issn.IsNormal(field.Characters) ? new[] { field.Characters.Slice(0, Issn.NormalLength).ToString() }
        : Take(field, Issn.ReadAll(field.Value), ValueProblemKind.InvalidIssn, mayHaveLabel ? null : "ISSN");

    /// <summary>Looks at a number of printed music, or of a review in mathematics, which works do not have.</summary>
    public void CheckOther(Field field, Func<string, IdentifierReading> read)
    {
        if (field.Value.Length > 0 && read(field.Value) is { IsGood: false } reading)
            Take(field, reading, ValueProblemKind.InvalidOtherIdentifier);
    }

    /// <summary>
    /// The identifier of a reading. A problem is kept, and so is a good identifier with something around it that other readers take for a part of it.
    /// </summary>
    private string? Take(Field field, in IdentifierReading reading, ValueProblemKind kind)
    {
        if (!reading.IsGood)
            KeepBad(field, reading, kind);
        else if ((reading.Decoration & ~Harmless) != IdentifierDecoration.None
            && !field.Value.AsSpan().Trim("{} ".AsSpan()).SequenceEqual(reading.Value.AsSpan()))
            KeepDecorated(field, 0, field.Value.Length, reading.Value!, kind);
        return reading.Value;
    }

    private List<string> Take(Field field, IReadOnlyList<IdentifierReading> readings, ValueProblemKind kind, string? label)
    {
        List<string> good = new(readings.Count);
        bool? isPlaceholder = null; // Of the whole field, which a list of thousands would otherwise look through for each of them.
        for (int i = 0; i < readings.Count; i++)
        {
            IdentifierReading reading = readings[i];
            if (reading.Value is not { } value)
            {
                if (!(isPlaceholder ??= IsPlaceholder(field.Value)))
                    KeepProblem(field, reading, kind);
                continue;
            }

            good.Add(value);
            if (readings.Count == 1 && label is not null && IsQuoted(field.Value))
            {
                KeepDecorated(field, 0, field.Value.Length, value, kind);
                continue;
            }

            if (label is not null && (reading.Decoration & ~Harmless) != IdentifierDecoration.None
                && StandardNumberForm.Tidy(field.Value.AsSpan(reading.Offset, reading.Length), label, out int length) is { } tidy)
            {
                KeepDecorated(field, reading.Offset, length, tidy, kind);
            }
        }

        return good;
    }

    /// <summary>Whether quotation marks stand around the whole value, within its delimiters.</summary>
    private static bool IsQuoted(string value) => value.Length > 2 && (value[0], value[value.Length - 1]) is ('\'', '\'') or ('"', '"') or ('<', '>');

    private void KeepBad(Field field, in IdentifierReading reading, ValueProblemKind kind)
    {
        if (!IsPlaceholder(field.Value))
            KeepProblem(field, reading, kind);
    }

    private void KeepProblem(Field field, in IdentifierReading reading, ValueProblemKind kind) => Keep(new(kind, field, reading.Offset, reading.Length)
    {
        Explanation = reading.Explanation,
        Expected = reading.Expected,
        Edits = reading.Expected is { } expected && IsRepair(reading.Problem) ? [new ValueEdit(reading.Offset, reading.Length, expected)] : [],
    });

    private void KeepDecorated(Field field, int offset, int length, string bare, ValueProblemKind kind) => Keep(new(kind, field, offset, length)
    {
        Explanation = $"write {bare} and nothing else",
        Expected = bare,
        Edits = [new ValueEdit(offset, length, bare)],
    });

    /// <summary>Whether what is expected is certain to be what was meant. A check digit is what shows that a digit is wrong, and not which.</summary>
    private static bool IsRepair(IdentifierProblem problem) => problem is IdentifierProblem.WrongPrefix or IdentifierProblem.NoScheme;

    /// <summary>Whether a value says that nobody knows the identifier (<c>????</c>, <c>n/a</c>): that is another rule's finding, not a wrong number.</summary>
    private static bool IsPlaceholder(string value)
    {
        bool hasLetter = false;
        foreach (char c in value)
        {
            if (char.IsDigit(c))
                return false;
            hasLetter |= char.IsLetter(c);
        }

        return !hasLetter || Array.Exists(Placeholders, placeholder => value.Equals(placeholder, StringComparison.OrdinalIgnoreCase));
    }
}
