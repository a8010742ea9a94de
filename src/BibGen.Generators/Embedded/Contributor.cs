namespace BibGen
{
    /// <summary>A person or group that had another part in a work than writing, editing or translating it.</summary>
    internal sealed class Contributor
    {
        internal Contributor(string[] parts)
        {
            Role = parts[0];
            var person = new string[parts.Length - 1];
            global::System.Array.Copy(parts, 1, person, 0, person.Length);
            Person = new Person(person);
        }

        /// <summary>What the person did: commentator, compiler, holder, investigator.</summary>
        public string Role { get; }

        /// <summary>Who it was.</summary>
        public Person Person { get; }

        /// <summary>The name and, in parentheses, the role.</summary>
        public override string ToString()
        {
            return Person + " (" + Role + ")";
        }
    }
}
