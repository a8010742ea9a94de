namespace BibGen
{
    /// <summary>Says that code rests on a work: <c>[Cites(typeof(References.DeBock2011), "Eq. 4")]</c>.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CitesAttribute : global::System.Attribute
    {
        /// <summary>The code rests on <paramref name="work"/>.</summary>
        /// <param name="work">The generated class of the work.</param>
        public CitesAttribute(/*@trim*/global::System.Type work)
        {
            Work = work;
        }

        /// <summary>The code rests on a certain place in <paramref name="work"/>.</summary>
        /// <param name="work">The generated class of the work.</param>
        /// <param name="locator">The place: a section, equation, definition, page.</param>
        public CitesAttribute(/*@trim*/global::System.Type work, string locator)
        {
            Work = work;
            Locator = locator;
        }

        /// <summary>The generated class of the work.</summary>
        /*@trim*/public global::System.Type Work { get; }

        /// <summary>The place in the work; null for the whole of it.</summary>
        public string/*?*/ Locator { get; }

        /// <summary>A remark: what the code takes from the work, or where it departs from it; null when there is none.</summary>
        public string/*?*/ Note { get; set; }
    }
}
