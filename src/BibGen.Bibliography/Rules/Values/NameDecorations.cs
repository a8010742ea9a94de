using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>Finds in a list of names what is no part of any: titles, degrees, roles, marks of affiliations, addresses.</summary>
internal static class NameDecorations
{
    private static readonly string[] Titles =
    [
        "Prof. Dr.-Ing.", "Prof. Dr.", "Prof Dr", "Prof.", "Prof ", "Professor ", "Dr.-Ing.", "Dr. rer. nat.", "Dr.", "Dr ", "Mr.", "Mrs.", "Ms.", "Ing.",
            "Dipl.-Ing.",
    ];

    private static readonly string[] Degrees =
    [
        "PhD", "Ph.D.", "Ph.D", "Ph. D.", "M.D.", "MD", "MSc", "M.Sc.", "BSc", "B.Sc.", "MBBS", "DPhil", "D.Phil.", "MPH", "Pharm.D.", "PharmD", "Dr.-Ing.",
            "FRCP", "RN",
    ];

    private static readonly string TitleStarts = new([.. Titles.Select(title => title[0]).Distinct()]);

    private static readonly string DegreeEnds = new([.. Degrees.Select(degree => degree[degree.Length - 1]).Distinct()]);

    private static readonly string[] Roles =
    [
        "(eds.)", "(eds)", "(ed.)", "(ed)", "(editors)", "(editor)", "(hrsg.)", "(hg.)", "(trans.)", "(translator)", "(coord.)", "(org.)", "(dir.)",
        "[eds.]", "[ed.]", "(et al.)",
    ];

    private static readonly string[] Beginnings = ["edited by ", "ed. by ", "by ", "written by ", "translated by ", "hrsg. von ", "authors: ", "author: "];

    /// <summary>The first such stretch, what it is called, and all of what is to be removed with it; an empty stretch when there is none.</summary>
    public static SourceSpan Find(ReadOnlySpan<char> names, out string what, out SourceSpan removal)
    {
        what = "";
        removal = default;
        if (names.IsEmpty || names[0] == '{')
            return default;
        SourceSpan found = FindBeginning(names, ref what);
        if (found.Length == 0 && HasSign(names))
            found = FindSign(names, ref what);
        if (found.Length == 0)
            found = FindTitleOrDegree(names, ref what);
        if (found.Length > 0)
            removal = WithSurroundings(names, found);
        return found;
    }

    /// <summary>Whether anything stands in <paramref name="names"/> that hardly any name has, and that all but titles and degrees have.</summary>
    private static bool HasSign(ReadOnlySpan<char> names)
    {
        foreach (char c in names)
        {
            if (c is (>= '(' and <= '*') or (>= '/' and <= ':') or '@' or '[' or '†' or '‡' or '§' or '¶')
                return true;
        }

        return false;
    }

    private static SourceSpan FindSign(ReadOnlySpan<char> names, ref string what)
    {
        SourceSpan found = names.IndexOfAny('(', '[') >= 0 ? FindRole(names, ref what) : default;
        if (found.Length == 0 && names.IndexOf('@') > 0)
            found = FindEmail(names, ref what);
        if (found.Length == 0 && names.IndexOf("://".AsSpan()) > 0)
            found = FindAddress(names, ref what);
        if (found.Length == 0 && names.IndexOf("0000-000".AsSpan()) > 0)
            found = FindOrcid(names, ref what);
        if (found.Length == 0 && names.IndexOfAny("0123456789*†‡§¶".AsSpan()) > 0)
            found = FindMark(names, ref what);
        return found;
    }

    private static SourceSpan FindBeginning(ReadOnlySpan<char> names, ref string what)
    {
        if (names[0] is not ('e' or 'E' or 'b' or 'B' or 'w' or 'W' or 't' or 'T' or 'h' or 'H' or 'a' or 'A'))
            return default;
        foreach (string beginning in Beginnings)
        {
            if (!Ascii.StartsWith(names, beginning) || names.Length == beginning.Length)
                continue;
            what = "words before the names";
            return new SourceSpan(0, beginning.Length - 1);
        }

        return default;
    }

