namespace BibGen
{
    /// <summary>When a work appeared, with as much precision as its record gives.</summary>
    internal sealed class PublicationDate
    {
        internal PublicationDate(string[] parts)
        {
            Year = Number(parts[0]);
            Month = Number(parts[1]) ?? 0;
            Day = Number(parts[2]) ?? 0;
            EndYear = Number(parts[3]);
            EndMonth = Number(parts[4]) ?? 0;
            EndDay = Number(parts[5]) ?? 0;
            Season = parts[6].Length == 0 ? null : parts[6];
            Text = parts[7];
            IsApproximate = parts[8].IndexOf('~') >= 0;
            IsUncertain = parts[8].IndexOf('?') >= 0;
            IsOpenEnded = parts[8].IndexOf('.') >= 0;
        }

        /// <summary>Year; null when it could not be read.</summary>
        public int? Year { get; }

        /// <summary>Month 1–12; 0 when not given.</summary>
        public int Month { get; }

        /// <summary>Day 1–31; 0 when not given.</summary>
        public int Day { get; }

        /// <summary>Year of the end of a range; null for a single date.</summary>
        public int? EndYear { get; }

        /// <summary>Month of the end of a range; 0 when not given.</summary>
        public int EndMonth { get; }

        /// <summary>Day of the end of a range; 0 when not given.</summary>
        public int EndDay { get; }

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

        private static int? Number(string text)
        {
            if (text.Length == 0)
                return null;
            return int.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
