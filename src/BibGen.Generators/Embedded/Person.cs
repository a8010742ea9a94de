namespace BibGen
{
    /// <summary>A person or group that wrote or edited a work.</summary>
    internal sealed class Person
    {
        internal Person(string[] parts)
        {
            Family = Part(parts, 0);
            Given = Part(parts, 1);
            Particle = Part(parts, 2);
            Suffix = Part(parts, 3);
            Group = Part(parts, 4);
            Orcid = Part(parts, 5);
            var affiliations = new global::System.Collections.Generic.List<string>();
            for (int i = 6; i < parts.Length; i++)
                affiliations.Add(parts[i]);
            Affiliations = affiliations.AsReadOnly();
        }

        /// <summary>Family name without its particle; null for a group.</summary>
        public string/*?*/ Family { get; }

        /// <summary>Given names or initials; null when there are none.</summary>
        public string/*?*/ Given { get; }

        /// <summary>Particle before the family name ("van", "de la"); null when there is none.</summary>
        public string/*?*/ Particle { get; }

        /// <summary>Suffix ("Jr", "III"); null when there is none.</summary>
        public string/*?*/ Suffix { get; }

        /// <summary>Name of a group; null for a person.</summary>
        public string/*?*/ Group { get; }

        /// <summary>ORCID iD; null when not given.</summary>
        public string/*?*/ Orcid { get; }

        /// <summary>Affiliations in the order of the record.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Affiliations { get; }

        /// <summary>The name in reading order: given names, particle, family name, suffix.</summary>
        public override string ToString()
        {
            if (Group != null)
                return Group;
            var parts = new global::System.Collections.Generic.List<string>();
            if (Given != null)
                parts.Add(Given);
            if (Particle != null)
                parts.Add(Particle);
            if (Family != null)
                parts.Add(Family);
            if (Suffix != null)
                parts.Add(Suffix);
            return string.Join(" ", parts);
        }

        private static string/*?*/ Part(string[] parts, int index)
        {
            return index >= parts.Length || parts[index].Length == 0 ? null : parts[index];
        }
    }
}
