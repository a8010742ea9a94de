namespace BibGen
{
    /// <summary>When a work or its original appeared, an event was or an address was visited, with as much precision as its record gives.</summary>
    internal sealed class PublicationDate
    {
        internal PublicationDate(string[] parts)
        {
            Text = parts[0];
            Year = Number(parts, 1);
            Month = Number(parts, 2);
            Day = Number(parts, 3);
            string qualities = Part(parts, 4) ?? "";
            IsApproximate = qualities.IndexOf('~') >= 0;
            IsUncertain = qualities.IndexOf('?') >= 0;
            IsOpenEnded = qualities.IndexOf('.') >= 0;
            Season = Part(parts, 5);
            EndYear = Number(parts, 6);
            EndMonth = Number(parts, 7);
            EndDay = Number(parts, 8);
        }

        /// <summary>Year; null when it could not be read.</summary>
        public int? Year { get; }

        /// <summary>Month 1–12; null when not given.</summary>
        public int? Month { get; }

        /// <summary>Day 1–31; null when not given.</summary>
        public int? Day { get; }

        /// <summary>Year of the end of a range; null for a single date.</summary>
        public int? EndYear { get; }

        /// <summary>Month of the end of a range; null when not given.</summary>
        public int? EndMonth { get; }

        /// <summary>Day of the end of a range; null when not given.</summary>
        public int? EndDay { get; }

        /// <summary>Season: Spring, Summer, Autumn or Winter; null when not given.</summary>
        public string/*?*/ Season { get; }

        /// <summary>Whether the range has no known end.</summary>
        public bool IsOpenEnded { get; }

        /// <summary>Whether the record calls the date approximate.</summary>
        public bool IsApproximate { get; }

        /// <summary>Whether the record calls the date uncertain.</summary>
        public bool IsUncertain { get; }

        /// <summary>The date as the record writes it.</summary>
        public string Text { get; }

        /// <summary>The date as the record writes it.</summary>
        public override string ToString()
        {
            return Text;
        }

        private static string/*?*/ Part(string[] parts, int index)
        {
            return index >= parts.Length || parts[index].Length == 0 ? null : parts[index];
        }

        private static int? Number(string[] parts, int index)
        {
            string/*?*/ text = Part(parts, index);
            if (text == null)
                return null;
            return int.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
