using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Languages;

namespace BibGen.Formats.PubMed;

/// <summary>What PubMed knows about a work beyond what other sources do.</summary>
/// <remarks>A view of the record: each property is read when it is asked for. Lists are in file order, and empty when the record has none.</remarks>
public sealed class PubMedDetails : SourceDetails
{
    private readonly Record _record;

    /// <summary>Creates the view of <paramref name="record"/>.</summary>
    public PubMedDetails(Record record) => _record = record;

    /// <summary>What PubMed knows about <paramref name="work"/>; null when it does not come from PubMed.</summary>
    public static PubMedDetails? Of(Work work) => work.Source as PubMedDetails;

    /// <summary>Status of the record (STAT): MEDLINE, In-Process, Publisher …; null when not given.</summary>
    public string? RecordStatus => _record.ValueOf("STAT");

    /// <summary>Who keeps the record (OWN): NLM, NASA, ERIC …; null when not given.</summary>
    public string? Owner => _record.ValueOf("OWN");

    /// <summary>How the work was published (PST): ppublish, epublish or aheadofprint; null when not given.</summary>
    public string? PublicationStatus => _record.ValueOf("PST");

    /// <summary>Editions of the journal (PUBM), as Print-Electronic; null when not given.</summary>
    public string? PublishingModel => _record.ValueOf("PUBM");

    /// <summary>The record's own citation line (SO); null when not given.</summary>
    public string? SourceLine => _record.ValueOf("SO");

    /// <summary>Every identifier that the record gives (AID, LID, SO, OID, MID), repeated ones included.</summary>
    public IReadOnlyList<WorkIdentifier> Identifiers => PubMedIdentifiers.Of(_record.FieldArray);

    /// <summary>The DOIs among the identifiers without repetition; more than one when they disagree. Case does not tell DOIs apart.</summary>
    public IReadOnlyList<string> Dois => PubMedIdentifiers.DoisOf(_record.FieldArray);

    /// <summary>The journal's number in the NLM catalogue (JID); null when not given.</summary>
    public string? NlmId => _record.ValueOf("JID");

    /// <summary>ISSNs with what they identify (IS).</summary>
    public IReadOnlyList<TypedIssn> Issns => PubMedValues.Issns(_record.FieldArray);

    /// <summary>Country of the journal (PL of a journal article); null when not given.</summary>
    public string? Country => _record.Type == "article" ? _record.ValueOf("PL") : null;

    /// <summary>Subsets of journals that the journal is in (SB).</summary>
    public IReadOnlyList<string> Subsets => All("SB");

    /// <summary>Title of one volume of a book (VTI); null when not given.</summary>
    public string? VolumeTitle => _record.ValueOf("VTI");

    /// <summary>Whether the title is PubMed's translation, which stands in square brackets.</summary>
    public bool IsTitleTranslated => _record.ValueOf("TI") is { } title && title[0] == '[' && title.TrimEnd('.', ' ') is var bare
        && bare[bare.Length - 1] == ']';

    /// <summary>Languages of the text as BCP 47 tags, as written where the code is not known (LA).</summary>
    public IReadOnlyList<string> Languages =>
        PubMedValues.All(_record.FieldArray, "LA", static code => LanguageTag.Read(code.Characters) ?? code.Value);

    /// <summary>Members of the group and collaborators, who are no authors (FIR, IR, IRAD).</summary>
    public IReadOnlyList<Person> Investigators => PubMedValues.Persons(_record.FieldArray, "FIR", "IR", "IRAD");

    /// <summary>Persons whom the work is about (FPS, PS).</summary>
    public IReadOnlyList<Person> Subjects => PubMedValues.Persons(_record.FieldArray, "FPS", "PS");

    /// <summary>Copyright line of the abstract (CI); null when not given.</summary>
    public string? Copyright => _record.ValueOf("CI");

