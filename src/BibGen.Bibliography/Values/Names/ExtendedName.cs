using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Names;

/// <summary>Reads a name in biblatex's extended format, <c>family=De Bock, given=Katrien</c>.</summary>
/// <remarks>
/// biber reads the parts as comma-separated values in which only quotes round the whole part protect a comma, and loses a part with a blank
/// before its <c>=</c>. Here such parts are read as they are meant, and reported. Initials (<c>given-i</c>), <c>id</c> and options are for biblatex alone.
/// </remarks>
internal struct ExtendedName
{
    private readonly int _start;
    private List<NameProblem>? _problems;

    private ExtendedName(int start, List<NameProblem>? problems)
    {
        _start = start;
        _problems = problems;
    }

    /// <summary>Whether <paramref name="name"/> is in the extended format: one of its items assigns a name part. Keys are in lower case.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        for (int at = 0; at < name.Length;)
        {
            SourceSpan item = NextItem(name, ref at, out _, out _);
            if (IsPart(KeyOf(name.Slice(item.Start, item.Length), out _)))
                return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="name"/> is no name but an option of the list, <c>nosortothers=true</c>.</summary>
    public static bool IsListOption(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (c == ',')
                return false;
        }

        return NameOptions.IsForList(KeyOf(name, out _));
    }

    /// <summary>The person that <paramref name="name"/> describes; null when it gives no part.</summary>
    /// <param name="name">A name for which <see cref="Is"/> holds.</param>
    /// <param name="start">Where it stands in the list, for the problems.</param>
    /// <param name="problems">Takes what is wrong; made when the first is found.</param>
    /// <param name="undecodable">Takes the commands that are not known; null when there can be none.</param>
    public static Person? Read(ReadOnlySpan<char> name, int start, ref List<NameProblem>? problems, List<UndecodableCommand>? undecodable)
    {
        ExtendedName reader = new(start, problems);
        Person? person = reader.Read(name, undecodable);
        problems = reader._problems;
        return person;
    }

    private Person? Read(ReadOnlySpan<char> name, List<UndecodableCommand>? undecodable)
    {
        string? family = null, given = null, prefix = null, suffix = null;
        bool braced = false;
        for (int at = 0; at < name.Length;)
        {
            SourceSpan span = NextItem(name, ref at, out bool quoted, out bool hidesComma);
            ReadOnlySpan<char> item = name.Slice(span.Start, span.Length);
            ReadOnlySpan<char> key = KeyOf(item, out int equals);
            if (equals < 0)
            {
                if (!item.IsEmpty)
                    Report(NameProblemKind.UnknownNamePart, item, span.Start, span.Length);
                continue;
            }

            ReadOnlySpan<char> value = item.Slice(equals + 1).TrimStart();
            int valueStart = _start + span.Start + item.Length - value.Length;
            value = value.TrimEnd();
            if (!IsPart(key))
            {
                if (!IsForBiblatexAlone(key))
                    Report(NameProblemKind.UnknownNamePart, key, span.Start, equals);
                continue;
            }

            if (key.Length != equals || (hidesComma && !quoted))
                Report(NameProblemKind.FragileNamePart, item, span.Start, span.Length);
            if (value.IsEmpty)
                continue;
            string? text = NameText.Decode(value, valueStart, undecodable);
            switch (key[0])
            {
                case 'f':
                    family = text;
                    braced = NameToken.IsBraceGroup(value);
                    break;
                case 'g':
                    given = text;
                    break;
                case 'p':
                    prefix = text;
                    break;
                default:
                    suffix = text;
                    break;
            }
        }

        if ((family ?? given ?? prefix ?? suffix) is null)
            return null;
        return braced && (given ?? prefix ?? suffix) is null
            ? new Person { Literal = family }
            : new Person { Family = family, Given = given, Particle = prefix, Suffix = suffix };
    }

    /// <summary>The next comma-separated item, without the quotes round it and the blanks round them.</summary>
    private static SourceSpan NextItem(ReadOnlySpan<char> name, ref int at, out bool quoted, out bool hidesComma)
    {
        while (at < name.Length && NameToken.IsWhite(name[at]))
            at++;
        quoted = at < name.Length && name[at] == '"';
        hidesComma = false;
        int start = quoted ? ++at : at;
        int quoteEnd = -1;
        int depth = 0;
        for (; at < name.Length; at++)
        {
            char c = name[at];
            if (c == '{')
                depth++;
            else if (c == '}')
                depth = Math.Max(depth - 1, 0);
            else if (c == '"' && quoted && quoteEnd < 0 && depth == 0 && name[at - 1] != '\\')
                quoteEnd = at;
            else if (c == ',' && depth == 0 && (!quoted || quoteEnd >= 0))
                break;
            else if (c == ',')
                hidesComma = true;
        }

        int end = quoteEnd >= 0 ? quoteEnd : at;
        at = Math.Min(at + 1, name.Length);
        while (end > start && NameToken.IsWhite(name[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> item, out int equals)
    {
        equals = item.IndexOf('=');
        return equals < 0 ? default : item.Slice(0, equals).Trim();
    }

    private static bool IsPart(ReadOnlySpan<char> key) => key is "family" or "given" or "prefix" or "suffix";

    private static bool IsForBiblatexAlone(ReadOnlySpan<char> key) =>
        key is "family-i" or "given-i" or "prefix-i" or "suffix-i" or "id" || NameOptions.IsForName(key);

    private void Report(NameProblemKind kind, ReadOnlySpan<char> part, int start, int length) =>
        (_problems ??= []).Add(new NameProblem(kind, new SourceSpan(_start + start, length))
        {
            Explanation = $"part '{Excerpt.Of(part.ToString())}' " + (kind == NameProblemKind.UnknownNamePart
                ? "is none of family, given, prefix and suffix"
                : "is lost in biber; write no blank before '=', and quotation marks around all of a part with a comma"),
        });
}
