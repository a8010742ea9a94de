using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>The values of a record that a work is made of, sorted by what they are in one pass: of several fields with a name the first, its own before an inherited one.</summary>
/// <remarks>A first field that is empty stands for nothing, as <see cref="Record.ValueOf"/> has it.</remarks>
internal struct BibtexFields
{
    public string? Title, Subtitle, OriginalTitle, Author, Editor, Date, Year, Month, Day;
    public string? JournalTitle, Journal, BookTitle, ShortJournal, Volume, Issue, Number, Pages, ArticleNumber, Chapter, Series, Edition;
    public string? Publisher, School, Institution, Organization, Location, Address;
    public string? Doi, Pmid, Pmcid, Pmc, ArXivId, Eprint, EprintType, ArchivePrefix, Isbn, Issn, Url;
    public string? Keywords, LanguageId, Language;
    public Field? Abstract;

    /// <summary>Sorts the fields of <paramref name="record"/>.</summary>
    public static BibtexFields Of(Record record)
    {
        var sorted = default(BibtexFields);
        foreach (Field field in record.FieldArray)
            sorted.Take(field);
        if (record.InheritedFields.Count > 0)
        {
            foreach (Field field in record.InheritedFields)
                sorted.Take(field);
        }

        return sorted;
    }

    /// <summary>The value, where it says something.</summary>
    public static string? Some(string? value) => value is { Length: > 0 } ? value : null;

    private void Take(Field field)
    {
        switch (field.Name)
        {
            case "title": Title ??= field.Value; break;
            case "subtitle": Subtitle ??= field.Value; break;
            case "origtitle": OriginalTitle ??= field.Value; break;
            case "author": Author ??= field.Value; break;
            case "editor": Editor ??= field.Value; break;
            case "date": Date ??= field.Value; break;
            case "year": Year ??= field.Value; break;
            case "month": Month ??= field.Value; break;
            case "day": Day ??= field.Value; break;
            case "journaltitle": JournalTitle ??= field.Value; break;
            case "journal": Journal ??= field.Value; break;
            case "booktitle": BookTitle ??= field.Value; break;
            case "shortjournal": ShortJournal ??= field.Value; break;
            case "volume": Volume ??= field.Value; break;
            case "issue": Issue ??= field.Value; break;
            case "number": Number ??= field.Value; break;
            case "pages": Pages ??= field.Value; break;
            case "eid": ArticleNumber ??= field.Value; break;
            case "chapter": Chapter ??= field.Value; break;
            case "series": Series ??= field.Value; break;
            case "edition": Edition ??= field.Value; break;
            case "publisher": Publisher ??= field.Value; break;
            case "school": School ??= field.Value; break;
            case "institution": Institution ??= field.Value; break;
            case "organization": Organization ??= field.Value; break;
            case "location": Location ??= field.Value; break;
            case "address": Address ??= field.Value; break;
            case "doi": Doi ??= field.Value; break;
            case "pmid": Pmid ??= field.Value; break;
            case "pmcid": Pmcid ??= field.Value; break;
            case "pmc": Pmc ??= field.Value; break;
            case "arxivid": ArXivId ??= field.Value; break;
            case "eprint": Eprint ??= field.Value; break;
            case "eprinttype": EprintType ??= field.Value; break;
            case "archiveprefix": ArchivePrefix ??= field.Value; break;
            case "isbn": Isbn ??= field.Value; break;
            case "issn": Issn ??= field.Value; break;
            case "url": Url ??= field.Value; break;
            case "abstract": Abstract ??= field; break;
            case "keywords": Keywords ??= field.Value; break;
            case "langid": LanguageId ??= field.Value; break;
            case "language": Language ??= field.Value; break;
        }
    }
}
