using BibGen.Formats;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Syntax;

/// <summary>
/// Where in a text stands what hardly any text has. One search answers for all rules about characters, and another text of the file needs little of it.
/// </summary>
internal sealed class UnusualPlaces
{
    private const string SuppressionMark = "bibgen-";

    /// <summary>The places in <paramref name="text"/>, in which commands of LaTeX may stand.</summary>
    public UnusualPlaces(string text, bool hasCommands = true)
        : this(text, hasCommands, 0, text.Length, before: null, default)
    {
    }

    /// <summary>The places in <paramref name="text"/>, given those in the text before a change.</summary>
    public UnusualPlaces(string text, UnusualPlaces before, ChangedStretch change, bool hasCommands = true)
        : this(text, hasCommands, PlacesInText.StartAfter(change), change.NewEnd, before, change)
    {
    }

    private UnusualPlaces(string text, bool hasCommands, int from, int to, UnusualPlaces? before, ChangedStretch change)
    {
        List<int> undecodable = [], controls = [], marks = [], doubtful = [], html = [], suppressions = [];
        ReadOnlySpan<char> characters = text.AsSpan();
        ReadOnlySpan<char> searched = characters.Slice(0, to);
        for (int at = UnusualCharacters.Next(searched, from); at >= 0; at = UnusualCharacters.Next(searched, at + 1))
        {
            char c = text[at];
            if (UnusualCharacters.IsUndecodable(c))
                undecodable.Add(at);
            else if (UnusualCharacters.IsControl(c))
                controls.Add(at);
            else if (Composition.IsMark(c))
                marks.Add(at);
            if (InvisibleCharacters.MayBe(c) || MisreadUtf8.MayStand(characters, at))
                doubtful.Add(at);
        }

        HtmlSearch.AddTo(html, characters, from, to, hasCommands);
        for (int at = from; Find(SuppressionMark, characters, at, to) is >= 0 and int next; at = next + 1)
            suppressions.Add(next);
        Undecodable = Join(undecodable, before?.Undecodable);
        Controls = Join(controls, before?.Controls);
        Marks = Join(marks, before?.Marks);
        Doubtful = Join(doubtful, before?.Doubtful);
        Html = Join(html, before?.Html);
        Suppressions = Join(suppressions, before?.Suppressions);

        PlacesInText Join(List<int> found, PlacesInText? earlier) => earlier?.After(found, change) ?? PlacesInText.Of(found);
    }

    /// <summary>U+FFFD and NUL.</summary>
    public PlacesInText Undecodable { get; }

    /// <summary>Control characters, tabs, line ends and NUL apart.</summary>
    public PlacesInText Controls { get; }

    /// <summary>Combining marks.</summary>
    public PlacesInText Marks { get; }

    /// <summary>
    /// Every place of a character that may be invisible, or that may begin what a wrong encoding has left. Accented letters, which most files have, are none.
    /// </summary>
    public PlacesInText Doubtful { get; }

    /// <summary>Where HTML may begin.</summary>
    public PlacesInText Html { get; }

    /// <summary>Where the words of suppressions may begin.</summary>
    public PlacesInText Suppressions { get; }

    /// <summary>The places in the text of a file, which are kept with it.</summary>
    public static UnusualPlaces Of(BibliographyFile file)
    {
        BibliographyFile read = file.AsRead;
        if (read.Notes is UnusualPlaces known)
            return known;
        bool hasCommands = file.Format.UsesLatex(file.Format.Fields.Title[0]);
        UnusualPlaces places = read.NotesBefore is { Notes: UnusualPlaces before } earlier
            ? new(read.Text, before, earlier.Change, hasCommands)
            : new(read.Text, hasCommands);
        read.Notes = places;
        return places;
    }

    /// <summary>
    /// The first place from <paramref name="from"/> on, and before <paramref name="to"/>, where <paramref name="word"/> begins; −1 when there is none.
    /// </summary>
    internal static int Find(string word, ReadOnlySpan<char> text, int from, int to)
    {
        if (from >= to)
            return -1;
        int next = text.Slice(from, Math.Min(text.Length, to + word.Length - 1) - from).IndexOf(word.AsSpan());
        return next < 0 ? -1 : from + next;
    }
}
