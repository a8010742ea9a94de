namespace BibGen
{
    /// <summary>A work of the bibliography: all that its record says, read.</summary>
    internal sealed class Citation
    {
        /// <summary>Reads a citation as generated code holds it.</summary>
        internal Citation(string data)
        {
            var items = new global::BibGen.Internal.CitationItems(data);
            Key = items.Text('k') ?? "";
            Title = items.Text('t');
            Doi = items.Text('d');
            Pmid = items.Text('m');
            Pmcid = items.Text('M');
            ArXiv = items.Text('x');
            Isbn = items.Texts('b');
            Url = items.Text('U');
            Reference = items.Text('r') ?? "";
            Type = items.Text('y') ?? "";
            Subtitle = items.Text('u');
            OriginalTitle = items.Text('o');
            Authors = items.List('a', parts => new Person(parts));
            HasMoreAuthors = items.HasMore('a');
            Editors = items.List('e', parts => new Person(parts));
            HasMoreEditors = items.HasMore('e');
            Translators = items.List('j', parts => new Person(parts));
            HasMoreTranslators = items.HasMore('j');
            BookAuthors = items.List('w', parts => new Person(parts));
            HasMoreBookAuthors = items.HasMore('w');
            Contributors = items.List('g', parts => new Contributor(parts));
            Collaboration = items.Text('G');
            Issued = items.Date('D');
            Container = items.Text('c');
            ContainerShort = items.Text('s');
            ContainerSubtitle = items.Text('O');
            MainTitle = items.Text('W');
            TitleAddon = items.Text('J');
            Series = items.Text('R');
            Volume = items.Text('v');
            Issue = items.Text('i');
            Number = items.Text('q');
            Part = items.Text('1');
            Volumes = items.Text('2');
            Pages = items.Text('p');
            ArticleNumber = items.Text('n');
            PageTotal = items.Text('3');
            Chapter = items.Text('C');
            Publisher = items.Text('P');
            Institution = items.Text('I');
            Organization = items.Text('Z');
            Place = items.Text('L');
            Edition = items.Text('E');
            Version = items.Text('V');
            Genre = items.Text('Y');
            Medium = items.Text('4');
            HowPublished = items.Text('H');
            PublicationState = items.Text('5');
            Event = items.Text('X');
            EventDate = items.Date('6');
            EventPlace = items.Text('Q');
            OriginalDate = items.Date('7');
            Accessed = items.Date('F');
            Eprint = items.Text('8');
            Archive = items.Text('9');
            EprintClass = items.Text('0');
            Issn = items.Texts('B');
            Language = items.Text('l');
            Keywords = items.Texts('K');
            Note = items.Text('f');
            Addendum = items.Text('+');
            Abstract = items.Text('A');
            Status = items.Status('z');
            PublicationTypes = items.Texts('T');
            Mesh = items.Texts('h');
            Substances = items.Texts('S');
            Aliases = items.Texts('=');
            Links = items.List('N', parts => new CitationLink(parts));
            Fields = items.Fields('_');
        }

        /// <summary>Citation key; for a PubMed record the generated one.</summary>
        public string Key { get; }

        /// <summary>Title without its subtitle; null when the record has none.</summary>
        public string/*?*/ Title { get; }

        /// <summary>DOI without resolver or prefix; null when there is none.</summary>
        public string/*?*/ Doi { get; }

        /// <summary>PubMed identifier; null when there is none.</summary>
        public string/*?*/ Pmid { get; }

        /// <summary>PubMed Central identifier, PMC…; null when there is none.</summary>
        public string/*?*/ Pmcid { get; }

        /// <summary>arXiv identifier; null when there is none.</summary>
        public string/*?*/ ArXiv { get; }

        /// <summary>ISBNs.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Isbn { get; }

        /// <summary>Address of the work; null when not given.</summary>
        public string/*?*/ Url { get; }

        /// <summary>The reference in the project's style.</summary>
        public string Reference { get; }

        /// <summary>Entry type: article, book, inproceedings …</summary>
        public string Type { get; }

        /// <summary>Subtitle, where the record keeps it apart; null otherwise.</summary>
        public string/*?*/ Subtitle { get; }

        /// <summary>Title in the original language, when <see cref="Title"/> is a translation; null when not given.</summary>
        public string/*?*/ OriginalTitle { get; }

        /// <summary>Authors.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Person> Authors { get; }

        /// <summary>Whether the record says that there are more authors ("and others").</summary>
        public bool HasMoreAuthors { get; }

        /// <summary>Editors.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Person> Editors { get; }

        /// <summary>Whether the record says that there are more editors ("and others").</summary>
        public bool HasMoreEditors { get; }

        /// <summary>Translators.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Person> Translators { get; }

        /// <summary>Whether the record says that there are more translators ("and others").</summary>
        public bool HasMoreTranslators { get; }

        /// <summary>Authors of the book that the work is a part of, where they are others.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Person> BookAuthors { get; }

        /// <summary>Whether the record says that there are more book authors ("and others").</summary>
        public bool HasMoreBookAuthors { get; }

        /// <summary>All who had another part in it: commentators, compilers, holders of a patent, investigators.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Contributor> Contributors { get; }

        /// <summary>The group in whose name the authors write; null when not given.</summary>
        public string/*?*/ Collaboration { get; }

        /// <summary>When it appeared; null when the record does not say.</summary>
        public PublicationDate/*?*/ Issued { get; }

        /// <summary>Title of what it is part of: journal, book, proceedings; null when it stands alone.</summary>
        public string/*?*/ Container { get; }

        /// <summary>Abbreviated title of the container; null when not given.</summary>
        public string/*?*/ ContainerShort { get; }

        /// <summary>Subtitle of the container; null when not given.</summary>
        public string/*?*/ ContainerSubtitle { get; }

        /// <summary>Title of the work in several volumes of which it, or its container, is one; null when not given.</summary>
        public string/*?*/ MainTitle { get; }

        /// <summary>Addition to the title that is no part of it; null when not given.</summary>
        public string/*?*/ TitleAddon { get; }

        /// <summary>Title of the series; null when not given.</summary>
        public string/*?*/ Series { get; }

        /// <summary>Volume; null when not given.</summary>
        public string/*?*/ Volume { get; }

        /// <summary>Issue of a serial; null when not given.</summary>
        public string/*?*/ Issue { get; }

        /// <summary>Number of a patent, report or standard, or within its series; null when not given.</summary>
        public string/*?*/ Number { get; }

        /// <summary>Number of a part of a volume; null when not given.</summary>
        public string/*?*/ Part { get; }

        /// <summary>Number of volumes that it has; null when not given.</summary>
        public string/*?*/ Volumes { get; }

        /// <summary>Pages, every last page in full (1231-1241); null when not given.</summary>
        public string/*?*/ Pages { get; }

        /// <summary>Number of an article that has no pages; null when not given.</summary>
        public string/*?*/ ArticleNumber { get; }

        /// <summary>Number of pages that it has; null when not given.</summary>
        public string/*?*/ PageTotal { get; }

        /// <summary>Chapter; null when not given.</summary>
        public string/*?*/ Chapter { get; }

        /// <summary>Publisher, school or institution; null when not given.</summary>
        public string/*?*/ Publisher { get; }

        /// <summary>University or institute; null when not given.</summary>
        public string/*?*/ Institution { get; }

        /// <summary>Organization that publishes a manual or website, or sponsors a conference; null when not given.</summary>
        public string/*?*/ Organization { get; }

        /// <summary>Place of publication; null when not given.</summary>
        public string/*?*/ Place { get; }

        /// <summary>Edition; null when not given.</summary>
        public string/*?*/ Edition { get; }

        /// <summary>Version of software, data or a manual; null when not given.</summary>
        public string/*?*/ Version { get; }

        /// <summary>What kind of report, thesis, patent it is; null when not given.</summary>
        public string/*?*/ Genre { get; }

        /// <summary>What it was published on: CD-ROM; null when not given.</summary>
        public string/*?*/ Medium { get; }

        /// <summary>How it was published, unless that is its address; null when not given.</summary>
        public string/*?*/ HowPublished { get; }

        /// <summary>How far its publication is: inpress, forthcoming; null when not given.</summary>
        public string/*?*/ PublicationState { get; }

        /// <summary>Conference or other event; null when not given.</summary>
        public string/*?*/ Event { get; }

        /// <summary>When the event was; null when not given.</summary>
        public PublicationDate/*?*/ EventDate { get; }

        /// <summary>Where the event was; null when not given.</summary>
        public string/*?*/ EventPlace { get; }

        /// <summary>When the original of a translation or reprint appeared; null when not given.</summary>
        public PublicationDate/*?*/ OriginalDate { get; }

        /// <summary>When its address was visited; null when not given.</summary>
        public PublicationDate/*?*/ Accessed { get; }

        /// <summary>Identifier in the archive, as the record gives it; null when not given.</summary>
        public string/*?*/ Eprint { get; }

        /// <summary>The archive of preprints or copies: arxiv, jstor, hdl; null when not given.</summary>
        public string/*?*/ Archive { get; }

        /// <summary>Class of the work in the archive: cs.CL; null when not given.</summary>
        public string/*?*/ EprintClass { get; }

        /// <summary>ISSNs.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Issn { get; }

        /// <summary>Language as a BCP 47 tag; null when not given.</summary>
        public string/*?*/ Language { get; }

        /// <summary>Keywords that are no subject headings.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Keywords { get; }

        /// <summary>A note for readers; null when not given.</summary>
        public string/*?*/ Note { get; }

        /// <summary>What is to stand at the end of the reference; null when not given.</summary>
        public string/*?*/ Addendum { get; }

        /// <summary>Abstract; null when not given.</summary>
        public string/*?*/ Abstract { get; }

        /// <summary>What has happened to it since.</summary>
        public PublicationStatus Status { get; }

        /// <summary>PubMed publication types.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> PublicationTypes { get; }

        /// <summary>MeSH headings as PubMed writes them.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Mesh { get; }

        /// <summary>Names of substances.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Substances { get; }

        /// <summary>Keys that it had before, which still find it.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get; }

        /// <summary>Links to its notices, comments, corrections and versions.</summary>
        public global::System.Collections.Generic.IReadOnlyList<CitationLink> Links { get; }

        /// <summary>Every field of the record as it stands there, LaTeX untouched; those that it inherits included.</summary>
        public CitationFields Fields { get; }

        /// <summary>Address that resolves the DOI; null when there is none.</summary>
        public string/*?*/ DoiUrl
        {
            get { return Doi == null ? null : global::BibGen.Internal.ResolverLinks.Doi(Doi); }
        }

        /// <summary>Address in PubMed; null when it is not there.</summary>
        public string/*?*/ PubMedUrl
        {
            get { return Pmid == null ? null : global::BibGen.Internal.ResolverLinks.PubMed(Pmid); }
        }

        /// <summary>Address in PubMed Central; null when it is not there.</summary>
        public string/*?*/ PmcUrl
        {
            get { return Pmcid == null ? null : global::BibGen.Internal.ResolverLinks.Pmc(Pmcid); }
        }

        /// <summary>Address in arXiv; null when it is not there.</summary>
        public string/*?*/ ArXivUrl
        {
            get { return ArXiv == null ? null : global::BibGen.Internal.ResolverLinks.ArXiv(ArXiv); }
        }

        /// <summary>The reference in the project's style.</summary>
        public override string ToString()
        {
            return Reference;
        }
    }
}