    private static SourceSpan FindRole(ReadOnlySpan<char> names, ref string what)
    {
        foreach (string role in Roles)
        {
            int at = names.IndexOf(role.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            what = "the role of a person";
            return new SourceSpan(at, role.Length);
        }

        return default;
    }

    private static SourceSpan FindEmail(ReadOnlySpan<char> names, ref string what)
    {
        int at = names.IndexOf('@');
        int start = at;
        while (start > 0 && IsOfAddress(names[start - 1]))
            start--;
        int end = at + 1;
        while (end < names.Length && IsOfAddress(names[end]))
            end++;
        if (start == at || names.Slice(at, end - at).IndexOf('.') < 0)
            return default;
        what = "an e-mail address";
        return WithBrackets(names, start, end);
    }

    private static SourceSpan WithBrackets(ReadOnlySpan<char> names, int start, int end) =>
        start > 0 && end < names.Length && (names[start - 1], names[end]) is ('<', '>') or ('(', ')') or ('[', ']')
            ? SourceSpan.FromBounds(start - 1, end + 1)
            : SourceSpan.FromBounds(start, end);

    private static bool IsOfAddress(char c) => Ascii.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    private static SourceSpan FindAddress(ReadOnlySpan<char> names, ref string what)
    {
        int start = names.IndexOf("://".AsSpan());
        while (start > 0 && Ascii.IsLetter(names[start - 1]))
            start--;
        int end = start;
        while (end < names.Length && names[end] is not (' ' or ',' or '}' or ')'))
            end++;
        what = "an address";
        return start == 0 ? default : SourceSpan.FromBounds(start, end);
    }

    private static SourceSpan FindOrcid(ReadOnlySpan<char> names, ref string what)
    {
        const int Length = 19;
        int at = names.IndexOf("0000-000".AsSpan());
        if (at + Length > names.Length)
            return default;
        what = "an ORCID iD";
        return WithBrackets(names, at, at + Length);
    }

    /// <summary>A digit or a star at the end of a name of several words; a word alone may be that of a user.</summary>
    private static SourceSpan FindMark(ReadOnlySpan<char> names, ref string what)
    {
        what = "the mark of an affiliation";
        for (int start = 0; start < names.Length;)
        {
            int and = names.Slice(start).IndexOf(" and ".AsSpan());
            int end = and < 0 ? names.Length : start + and;
            SourceSpan mark = MarkIn(names, start, end);
            if (mark.Length > 0)
                return mark;
            start = and < 0 ? names.Length : end + " and ".Length;
        }

        return default;
    }

    private static SourceSpan MarkIn(ReadOnlySpan<char> names, int start, int end)
    {
        ReadOnlySpan<char> name = names.Slice(start, end - start);
        if (name.IndexOf('=') >= 0 || name.IndexOf('{') == 0 || name.TrimEnd().IndexOfAny(" ,~".AsSpan()) <= 0)
            return default;
        int last = name.Length;
        while (last > 0 && name[last - 1] is ' ' or ',')
            last--;
        int first = last;
        while (first > 0 && (Ascii.IsDigit(name[first - 1]) || name[first - 1] is '*' or '†' or '‡' or '§' or '¶' or '$' or '^' or '{' or '}' or ',' or '\\'))
            first--;
        while (first < last && name[first] is ',' or '}' or '\\')
            first++;
        if (first < last && name[first] == '{')
            first = StartOfCommand(name, first);
        ReadOnlySpan<char> mark = name.Slice(first, last - first);
        bool isMark = mark.IndexOfAny("0123456789*†‡§¶".AsSpan()) >= 0 && first > 0 && !(mark.IndexOf('{') < 0 && mark.IndexOf('}') >= 0);
        if (!isMark)
            return default;
        bool isHomonym = mark.Length == 4 && mark.StartsWith("00".AsSpan()) && name[first - 1] == ' '; // DBLP numbers persons of one name.
        bool follows = char.IsLetter(name[first - 1]) || name[first - 1] == '.' || isHomonym || mark[0] is '*' or '$' or '†' or '‡' or '§' or '¶';
        int digits = 0;
        foreach (char c in mark)
            digits += Ascii.IsDigit(c) ? 1 : 0;
        return follows && (digits <= 3 || isHomonym) ? new SourceSpan(start + first, mark.Length) : default;
    }

    /// <summary>Where the command begins whose argument the brace opens, <c>\textsuperscript{1}</c>; the brace when there is none.</summary>
    private static int StartOfCommand(ReadOnlySpan<char> name, int brace)
    {
        int start = brace;
        while (start > 0 && Ascii.IsLetter(name[start - 1]))
            start--;
        return start < brace && start > 0 && name[start - 1] == '\\' ? start - 1 : brace;
    }

    private static SourceSpan FindTitleOrDegree(ReadOnlySpan<char> names, ref string what)
    {
        for (int start = 0; start < names.Length;)
        {
            int and = names.Slice(start).IndexOf(" and ".AsSpan());
            int end = and < 0 ? names.Length : start + and;
            ReadOnlySpan<char> name = names.Slice(start, end - start);
            SourceSpan found = name.Length == 0 ? default : TitleOf(name, ref what);
            if (found.Length == 0 && name.Length > 0)
                found = DegreeOf(name, ref what);
            if (found.Length > 0)
                return new SourceSpan(start + found.Start, found.Length);
            start = and < 0 ? names.Length : end + " and ".Length;
        }

        return default;
    }

    private static SourceSpan TitleOf(ReadOnlySpan<char> name, ref string what)
    {
        if (TitleStarts.IndexOf(name[0]) < 0)
            return default;
        foreach (string title in Titles)
        {
            if (!name.StartsWith(title.AsSpan(), StringComparison.Ordinal) || name.Length < title.Length + 3)
                continue;
            what = "a title";
            return new SourceSpan(0, title.TrimEnd().Length);
        }

        return default;
    }

    private static SourceSpan DegreeOf(ReadOnlySpan<char> name, ref string what)
    {
        if (DegreeEnds.IndexOf(name[name.Length - 1]) < 0)
            return default;
        foreach (string degree in Degrees)
        {
            int at = name.Length - degree.Length;
            if (at < 3 || name[at - 1] is not (' ' or ',' or '~') || !name.EndsWith(degree.AsSpan(), StringComparison.Ordinal)
                || !HasLowerCase(name.Slice(0, at)))
                continue;
            if (name.IndexOf(',') == at - 2 && degree.Length == 2 && name.Slice(0, at).Trim(" ,".AsSpan()).IndexOf(' ') < 0)
                continue; // "Smith, MD" has two initials.
            what = "a degree";
            return new SourceSpan(at, degree.Length);
        }

        return default;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>The stretch with the comma and blanks before it, or with the blanks after it at the beginning of a name.</summary>
    private static SourceSpan WithSurroundings(ReadOnlySpan<char> names, SourceSpan found)
    {
        int start = found.Start;
        int end = found.End;
        while (start > 0 && names[start - 1] is ' ' or '~' or ',')
            start--;
        bool isFirst = start == 0 || names.Slice(0, start).EndsWith(" and".AsSpan());
        if (!isFirst)
            return SourceSpan.FromBounds(start, end);
        while (end < names.Length && names[end] is ' ' or '~')
            end++;
        return SourceSpan.FromBounds(found.Start, end);
    }
}
