namespace BibGen
{
    /// <summary>The fields of a record as they stand there, in the order of the file; a field may stand there more than once.</summary>
    internal sealed class CitationFields : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>
    {
        private readonly global::System.Collections.Generic.KeyValuePair<string, string>[] _fields;

        internal CitationFields(string[] parts)
        {
            _fields = new global::System.Collections.Generic.KeyValuePair<string, string>[parts.Length / 2];
            for (int i = 0; i < _fields.Length; i++)
            {
                _fields[i] = new global::System.Collections.Generic.KeyValuePair<string, string>(
                    global::BibGen.Internal.FieldNames.Unpack(parts[2 * i]), parts[(2 * i) + 1]);
            }
        }

        /// <summary>Number of fields.</summary>
        public int Count
        {
            get { return _fields.Length; }
        }

        /// <summary>The value of the first field with this name, in any letter case; null when there is none.</summary>
        public string/*?*/ this[string name]
        {
            get
            {
                foreach (global::System.Collections.Generic.KeyValuePair<string, string> field in _fields)
                {
                    if (string.Equals(field.Key, name, global::System.StringComparison.OrdinalIgnoreCase))
                        return field.Value;
                }

                return null;
            }
        }

        /// <summary>The values of all fields with this name, in any letter case.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> All(string name)
        {
            var values = new global::System.Collections.Generic.List<string>();
            foreach (global::System.Collections.Generic.KeyValuePair<string, string> field in _fields)
            {
                if (string.Equals(field.Key, name, global::System.StringComparison.OrdinalIgnoreCase))
                    values.Add(field.Value);
            }

            return values;
        }

        /// <summary>The fields with their names.</summary>
        public global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, string>> GetEnumerator()
        {
            return ((global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>)_fields).GetEnumerator();
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
