using BibGen.Model;
using BibGen.Records;
using BibGen.Values;
using BibGen.Values.Identifiers;

namespace BibGen.Formats.PubMed;

/// <summary>The fields of a record sorted by what they are, in one pass: the first of each tag that may stand once, all of the others.</summary>
/// <remarks>Fields without a value do not count. Order matters: what follows a name belongs to it.</remarks>
internal struct PubMedFields
{
    public Field? Pmid, Pmcid, Title, OriginalTitle, BookTitle, Series, Chapter, Journal, JournalAbbreviation, Volume, Issue, Pages, Date;
    public Field? Publisher, Place, Edition, Abstract, Language, RecordStatus, Source;
    public string? Doi, LocationDoi, ArticleNumber;
    public FieldRange PublicationTypes, Headings, Keywords;
    public List<string>? Isbns, Issns, Substances;
    public List<string>? BrokenHeadings;  // All headings, when one is not to be taken as it stands.
    public List<string>? StarredKeywords; // All keywords, when one is not to be taken as it stands.
    public List<WorkLink>? Links;
    public PersonListBuilder Authors, Editors;

    /// <summary>Reads the identifiers among them.</summary>
    public FieldReader Reader;

    private Field[] _fields;
    private Field? _locationDoiField;
    private List<(Field Field, string Doi)>? _furtherDois; // Of more than one AID or LID.
    private bool _awaitsShortName;
    private bool _awaitsFullName;
    private bool _isEditor;

    /// <summary>Sorts the fields of <paramref name="record"/>.</summary>
    public static PubMedFields Of(Record record)
    {
        Field[] fields = record.FieldArray;
        var sorted = new PubMedFields { _fields = fields, Reader = new FieldReader(record) };
        for (int i = 0; i < fields.Length; i++)
        {
            Field field = fields[i];
            if (field.ValueSpan.Length > 0)
                sorted.Take(field, i);
        }

        return sorted;
    }

    private void Take(Field field, int index)
    {
        switch (field.Name)
        {
            // Authors with groups in their places, editors, and what belongs to them.
            case "FAU": TakeFullName(ref Authors, field); break;
            case "AU": TakeShortName(ref Authors, field); break;
            case "CN": TakeGroup(field); break;
            case "FED": TakeFullName(ref Editors, field); _isEditor = true; break;
            case "ED": TakeShortName(ref Editors, field); _isEditor = true; break;
            case "AD": (_isEditor ? ref Editors : ref Authors).AddAffiliation(_fields, index); break;
            case "AUID" when IsOrcid(field.Characters): (_isEditor ? ref Editors : ref Authors).AddOrcid(Reader.ReadOrcid(field)); break;

            case "MH": TakeHeading(field, index); break;
            case "OT" or "KW": TakeKeyword(field, index); break;
            case "RN" when PubMedSubjects.SubstanceName(field.Characters) is { } name: (Substances ??= []).Add(name); break;
            case "NM": (Substances ??= []).Add(field.Value); break;
            case "PT": PublicationTypes.Add(_fields, index); break;

            case "PMID": Pmid ??= field; break;
            case "PMC": Pmcid ??= field; break;
            case "AID": _ = TakeDoi(field, ref Doi, LocationDoi); break;
            case "LID": TakeLocation(field); break;
            case "IS" or "ISSN": TakeIssns(field); break;
            case "ISBN": (Isbns ??= []).AddRange(Reader.ReadIsbns(field, mayHaveLabel: true)); break;
            case "SO": Source ??= field; break;

            case "TI": Title ??= field; break;
            case "TT": OriginalTitle ??= field; break;
            case "BTI": BookTitle ??= field; break;
            case "CTI": Series ??= field; break;
            case "CP": Chapter ??= field; break;
            case "JT": Journal ??= field; break;
            case "TA": JournalAbbreviation ??= field; break;
            case "VI": Volume ??= field; break;
            case "IP": Issue ??= field; break;
            case "PG": Pages ??= field; break;
            case "DP": Date ??= field; break;
            case "PB": Publisher ??= field; break;
            case "PL": Place ??= field; break;
            case "EN": Edition ??= field; break;
            case "AB": Abstract ??= field; break;
            case "LA": Language ??= field; break;
            case "STAT": RecordStatus ??= field; break;
            default: TakeLink(field); break;
        }
    }

    private void TakeGroup(Field field)
    {
        Authors.Add(new PubMedName { Literal = field.Value }, _fields);
        (_isEditor, _awaitsShortName, _awaitsFullName) = (false, false, false);
    }

