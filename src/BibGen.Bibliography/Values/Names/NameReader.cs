using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Names;

/// <summary>Reads the value of a BibTeX or biblatex field that lists names (<c>author</c>, <c>editor</c> …).</summary>
/// <remarks>
/// A name that is one brace group is the literal name of a group. <c>others</c> as a name (any case, as biber has it) says that there are more.
/// Names and parts that BibTeX reads in a way that cannot be meant are read as BibTeX reads them, and reported.
/// </remarks>
public static class NameReader
{
    /// <summary>The names of <paramref name="value"/>, a raw value with its LaTeX, as Unicode text.</summary>
    public static NameList Read(string value)
    {
        List<NameProblem>? problems = null;
        return Read(value.AsSpan(), ref problems);
    }

    /// <summary>The names of <paramref name="value"/>, and what is wrong with them.</summary>
    /// <param name="value">A raw value with its LaTeX.</param>
    /// <param name="problems">Takes what is wrong, in order of kinds; made when the first is found.</param>
    internal static NameList Read(ReadOnlySpan<char> value, ref List<NameProblem>? problems)
    {
        Readings.Note(value);
        List<Person> persons = [];
        List<UndecodableCommand>? undecodable = LatexText.MayBeUndecodable(value) ? [] : null;
        NameListCheck check = new(value, problems);
        bool mayBeExtended = value.IndexOf('=') >= 0;
        bool hasOthers = false;
        foreach (NameParts name in new NameListEnumerator(value))
        {
            bool isOthers = name.Raw.Equals("others".AsSpan(), StringComparison.OrdinalIgnoreCase);
            bool isExtended = !isOthers && mayBeExtended && ExtendedName.Is(name.Raw);
            bool isOption = !isOthers && mayBeExtended && !isExtended && ExtendedName.IsListOption(name.Raw);
            Person? person = isOthers || isOption ? null
                : isExtended ? ExtendedName.Read(name.Raw, name.Span.Start, ref check.Problems, undecodable)
                : ReadClassic(name, undecodable);
            hasOthers |= isOthers;
            if (person is not null)
                persons.Add(person);
            check.Look(name, isOthers, isOption, isExtended, isEmpty: person is null && !isOthers && !isOption);
            if (undecodable is { Count: > 0 })
                check.Look(undecodable, person);
        }

        check.Finish();
        problems = check.Problems;
        return persons.Count == 0 && !hasOthers ? NameList.Empty : new NameList(persons.ToArray(), hasOthers);
    }

    private static Person? ReadClassic(in NameParts name, List<UndecodableCommand>? undecodable)
    {
        string? family = NameText.Decode(name.Last, name.LastSpan.Start, undecodable);
        if (name.IsBraced)
            return family is null ? null : new Person { Literal = family };

        string? given = name.Commas > 2
            ? NameText.DecodeWithoutCommas(name.First, name.FirstSpan.Start, undecodable)
            : NameText.Decode(name.First, name.FirstSpan.Start, undecodable);
        string? particle = NameText.Decode(name.Von, name.VonSpan.Start, undecodable);
        string? suffix = NameText.Decode(name.Jr, name.JrSpan.Start, undecodable);
        return (family ?? given ?? particle ?? suffix) is null
            ? null
            : new Person { Family = family, Given = given, Particle = particle, Suffix = suffix };
    }
}