    /// <summary>Other abstracts (OAB, OABL, OCI).</summary>
    public IReadOnlyList<OtherAbstract> OtherAbstracts => PubMedValues.OtherAbstracts(_record.FieldArray);

    /// <summary>Conflicts of interest as the authors state them (COIS; the user guide's COI); null when not given.</summary>
    public string? ConflictOfInterest => _record.ValueOf("COIS") ?? _record.ValueOf("COI");

    /// <summary>General notes (GN).</summary>
    public IReadOnlyList<string> Notes => All("GN");

    /// <summary>Number of references that a review has (RF); null when not given.</summary>
    public int? ReferenceCount =>
        (_record.ValueOf("RF") ?? _record.ValueOf("NR")) is { Length: < 10 } digits && PubMedNumbers.AllDigits(digits.AsSpan())
            ? PubMedNumbers.Value(digits.AsSpan())
            : null;

    /// <summary>Medical Subject Headings (MH).</summary>
    public IReadOnlyList<MeshHeading> Headings => PubMedValues.All(_record.FieldArray, "MH", static heading => PubMedSubjects.Heading(heading.Characters));

    /// <summary>Substances with their numbers (RN), and those that have a name only (NM).</summary>
    public IReadOnlyList<Substance> Substances => PubMedSubjects.Substances(_record.FieldArray);

    /// <summary>Keywords with who assigned them (OT, OTO).</summary>
    public IReadOnlyList<Keyword> Keywords => PubMedSubjects.Keywords(_record.FieldArray);

    /// <summary>Symbols of genes (GS, 1991–1996).</summary>
    public IReadOnlyList<string> GeneSymbols => All("GS");

    /// <summary>Space missions (SFM).</summary>
    public IReadOnlyList<string> SpaceFlightMissions => All("SFM");

    /// <summary>Funding (GR).</summary>
    public override IReadOnlyList<Grant> Grants => PubMedValues.All(_record.FieldArray, "GR", static grant => PubMedValues.Grant(grant.Value));

    /// <summary>Data banks and trial registers (SI).</summary>
    public IReadOnlyList<DatabankAccession> Accessions => PubMedValues.All(_record.FieldArray, "SI", static source => PubMedValues.Accession(source.Value));

    /// <summary>When it was received, accepted, published, indexed (PHST).</summary>
    public IReadOnlyList<HistoryEvent> History => PubMedValues.Events(_record.FieldArray);

    /// <summary>When it appeared online (DEP); null when not given.</summary>
    public PartialDate? ElectronicPublication => Day("DEP");

    /// <summary>When the record was created (CRDT; DA in old files); null when not given.</summary>
    public PartialDate? Created => Day("CRDT") ?? Day("DA");

    /// <summary>When the record came into PubMed (EDAT); null when not given.</summary>
    public PartialDate? Entered => Day("EDAT");

    /// <summary>When the record got its headings (MHDA, which equals EDAT until then); null when not given.</summary>
    public PartialDate? HeadingsAdded => Day("MHDA");

    /// <summary>When its indexing was finished (DCOM); null when not given.</summary>
    public PartialDate? Completed => Day("DCOM");

    /// <summary>When the record was last changed (LR); null when not given.</summary>
    public override PartialDate? Revised => Day("LR");

    /// <summary>When the copy in PubMed Central becomes free (PMCR); null when not given.</summary>
    public PartialDate? PmcRelease => Day("PMCR");

    /// <summary>When the chapter was first published (CTDT, CDAT); null when not given.</summary>
    public PartialDate? Contributed => Day("CTDT") ?? Day("CDAT");

    /// <summary>When the chapter was last changed (DRDT); null when not given.</summary>
    public PartialDate? ContributionRevised => Day("DRDT");

    private IReadOnlyList<string> All(string tag) => PubMedValues.All(_record.FieldArray, tag);

    private PartialDate? Day(string tag) => _record.Find(tag) is { } date ? PubMedDates.Day(date.Characters) : null;
}
