namespace BibGen.Internal
{
    /// <summary>All citations of a class: in the order of the files, and by key. All members may be used by several threads.</summary>
    internal sealed class CitationLibrary
    {
        private readonly int _bucketCount;
        private readonly string[] _aliases;
        private readonly global::System.Func<int, global::BibGen.Internal.CitationBucket> _bucketAt;
        private readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<global::BibGen.Citation>> _all;
        private readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<string>> _keys;

        /// <summary>Creates the library.</summary>
        /// <param name="places">Two characters a work, in the order of the files: its bucket, and its place in it.</param>
        /// <param name="bucketCount">Number of buckets, a power of two.</param>
        /// <param name="bucketAt">The buckets; asked for only when they are needed.</param>
        /// <param name="aliases">Keys that works had before, in ordinal order, each followed by the key that the work has now.</param>
        public CitationLibrary(
            string places, int bucketCount, global::System.Func<int, global::BibGen.Internal.CitationBucket> bucketAt, params string[] aliases)
        {
            _aliases = aliases;
            _bucketCount = bucketCount;
            _bucketAt = bucketAt;
            _all = new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<global::BibGen.Citation>>(() =>
            {
                var all = new global::BibGen.Citation[places.Length / 2];
                for (int i = 0; i < all.Length; i++)
                    all[i] = bucketAt(places[2 * i])[places[(2 * i) + 1]];
                return global::System.Array.AsReadOnly(all);
            });
            _keys = new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<string>>(() =>
            {
                var keys = new string[All.Count];
                for (int i = 0; i < keys.Length; i++)
                    keys[i] = All[i].Key;
                return global::System.Array.AsReadOnly(keys);
            });
        }

        /// <summary>Every citation, in the order of the files.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::BibGen.Citation> All
        {
            get { return _all.Value; }
        }

        /// <summary>Every key, in the order of the files.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Keys
        {
            get { return _keys.Value; }
        }

        /// <summary>The citation that has this key, or had it before; null when there is none. Reads a few citations of one bucket and no more.</summary>
        public global::BibGen.Citation/*?*/ Find(string key)
        {
            if (key == null)
                throw new global::System.ArgumentNullException("key");
            global::BibGen.Citation/*?*/ found = FindByKey(key);
            int low = 0;
            int high = (_aliases.Length / 2) - 1;
            while (found == null && low <= high)
            {
                int middle = low + ((high - low) / 2);
                int order = string.CompareOrdinal(_aliases[2 * middle], key);
                if (order == 0)
                    return FindByKey(_aliases[(2 * middle) + 1]);
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            return found;
        }

        private global::BibGen.Citation/*?*/ FindByKey(string key)
        {
            return _bucketAt((int)(global::BibGen.Internal.StableHash.Of(key) & (uint)(_bucketCount - 1))).Find(key);
        }
    }
}
