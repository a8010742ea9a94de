namespace BibGen.Internal
{
    /// <summary>Addresses at which identifiers are resolved.</summary>
    internal static class ResolverLinks
    {
        /// <summary>Address of a DOI.</summary>
        public static string Doi(string doi)
        {
            return "https://doi.org/" + Escape(doi);
        }

        /// <summary>Address of a PubMed record.</summary>
        public static string PubMed(string pmid)
        {
            return "https://pubmed.ncbi.nlm.nih.gov/" + Escape(pmid) + "/";
        }

        /// <summary>Address of a text in PubMed Central.</summary>
        public static string Pmc(string pmcid)
        {
            return "https://pmc.ncbi.nlm.nih.gov/articles/" + Escape(pmcid) + "/";
        }

        /// <summary>Address of an arXiv page.</summary>
        public static string ArXiv(string id)
        {
            return "https://arxiv.org/abs/" + Escape(id);
        }

        /// <summary>Percent-encodes what has another meaning, or none, in the path of an address (DOI Handbook §3.8).</summary>
        private static string Escape(string text)
        {
            var escaped = new global::System.Text.StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (c <= ' ' || c == 127 || "%\"#<>?[\\]^`{|}".IndexOf(c) >= 0)
                    escaped.Append('%').Append("0123456789ABCDEF"[c >> 4]).Append("0123456789ABCDEF"[c & 15]);
                else
                    escaped.Append(c);
            }

            return escaped.ToString();
        }
    }
}
