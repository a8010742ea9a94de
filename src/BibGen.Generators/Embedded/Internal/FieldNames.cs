namespace BibGen.Internal
{
    /// <summary>The fields that nearly all bibliographies have: in packed citations a capital stands for each.</summary>
    internal static class FieldNames
    {
        private static readonly string[] Names =
        {
            "author", "title", "journal", "year", "volume", "number", "pages", "publisher", "doi", "url", "month", "booktitle", "editor", "issn", "isbn",
            "address", "note", "series", "date", "journaltitle", "urldate", "keywords", "abstract", "eprint", "archiveprefix", "primaryclass",
        };

        /// <summary>What stands for <paramref name="name"/>: a capital, or the name itself; one that is a capital is followed by a blank.</summary>
        public static string Pack(string name)
        {
            int index = global::System.Array.IndexOf(Names, name);
            return index >= 0 ? ((char)('A' + index)).ToString() : IsCapital(name) ? name + " " : name;
        }

        /// <summary>The name for which <paramref name="text"/> stands.</summary>
        public static string Unpack(string text)
        {
            return IsCapital(text) && text[0] - 'A' < Names.Length ? Names[text[0] - 'A'] : text.TrimEnd(' ');
        }

        private static bool IsCapital(string text)
        {
            return text.Length == 1 && text[0] >= 'A' && text[0] <= 'Z';
        }
    }
}
