using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// The fields of a record that a work is made of, sorted by what they are in one pass: of several fields with a name the first, its own before
/// an inherited one.
/// </summary>
/// <remarks>A first field that is empty stands for nothing, as <see cref="Record.ValueOf"/> has it.</remarks>
internal struct BibtexFields
{
    public Field? Title, Subtitle, OriginalTitle, Author, Editor, Date, Year, Month, Day;
    public Field? JournalTitle, Journal, BookTitle, ShortJournal, Volume, Issue, Number, Pages, ArticleNumber, Chapter, Series, Edition;
    public Field? Publisher, School, Institution, Organization, Location, Address;
    public Field? Doi, Pmid, Pmcid, Pmc, ArXivId, Eprint, EprintType, ArchivePrefix, Isbn, Issn, Url, HowPublished, Note;
    public Field? Keywords, LanguageId, Hyphenation, Language;
    public Field? Abstract;

    /// <summary>
    /// The record's own fields that say nothing about a work, but whose values are checked: repeated ones, and numbers that works do not have.
    /// </summary>
    public List<Field>? Others;

    private bool _areInherited;

    /// <summary>Sorts the fields of <paramref name="record"/>.</summary>
    public static BibtexFields Of(Record record)
    {
        var sorted = default(BibtexFields);
        foreach (Field field in record.FieldArray)
            sorted.Take(field);
        if (record.InheritedFields.Count > 0)
        {
            sorted._areInherited = true;
            foreach (Field field in record.InheritedFields)
                sorted.Take(field);
        }

        return sorted;
    }

    /// <summary>The value, where it says something.</summary>
    public static string? Some(Field? field) => field is { Value.Length: > 0 } ? field.Value : null;

    private void Take(Field field)
    {
        switch (field.Name)
        {
            case "title": Take(ref Title, field); break;
            case "subtitle": Take(ref Subtitle, field); break;
            case "origtitle": Take(ref OriginalTitle, field); break;
            case "author": Take(ref Author, field); break;
            case "editor": Take(ref Editor, field); break;
            case "date": Take(ref Date, field); break;
            case "year": Take(ref Year, field); break;
            case "month": Take(ref Month, field); break;
            case "day": Take(ref Day, field); break;
            case "journaltitle": Take(ref JournalTitle, field); break;
            case "journal": Take(ref Journal, field); break;
            case "booktitle": Take(ref BookTitle, field); break;
            case "shortjournal": Take(ref ShortJournal, field); break;
            case "volume": Take(ref Volume, field); break;
            case "issue": Take(ref Issue, field); break;
            case "number": Take(ref Number, field); break;
            case "pages": Take(ref Pages, field); break;
            case "eid": Take(ref ArticleNumber, field); break;
            case "chapter": Take(ref Chapter, field); break;
            case "series": Take(ref Series, field); break;
            case "edition": Take(ref Edition, field); break;
            case "publisher": Take(ref Publisher, field); break;
            case "school": Take(ref School, field); break;
            case "institution": Take(ref Institution, field); break;
            case "organization": Take(ref Organization, field); break;
            case "location": Take(ref Location, field); break;
            case "address": Take(ref Address, field); break;
            case "doi": Take(ref Doi, field); break;
            case "pmid": Take(ref Pmid, field); break;
            case "pmcid": Take(ref Pmcid, field); break;
            case "pmc": Take(ref Pmc, field); break;
            case "arxivid": Take(ref ArXivId, field); break;
            case "eprint": Take(ref Eprint, field); break;
            case "eprinttype": Take(ref EprintType, field); break;
            case "archiveprefix": Take(ref ArchivePrefix, field); break;
            case "isbn": Take(ref Isbn, field); break;
            case "issn": Take(ref Issn, field); break;
            case "editora" or "editorb" or "editorc" or "translator" or "bookauthor" or "annotator" or "commentator" or "introduction"
                or "foreword" or "afterword" or "holder" or "namea" or "nameb" or "namec":
                AddOther(field);
                break;
            case "urldate" or "eventdate" or "origdate": AddOther(field); break;
            case "eissn" or "orcid" or "ismn" or "mrnumber" or "zblnumber" or "zbl": AddOther(field); break;
            case "url": Take(ref Url, field); break;
            case "howpublished": Take(ref HowPublished, field); break;
            case "note": Take(ref Note, field); break;
            case "abstract": Take(ref Abstract, field); break;
            case "keywords": Take(ref Keywords, field); break;
            case "langid": Take(ref LanguageId, field); break;
            case "hyphenation": Take(ref Hyphenation, field); break;
            case "language": Take(ref Language, field); break;
        }
    }

    private void Take(ref Field? slot, Field field)
    {
        if (slot is null)
            slot = field;
        else
            AddOther(field);
    }

    private void AddOther(Field field)
    {
        if (!_areInherited)
            (Others ??= []).Add(field);
    }
}
