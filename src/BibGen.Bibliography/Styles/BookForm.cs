using System.Globalization;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Styles;

/// <summary>What tells a book from others with its title: edition, volume, series, version.</summary>
internal static class BookForm
{
    /// <summary>What says in English and other languages that an edition is one.</summary>
    private static readonly string[] EditionWords =
        ["ed. ", " ed ", "edn ", "edition", "édition", "edició", "edizion", "auflage", "ausgabe", "print", "draft", "version"];

    /// <summary>
    /// "2" is the second edition: <c>2nd ed</c>; "Revised" is <c>Revised ed</c>; other texts as they are. Empty for the first, and when not given.
    /// </summary>
    public static string Edition(Work work)
    {
        if (work.Edition is not { } edition)
            return "";
        if (int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number == 1 ? "" : Ordinal(number) + " ed";
        string text = edition.TrimEnd('.');
        foreach (string word in new[] { " edition", " edn" })
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return text.Substring(0, text.Length - word.Length) + " ed";
        }

        return text.Length == 0 || Array.Exists(EditionWords, word => (text + " ").IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) ? text
            : text + " ed";
    }

    /// <summary>The same with a full stop; null where it is empty.</summary>
    public static string? EditionStopped(Work work) => Edition(work) is { Length: > 0 } edition ? edition + "." : null;

    /// <summary>The volume of a book; null when it has none, or when it is the number of the book in its series.</summary>
    public static string? Volume(Work work) => IsVolumeOfSeries(work) ? null : work.Volume;

    /// <summary>How many volumes a work has, when it has several; null otherwise.</summary>
    public static string? Volumes(Work work) => work.Details.Volumes is { } volumes && volumes.All(char.IsDigit) && volumes != "1" ? volumes : null;

    /// <summary>The number of the book in its series; null when it has none.</summary>
    public static string? SeriesNumber(Work work) => work.Series is null ? null : IsVolumeOfSeries(work) ? work.Volume : work.Details.Number;

    /// <summary>Series and number: <c>Lecture Notes in Computer Science 2278</c>; null without a series.</summary>
    /// <param name="work">The work.</param>
    /// <param name="beforeNumber">What stands before a number in the series.</param>
    /// <param name="beforeVolume">What stands before a volume of the series.</param>
    public static RichText? Series(Work work, string beforeNumber, string beforeVolume)
    {
        if (work.Series is not { } series)
            return null;
        return new RichTextBuilder().Append(series).Piece(IsVolumeOfSeries(work) ? beforeVolume : beforeNumber, SeriesNumber(work)).ToRichText();
    }

    /// <summary>
    /// BibTeX's styles write "volume 3494 of Lecture Notes in Computer Science" of an entry with both (btxbst.doc, format.bvolume); a work in several volumes
    /// has a main title, and a number in the series besides the volume.
    /// </summary>
    public static bool IsVolumeOfSeries(Work work) => work is { Series: not null, Volume: not null, Details.Number: null } && WorkForm.MainTitle(work) is null;

    /// <summary>Version as a sentence of its own: <c>Version 1.2</c>; null when not given.</summary>
    public static string? Version(Work work) => work.Details.Version is not { Length: > 0 } version ? null
        : version.StartsWith("version", StringComparison.OrdinalIgnoreCase) ? version
        : version[0] is 'v' or 'V' && version.Length > 1 && char.IsDigit(version[1]) ? "Version " + version.Substring(1)
        : "Version " + version;

    private static string Ordinal(int number)
    {
        string ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
