namespace BibGen.Internal
{
    /// <summary>
    /// Some of a class's citations in the order of their keys, read when they are first asked for. All members may be used by several threads.
    /// </summary>
    internal sealed class CitationBucket
    {
        private readonly string[] _data;
        private readonly global::BibGen.Citation[] _citations;

        /// <summary>Takes the data that stands on <paramref name="holder"/>.</summary>
        public CitationBucket(global::System.Type holder)
        {
            _data = global::BibGen.Internal.CitationDataAttribute.Of(holder).Split(new[] { '\u0004' }, global::System.StringSplitOptions.RemoveEmptyEntries);
            _citations = new global::BibGen.Citation[_data.Length];
        }

        /// <summary>The citation at <paramref name="index"/>; always the same object.</summary>
        public global::BibGen.Citation this[int index]
        {
            get
            {
                global::BibGen.Citation/*?*/ known = global::System.Threading.Volatile.Read(ref _citations[index]);
                if (known != null)
                    return known;
                var read = new global::BibGen.Citation(_data[index]);
                return global::System.Threading.Interlocked.CompareExchange(ref _citations[index], read, null) ?? read;
            }
        }

        /// <summary>The citation with this key; null when there is none.</summary>
        public global::BibGen.Citation/*?*/ Find(string key)
        {
            int low = 0;
            int high = _data.Length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) / 2);
                int order = string.CompareOrdinal(this[middle].Key, key);
                if (order == 0)
                    return this[middle];
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            return null;
        }
    }
}