    private void TakeFullName(ref PersonListBuilder persons, Field field)
    {
        PubMedName name = PubMedNames.Full(field.Characters);
        if (!_awaitsFullName || !persons.Complete(name))
            persons.Add(name, _fields);
        (_isEditor, _awaitsShortName, _awaitsFullName) = (false, true, false);
    }

    /// <summary>The short form of the full name above it; or a person who has no full name (records before 2002).</summary>
    private void TakeShortName(ref PersonListBuilder persons, Field field)
    {
        if (PubMedNames.AreOthers(field.Characters))
        {
            persons.HasOthers = true;
            return;
        }

        if (!_awaitsShortName)
            persons.Add(PubMedNames.Short(field.Value), _fields);
        (_isEditor, _awaitsShortName, _awaitsFullName) = (false, false, !_awaitsShortName);
    }

    private void TakeHeading(Field field, int index)
    {
        if (BrokenHeadings is null && field.Characters.IndexOf(" /".AsSpan(), StringComparison.Ordinal) >= 0)
            BrokenHeadings = [.. Headings.Take(_fields)];
        if (BrokenHeadings is null)
            Headings.Add(_fields, index);
        else
            BrokenHeadings.Add(PubMedSubjects.HeadingText(field.Value));
    }

    private void TakeKeyword(Field field, int index)
    {
        if (StarredKeywords is null && field.Characters[0] == '*')
            StarredKeywords = [.. Keywords.Take(_fields)];
        if (StarredKeywords is null)
            Keywords.Add(_fields, index);
        else
            StarredKeywords.Add(field.Value.TrimStart('*'));
    }

    private void TakeLink(Field field)
    {
        if (PubMedLinks.KindOf(field.Name) is { } kind)
            (Links ??= []).Add(new WorkLink(kind, field, PubMedReference.Read));
    }

    private void TakeLocation(Field field)
    {
        if (TakeDoi(field, ref LocationDoi, Doi))
            _locationDoiField = field;
        ArticleNumber ??= PubMedIdentifiers.ArticleNumber(field);
    }

    /// <summary>Takes the DOI of an AID or LID; the other of the two, which mostly repeats it, is not read again.</summary>
    /// <returns>Whether it is the first.</returns>
    private bool TakeDoi(Field field, ref string? doi, string? other)
    {
        ReadOnlySpan<char> text = PubMedIdentifiers.DoiTextIn(field);
        if (text.IsEmpty)
            return false;
        string? read = other is not null && text.SequenceEqual(other.AsSpan()) ? other
            : doi is not null && text.SequenceEqual(doi.AsSpan()) ? doi
            : PubMedIdentifiers.IsMarkedDoi(field) ? Reader.ReadDoi(field, text.ToString()) : PubMedIdentifiers.Doi(text);
        if (read is null)
            return false;
        if (doi is null)
        {
            doi = read;
            return true;
        }

        if (PubMedIdentifiers.IsMarkedDoi(field) && !DoiComparer.Instance.Equals(read, doi))
            (_furtherDois ??= []).Add((field, read));
        return false;
    }

    /// <summary>The record's DOI. Lines with another one are kept as what is wrong with it.</summary>
    public string? TakeDoi()
    {
        string? used = Doi ?? LocationDoi;
        if (used is not null)
        {
            if (LocationDoi is not null && _locationDoiField is { } field && PubMedIdentifiers.IsMarkedDoi(field))
                Reader.CheckOtherDoi(field, LocationDoi, used);
            if (_furtherDois is not null)
            {
                foreach ((Field further, string doi) in _furtherDois)
                    Reader.CheckOtherDoi(further, doi, used);
            }
        }

        return used ?? (Source is { } source ? PubMedIdentifiers.DoiInSource(source.Value) : null);
    }

    private void TakeIssns(Field field)
    {
        if (Issn.IsNormal(field.Characters))
        {
            AddIssn(field.Characters.Slice(0, Issn.NormalLength).ToString()); // Nearly all.
            return;
        }

        foreach (string issn in Reader.ReadIssns(field, mayHaveLabel: true))
            AddIssn(issn);
    }

    private void AddIssn(string issn)
    {
        // Repeated ones stand together; to compare with all of them would take ages on a text that has nothing else.
        const int Near = 8;
        Issns ??= new List<string>(2);
        if (Issns.LastIndexOf(issn, Issns.Count - 1, Math.Min(Near, Issns.Count)) < 0)
            Issns.Add(issn);
    }

    /// <summary>Whether an AUID is meant to be an ORCID iD: other identifiers have another label.</summary>
    public static bool IsOrcid(ReadOnlySpan<char> identifier) =>
        identifier.StartsWith("ORCID".AsSpan(), StringComparison.OrdinalIgnoreCase) || identifier.IndexOf(':') < 0
        || identifier.IndexOf("orcid.org".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
