using BibGen.Values.Latex;

namespace BibGen.Rules.Syntax;

/// <summary>Where in a text the characters stand that hardly any text has. One search answers for all rules about characters.</summary>
internal sealed class UnusualPlaces
{
    private readonly List<int> _doubtful = [];

    /// <summary>The places in <paramref name="text"/>.</summary>
    public UnusualPlaces(string text)
    {
        ReadOnlySpan<char> characters = text.AsSpan();
        for (int at = UnusualCharacters.Next(characters, 0); at >= 0; at = UnusualCharacters.Next(characters, at + 1))
        {
            char c = text[at];
            if (UnusualCharacters.IsUndecodable(c))
                Undecodable = First(Undecodable, at);
            else if (UnusualCharacters.IsControl(c))
                Control = First(Control, at);
            else if (Composition.IsMark(c))
                Mark = First(Mark, at);
            if (InvisibleCharacters.MayBe(c) || MisreadUtf8.MayStand(characters, at))
                _doubtful.Add(at);
        }
    }

    /// <summary>The first U+FFFD or NUL; −1 when there is none.</summary>
    public int Undecodable { get; } = -1;

    /// <summary>The first control character, tabs, line ends and NUL apart; −1 when there is none.</summary>
    public int Control { get; } = -1;

    /// <summary>The first combining mark; −1 when there is none.</summary>
    public int Mark { get; } = -1;

    /// <summary>Every place of a character that may be invisible, or that may begin what a wrong encoding has left, in order. Accented letters, which most
    /// files have, are none.</summary>
    public IReadOnlyList<int> Doubtful => _doubtful;

    private static int First(int known, int at) => known < 0 ? at : known;
}
