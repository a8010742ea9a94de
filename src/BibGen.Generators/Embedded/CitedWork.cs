namespace BibGen
{
    /// <summary>A work on which code rests, as a <c>[Cites]</c> attribute of the code says.</summary>
    internal sealed class CitedWork
    {
        internal CitedWork(Citation citation, string/*?*/ locator, string/*?*/ note)
        {
            Citation = citation;
            Locator = locator;
            Note = note;
        }

        /// <summary>The work.</summary>
        public Citation Citation { get; }

        /// <summary>The place in the work; null for the whole of it.</summary>
        public string/*?*/ Locator { get; }

        /// <summary>A remark; null when there is none.</summary>
        public string/*?*/ Note { get; }

        /// <summary>The reference, and the place after it.</summary>
        public override string ToString()
        {
            return Locator == null ? Citation.Reference : Citation.Reference + " " + Locator;
        }
    }
}
