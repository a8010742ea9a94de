namespace BibGen
{
    /// <summary>A work of the bibliography: all that its record says, read.</summary>
    internal sealed class Citation
    {
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
            Issued = items.Date('D');
            Container = items.Text('c');
            ContainerShort = items.Text('s');
            Series = items.Text('R');
            Volume = items.Text('v');
            Issue = items.Text('i');
            Pages = items.Text('p');
            ArticleNumber = items.Text('n');
            Chapter = items.Text('C');
            Publisher = items.Text('P');
            Place = items.Text('L');
            Edition = items.Text('E');
            Issn = items.Texts('B');
            Language = items.Text('l');
            Keywords = items.Texts('K');
            Abstract = items.Text('A');
            Status = items.Status('z');
            PublicationTypes = items.Texts('T');
            Mesh = items.Texts('h');
            Substances = items.Texts('S');
            Links = items.List('N', parts => new CitationLink(parts));
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

        /// <summary>When it appeared; null when the record does not say.</summary>
        public PublicationDate/*?*/ Issued { get; }

        /// <summary>Title of what it is part of: journal, book, proceedings; null when it stands alone.</summary>
        public string/*?*/ Container { get; }

        /// <summary>Abbreviated title of the container; null when not given.</summary>
        public string/*?*/ ContainerShort { get; }

        /// <summary>Title of the series; null when not given.</summary>
        public string/*?*/ Series { get; }

        /// <summary>Volume; null when not given.</summary>
        public string/*?*/ Volume { get; }

        /// <summary>Issue or number; null when not given.</summary>
        public string/*?*/ Issue { get; }

        /// <summary>Pages, every last page in full (1231-1241); null when not given.</summary>
        public string/*?*/ Pages { get; }

        /// <summary>Number of an article that has no pages; null when not given.</summary>
        public string/*?*/ ArticleNumber { get; }

        /// <summary>Chapter; null when not given.</summary>
        public string/*?*/ Chapter { get; }

        /// <summary>Publisher, school or institution; null when not given.</summary>
        public string/*?*/ Publisher { get; }

        /// <summary>Place of publication; null when not given.</summary>
        public string/*?*/ Place { get; }

        /// <summary>Edition; null when not given.</summary>
        public string/*?*/ Edition { get; }

        /// <summary>ISSNs.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Issn { get; }

        /// <summary>Language as a BCP 47 tag; null when not given.</summary>
        public string/*?*/ Language { get; }

        /// <summary>Keywords that are no subject headings.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Keywords { get; }

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

        /// <summary>Links to its notices, comments, corrections and versions.</summary>
        public global::System.Collections.Generic.IReadOnlyList<CitationLink> Links { get; }

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
