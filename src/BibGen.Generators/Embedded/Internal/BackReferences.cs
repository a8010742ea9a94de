namespace BibGen.Internal
{
    /// <summary>
    /// What a packed citation says twice, it says once: U+0005 and two characters, which stand for a place before and a length, repeat the text there.
    /// A reference repeats title, names and pages; the fields of the record repeat nearly all of it.
    /// </summary>
    internal static class BackReferences
    {
        /// <summary>Begins a back reference.</summary>
        public const char Mark = '\u0005';

        /// <summary>The character for a place or length of 0; those below it are controls.</summary>
        public const char Zero = ' ';

        /// <summary>The text with every back reference replaced by what it repeats.</summary>
        public static string Expand(string packed)
        {
            if (packed.IndexOf(Mark) < 0)
                return packed;
            var text = new global::System.Text.StringBuilder(packed.Length * 2);
            for (int i = 0; i < packed.Length; i++)
            {
                if (packed[i] == Mark)
                {
                    text.Append(text.ToString(packed[i + 1] - Zero, packed[i + 2] - Zero));
                    i += 2;
                }
                else
                {
                    text.Append(packed[i]);
                }
            }

            return text.ToString();
        }
    }
}
