using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Reads the value of a BibTeX or biblatex field that lists names (<c>author</c>, <c>editor</c> …).</summary>
/// <remarks>
/// A name that is one brace group is the literal name of a group. <c>others</c> as a name (any case, as biber has it) says that there are more.
/// Names and parts that BibTeX reads in a way that cannot be meant are read as BibTeX reads them, and reported.
/// </remarks>
public static class NameReader
{
    /// <summary>The names of <paramref name="value"/>, a raw value with its LaTeX, as Unicode text.</summary>
    public static NameList Read(string value) => Read(value, problems: null);

    /// <summary>The names of <paramref name="value"/>.</summary>
    /// <param name="value">A raw value with its LaTeX.</param>
    /// <param name="problems">Takes what is wrong with them, in order; null when nobody asks.</param>
    internal static NameList Read(string value, List<NameProblem>? problems)
    {
        List<Person> persons = [];
        bool mayBeExtended = value.IndexOf('=') >= 0;
        bool hasOthers = false;
        int count = 0;
        SourceSpan last = default;
        bool lastIsOthers = false;
        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (lastIsOthers)
                problems?.Add(new NameProblem(NameProblemKind.OthersNotLast, last));
            lastIsOthers = name.Raw.Equals("others".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (lastIsOthers)
                hasOthers = true;
            else if (mayBeExtended && ExtendedName.IsListOption(name.Raw))
                continue;
            else if (ReadName(name, mayBeExtended, problems) is { } person)
                persons.Add(person);

            if (problems is not null && count == 0 && IsAnd(name.Raw, first: true))
                problems.Add(new NameProblem(NameProblemKind.EmptyName, new SourceSpan(name.Span.Start, 3)));
            count++;
            last = name.Span;
        }

        // A list that is one "and" has been reported above.
        if (problems is not null && (count > 1 || last.Length > 3) && IsAnd(last.In(value), first: false))
            problems.Add(new NameProblem(NameProblemKind.EmptyName, new SourceSpan(last.End - 3, 3)));
        return persons.Count == 0 && !hasOthers ? NameList.Empty : new NameList(persons.ToArray(), hasOthers);
    }

    private static Person? ReadName(in NameParts name, bool mayBeExtended, List<NameProblem>? problems)
    {
        Person? person;
        if (mayBeExtended && ExtendedName.Is(name.Raw))
        {
            person = ExtendedName.Read(name.Raw, name.Span.Start, problems);
        }
        else
        {
            person = ReadClassic(name);
            if (problems is not null && person is not null)
                Check(name, problems);
        }

        if (person is null)
            problems?.Add(new NameProblem(NameProblemKind.EmptyName, name.Span));
        return person;
    }

    private static Person? ReadClassic(in NameParts name)
    {
        string? family = NameText.Decode(name.Last);
        if (name.IsBraced)
            return family is null ? null : new Person { Literal = family };

        string? given = name.Commas > 2 ? NameText.DecodeWithoutCommas(name.First) : NameText.Decode(name.First);
        string? particle = NameText.Decode(name.Von);
        string? suffix = NameText.Decode(name.Jr);
        return (family ?? given ?? particle ?? suffix) is null
            ? null
            : new Person { Family = family, Given = given, Particle = particle, Suffix = suffix };
    }

    private static void Check(in NameParts name, List<NameProblem> problems)
    {
        if (name.Commas > 2)
            problems.Add(new NameProblem(NameProblemKind.TooManyCommas, name.Span));
        if (name.TrailingComma >= 0)
            problems.Add(new NameProblem(NameProblemKind.TrailingComma, new SourceSpan(name.TrailingComma, 1)));
        if (name.LastSpan.Length == 0)
            problems.Add(new NameProblem(NameProblemKind.MissingFamily, name.Span));
    }

    /// <summary>Whether a name begins or ends with an <c>and</c> that separates nothing. <c>And</c> is a Turkish name.</summary>
    private static bool IsAnd(ReadOnlySpan<char> name, bool first)
    {
        if (name.Length < 3)
            return false;
        ReadOnlySpan<char> word = first ? name.Slice(0, 3) : name.Slice(name.Length - 3);
        return word is "and" or "AND" && (name.Length == 3 || NameToken.IsWhite(first ? name[3] : name[name.Length - 4]));
    }
}
