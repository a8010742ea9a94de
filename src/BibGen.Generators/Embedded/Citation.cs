namespace BibGen
{
    /// <summary>A work of the bibliography: all that its record says, read.</summary>
    internal sealed class Citation
    {
        internal Citation(string data)
        {
            Key = "";
            Type = "";
            Reference = "";
            var authors = new global::System.Collections.Generic.List<Person>();
            var editors = new global::System.Collections.Generic.List<Person>();
            var isbn = new global::System.Collections.Generic.List<string>();
            var issn = new global::System.Collections.Generic.List<string>();
            var publicationTypes = new global::System.Collections.Generic.List<string>();
            var mesh = new global::System.Collections.Generic.List<string>();
            var substances = new global::System.Collections.Generic.List<string>();
            var keywords = new global::System.Collections.Generic.List<string>();
            var links = new global::System.Collections.Generic.List<CitationLink>();
            int start = 0;
            while (start < data.Length)
            {
                int end = data.IndexOf('\u0001', start);
                string text = data.Substring(start + 1, end - start - 1);
                switch (data[start])
                {
                    case 'k': Key = Unescape(text); break;
                    case 'y': Type = Unescape(text); break;
                    case 't': Title = Unescape(text); break;
                    case 'u': Subtitle = Unescape(text); break;
                    case 'o': OriginalTitle = Unescape(text); break;
                    case 'R': Series = Unescape(text); break;
                    case 'C': Chapter = Unescape(text); break;
                    case 'K': keywords.Add(Unescape(text)); break;
                    case 'N': links.Add(new CitationLink(Parts(text))); break;
                    case 'c': Container = Unescape(text); break;
                    case 's': ContainerShort = Unescape(text); break;
                    case 'v': Volume = Unescape(text); break;
                    case 'i': Issue = Unescape(text); break;
                    case 'p': Pages = Unescape(text); break;
                    case 'n': ArticleNumber = Unescape(text); break;
                    case 'P': Publisher = Unescape(text); break;
                    case 'L': Place = Unescape(text); break;
                    case 'E': Edition = Unescape(text); break;
                    case 'd': Doi = Unescape(text); break;
                    case 'm': Pmid = Unescape(text); break;
                    case 'M': Pmcid = Unescape(text); break;
                    case 'x': ArXiv = Unescape(text); break;
                    case 'U': Url = Unescape(text); break;
                    case 'A': Abstract = Unescape(text); break;
                    case 'l': Language = Unescape(text); break;
                    case 'r': Reference = Unescape(text); break;
                    case 'b': isbn.Add(Unescape(text)); break;
                    case 'B': issn.Add(Unescape(text)); break;
                    case 'T': publicationTypes.Add(Unescape(text)); break;
                    case 'h': mesh.Add(Unescape(text)); break;
                    case 'S': substances.Add(Unescape(text)); break;
                    case 'a': HasMoreAuthors |= AddPerson(authors, text); break;
                    case 'e': HasMoreEditors |= AddPerson(editors, text); break;
                    case 'D': Issued = new PublicationDate(Parts(text)); break;
                    case 'z': Status = (PublicationStatus)(text[0] - '0'); break;
                }

                start = end + 1;
            }

            Authors = authors.AsReadOnly();
            Editors = editors.AsReadOnly();
            Isbn = isbn.AsReadOnly();
            Issn = issn.AsReadOnly();
            PublicationTypes = publicationTypes.AsReadOnly();
            Mesh = mesh.AsReadOnly();
            Substances = substances.AsReadOnly();
            Keywords = keywords.AsReadOnly();
            Links = links.AsReadOnly();
        }

        /// <summary>Citation key; for a PubMed record the generated one.</summary>
        public string Key { get; }

        /// <summary>Entry type: article, book, inproceedings …</summary>
        public string Type { get; }

        /// <summary>Title without its subtitle; null when the record has none.</summary>
        public string/*?*/ Title { get; }

        /// <summary>Subtitle, where the record keeps it apart; null otherwise.</summary>
        public string/*?*/ Subtitle { get; }

        /// <summary>Title in the original language, when <see cref="Title"/> is a translation; null when not given.</summary>
        public string/*?*/ OriginalTitle { get; }

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

        /// <summary>DOI without resolver or prefix; null when there is none.</summary>
        public string/*?*/ Doi { get; }

        /// <summary>PubMed identifier; null when there is none.</summary>
        public string/*?*/ Pmid { get; }

        /// <summary>PubMed Central identifier, PMC…; null when there is none.</summary>
        public string/*?*/ Pmcid { get; }

        /// <summary>arXiv identifier; null when there is none.</summary>
        public string/*?*/ ArXiv { get; }

        /// <summary>Address of the work; null when not given.</summary>
        public string/*?*/ Url { get; }

        /// <summary>Abstract; null when not given.</summary>
        public string/*?*/ Abstract { get; }

        /// <summary>Language as a BCP 47 tag; null when not given.</summary>
        public string/*?*/ Language { get; }

        /// <summary>The reference in the project's style.</summary>
        public string Reference { get; }

        /// <summary>ISBNs.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Isbn { get; }

        /// <summary>ISSNs.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Issn { get; }

        /// <summary>PubMed publication types.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> PublicationTypes { get; }

        /// <summary>MeSH headings as PubMed writes them.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Mesh { get; }

        /// <summary>Names of substances.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Substances { get; }

        /// <summary>Keywords that are no subject headings.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Keywords { get; }

        /// <summary>Links to its notices, comments, corrections and versions.</summary>
        public global::System.Collections.Generic.IReadOnlyList<CitationLink> Links { get; }

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

        /// <summary>What has happened to it since.</summary>
        public PublicationStatus Status { get; }

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

        private static bool AddPerson(global::System.Collections.Generic.List<Person> persons, string text)
        {
            if (text.Length == 0)
                return true;
            persons.Add(new Person(Parts(text)));
            return false;
        }

        private static string[] Parts(string text)
        {
            return global::System.Array.ConvertAll(text.Split('\u0002'), Unescape);
        }

        private static string Unescape(string text)
        {
            if (text.IndexOf('\u0003') < 0)
                return text;
            var plain = new global::System.Text.StringBuilder(text.Length);
            for (int i = 0; i < text.Length; i++)
                plain.Append(text[i] == '\u0003' ? (char)(text[++i] - '0') : text[i]);
            return plain.ToString();
        }
    }
}
