namespace BibGen
{
    /// <summary>A link from a work to another publication: a notice, a comment, a correction, another version.</summary>
    internal sealed class CitationLink
    {
        internal CitationLink(string[] parts)
        {
            Kind = (CitationLinkKind)int.Parse(parts[0], global::System.Globalization.CultureInfo.InvariantCulture);
            Text = parts[1];
            Doi = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null;
            Pmid = parts.Length > 3 && parts[3].Length > 0 ? parts[3] : null;
        }

        /// <summary>How the work relates to the other one.</summary>
        public CitationLinkKind Kind { get; }

        /// <summary>The other publication, as the record or the list of retractions names it.</summary>
        public string Text { get; }

        /// <summary>DOI of the other publication; null when it is not given.</summary>
        public string/*?*/ Doi { get; }

        /// <summary>PubMed identifier of the other publication; null when it is not given.</summary>
        public string/*?*/ Pmid { get; }

        /// <summary>The other publication, as the record or the list of retractions names it.</summary>
        public override string ToString()
        {
            return Text;
        }
    }
}
