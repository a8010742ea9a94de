namespace BibGen.Internal
{
    /// <summary>
    /// Reads a packed citation: each item is a letter, its text, and U+0001; the parts of a text are separated by U+0002; U+0003 and a digit stand for one of
    /// these
    /// characters itself. Items with a letter that nobody asks for are passed over, so that an older reader can read what a newer generator writes.
    /// </summary>
    internal sealed class CitationItems
    {
        private readonly string _data;
        private readonly global::System.Collections.Generic.List<int> _starts = new global::System.Collections.Generic.List<int>();

        /// <summary>Finds the items of <paramref name="data"/>.</summary>
        public CitationItems(string data)
        {
            _data = BackReferences.Expand(data);
            for (int start = 0; start < _data.Length; start = _data.IndexOf('\u0001', start) + 1)
                _starts.Add(start);
        }

        /// <summary>The text with this letter; null when there is none.</summary>
        public string/*?*/ Text(char tag)
        {
            string[]/*?*/ parts = Parts(tag);
            return parts == null ? null : parts[0];
        }

        /// <summary>All texts with this letter, in their order.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Texts(char tag)
        {
            return List(tag, parts => parts[0]);
        }

        /// <summary>
        /// What <paramref name="read"/> makes of the parts of each text with this letter, in their order; an empty text stands for no item of a list.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<T> List<T>(char tag, global::System.Func<string[], T> read)
        {
            global::System.Collections.Generic.List<T>/*?*/ list = null;
            foreach (int start in _starts)
            {
                if (_data[start] != tag || IsEmpty(start))
                    continue;
                if (list == null)
                    list = new global::System.Collections.Generic.List<T>();
                list.Add(read(PartsAt(start)));
            }

            return list == null ? Nothing<T>.List : list.AsReadOnly();
        }

        /// <summary>Whether there is an empty text with this letter: after names "and others".</summary>
        public bool HasMore(char tag)
        {
            foreach (int start in _starts)
            {
                if (_data[start] == tag && IsEmpty(start))
                    return true;
            }

            return false;
        }

        /// <summary>The date with this letter; null when there is none.</summary>
        public global::BibGen.PublicationDate/*?*/ Date(char tag)
        {
            string[]/*?*/ parts = Parts(tag);
            return parts == null ? null : new global::BibGen.PublicationDate(parts);
        }

        /// <summary>The status with this letter.</summary>
        public global::BibGen.PublicationStatus Status(char tag)
        {
            string/*?*/ number = Text(tag);
            return number == null ? global::BibGen.PublicationStatus.Current : (global::BibGen.PublicationStatus)(number[0] - '0');
        }

        /// <summary>The fields with this letter.</summary>
        public global::BibGen.CitationFields Fields(char tag)
        {
            return new global::BibGen.CitationFields(Parts(tag) ?? new string[0]);
        }

        private string[]/*?*/ Parts(char tag)
        {
            foreach (int start in _starts)
            {
                if (_data[start] == tag)
                    return PartsAt(start);
            }

            return null;
        }

        private bool IsEmpty(int start)
        {
            return _data[start + 1] == '\u0001';
        }

        private string[] PartsAt(int start)
        {
            string text = _data.Substring(start + 1, _data.IndexOf('\u0001', start) - start - 1);
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

        private static class Nothing<T>
        {
            public static readonly global::System.Collections.Generic.IReadOnlyList<T> List = global::System.Array.AsReadOnly(new T[0]);
        }
    }
}
