using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>The DOI in <paramref name="field"/>, without resolver or label; null when there is none.</summary>
    public string? ReadDoi(Field? field) => field is { Value.Length: > 0 } ? ReadDoi(field, field.Value) : null;

    /// <summary>The DOI in <paramref name="text"/>, with which the value of <paramref name="field"/> begins.</summary>
    public string? ReadDoi(Field field, string text)
    {
        IdentifierReading reading = Doi.Read(text);
        if (reading.Problem == IdentifierProblem.ShortDoi)
            Keep(new(ValueProblemKind.ShortDoi, field, reading.Offset, reading.Length));
        else if (reading.Problem == IdentifierProblem.Truncated)
            Keep(new(ValueProblemKind.TruncatedDoi, field, reading.Offset, reading.Length) { Explanation = reading.Explanation });
        else if (reading.Value is not { } doi)
            Keep(new(ValueProblemKind.MalformedDoi, field, reading.Offset, reading.Length) { Explanation = reading.Explanation });
        else if ((reading.Decoration & ~Harmless) != IdentifierDecoration.None)
            KeepDoi(ValueProblemKind.DoiNotBare, field, text.Length, doi, reading);
        return reading.Value;
    }

    /// <summary>Looks at a further DOI of a work for which <paramref name="used"/> was taken. One that stands in several lines is said once.</summary>
    public void CheckOtherDoi(Field field, string doi, string used)
    {
        if (!Doi.Comparer.Equals(doi, used) && (_otherDois ??= new(Doi.Comparer)).Add(doi))
            Keep(new(ValueProblemKind.ConflictingDois, field, 0, Math.Min(doi.Length, field.Characters.Length)) { Explanation = doi, Expected = used });
    }

    /// <summary>The address in <paramref name="field"/>; null when there is none. What is no address is what a style prints, so it is the value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="doi">The work's DOI; null when it has none.</param>
    /// <param name="hasDoiField">Whether the record has a field for the DOI, readable or not.</param>
    public string? ReadUrl(Field? field, string? doi, bool hasDoiField)
    {
        if (field is not { Value.Length: > 0 })
            return null;
        string value = field.Value;
        IdentifierReading address = WebAddress.Read(value);
        if (doi is not null && value.IndexOf("doi", StringComparison.Ordinal) >= 0)
            CompareDoi(field, LinkOf(field), doi);
        if (!address.IsGood && !IsList(value, address) && !IsExplainedByDoi(address, LinkOf(field), hasDoiField))
            KeepBad(field, IsWrapped(address) && address.Expected is not null && address.Problem == IdentifierProblem.NoScheme
                ? address with { Offset = 0, Length = value.Length } : address, ValueProblemKind.InvalidUrl);
        else if (address.IsGood && IsWrapped(address) && address.Value is { } bare && bare.Length < value.Length)
            KeepDecorated(field, 0, value.Length, bare, ValueProblemKind.InvalidUrl);
        return address.Value ?? value;
    }

    /// <summary>
    /// Looks for the DOI of a work that has no field for it. It has to be all that the field says: in a note with more words it may be another
    /// work's, a preprint's or a correction's.
    /// </summary>
    /// <param name="fields">Where people put it; of several the first in the file is reported, since a second field for it would help nobody.</param>
    public void FindDoi(params ReadOnlySpan<Field?> fields)
    {
        Field? first = null;
        IdentifierReading found = default;
        foreach (Field? field in fields)
        {
            if (field is null || (first is not null && first.NameSpan.Start < field.NameSpan.Start) || field.Characters.IndexOf("10.".AsSpan()) < 0)
                continue;
            if (LinkOf(field) is { IsGood: true } reading)
                (first, found) = (field, reading);
        }

        if (first is not null)
            KeepDoi(ValueProblemKind.DoiInOtherField, first, first.Value.Length, found.Value!, found);
    }

    /// <summary>The DOI in a field for something else. Read once, whoever asks.</summary>
    private IdentifierReading LinkOf(Field field)
    {
        if (_linkField != field)
            (_linkField, _link) = (field, Doi.Read(field.Value));
        return _link;
    }

    private void KeepDoi(ValueProblemKind kind, Field field, int length, string doi, in IdentifierReading reading) => Keep(new(kind, field, 0, length)
    {
        Explanation = reading.Decoration.Describe(),
        Expected = doi,
        Edits = IsWhole(kind, reading) ? [new ValueEdit(0, length, doi)] : [],
    });

    /// <summary>A page that the DOI names stays an address; what is nothing but the DOI becomes it.</summary>
    private static bool IsWhole(ValueProblemKind kind, in IdentifierReading reading) => kind == ValueProblemKind.DoiNotBare
        || (reading.Decoration & (IdentifierDecoration.PublisherAddress | IdentifierDecoration.QueryOrFragment)) == IdentifierDecoration.None;

    /// <summary>A resolver's address of another DOI: one of the two names another work. A publisher's page may be the book's.</summary>
    private void CompareDoi(Field field, in IdentifierReading link, string doi)
    {
        bool isResolver = (link.Decoration & IdentifierDecoration.Resolver) != IdentifierDecoration.None && link.IsGood;
        if (isResolver && !Doi.Comparer.Equals(link.Value!, doi) && !doi.StartsWith("10/", StringComparison.Ordinal))
            Keep(new(ValueProblemKind.DoiAndUrlDisagree, field, 0, field.Value.Length) { Explanation = link.Value, Expected = doi });
    }

    /// <summary>
    /// A DOI without a resolver is another problem when the work has no field for it; one with a resolver may have characters of old DOIs.
    /// </summary>
    private static bool IsExplainedByDoi(in IdentifierReading address, in IdentifierReading link, bool hasDoiField) =>
        (address.Problem == IdentifierProblem.NoScheme ? !hasDoiField : address.Problem == IdentifierProblem.WrongCharacter) && link.Value is not null;

    private static bool IsWrapped(in IdentifierReading address) => (address.Decoration & IdentifierDecoration.Wrapping) != IdentifierDecoration.None;

    /// <summary>Several whole addresses in one field: no style links them, but everybody sees what is meant, and no other field takes them.</summary>
    private static bool IsList(string value, in IdentifierReading reading) =>
        reading.Problem == IdentifierProblem.SeveralValues
        || (reading.Problem == IdentifierProblem.WhiteSpace && value.IndexOf("://", reading.Offset, StringComparison.Ordinal) >= 0);
}
