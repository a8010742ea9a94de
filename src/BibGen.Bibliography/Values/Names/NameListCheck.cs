using System.Globalization;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Names;

/// <summary>Looks at the names of a list while they are read, one after the other, and at the whole list at its end.</summary>
/// <param name="list">The list.</param>
/// <param name="problems">Takes what is wrong; null for a new list, made when the first is found.</param>
internal ref struct NameListCheck(ReadOnlySpan<char> list, List<NameProblem>? problems)
{
    private readonly ReadOnlySpan<char> _list = list;
    /// <summary>What is wrong; null when nothing is.</summary>
    public List<NameProblem>? Problems = problems;

    private string? _text;
    private int _count;
    private SourceSpan _last;
    private bool _lastIsOthers;
    private bool _mayHaveCommasBetween;
    private bool _mayHaveWordsBetween;
    private bool _isBraced;
    private bool _hasComma;
    private bool _hasOrder;
    private NameProblem? _suspicious, _suspiciousByList;

    /// <summary>Looks at the next name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isOthers">Whether it is <c>others</c>.</param>
    /// <param name="isOption">Whether it is an option of the list.</param>
    /// <param name="isExtended">Whether it is in the extended format.</param>
    /// <param name="isEmpty">Whether it is nobody's.</param>
    public void Look(in NameParts name, bool isOthers, bool isOption, bool isExtended, bool isEmpty)
    {
        if (_lastIsOthers)
            Add(new(NameProblemKind.OthersNotLast, _last) { Explanation = $"'{_last.TextIn(Text)}' stands before other names" });
        _lastIsOthers = isOthers;
        if (isOption)
            return;
        if (isEmpty && !IsFull)
            Add(EmptyNames.At(Text, name.Span));
        else if (!isOthers && !isExtended && !isEmpty)
            LookAtClassic(name);
        if (_count == 0 && EmptyNames.IsAnd(name.Raw, first: true))
            Add(EmptyNames.At(Text, new SourceSpan(name.Span.Start, 3)));
        _count++;
        _last = name.Span;
    }

    /// <summary>Takes over the commands of LaTeX in the last name that are not known.</summary>
    /// <param name="undecodable">The commands; empty afterwards.</param>
    /// <param name="person">What was read; null for nobody.</param>
    public void Look(List<UndecodableCommand> undecodable, Person? person)
    {
        foreach (UndecodableCommand command in undecodable)
        {
            if (!IsFull)
                Add(new(NameProblemKind.UndecodableLatex, new SourceSpan(command.Offset, command.Command.Length)) { Explanation = Excerpt.Of(TextOf(person)) });
        }

        undecodable.Clear();
    }

    /// <summary>Looks at the whole list, after its last name.</summary>
    public void Finish()
    {
        // A list that is one "and" has been reported above.
        if ((_count > 1 || _last.Length > 3) && EmptyNames.IsAnd(_list.Slice(_last.Start, _last.Length), first: false))
            Add(EmptyNames.At(Text, new SourceSpan(_last.End - 3, 3)));
        if (_list.IndexOfAny(';', '&') >= 0 && WrongSeparators.FindMarks(Text) is { } marks)
            Add(marks);
        else if (_mayHaveCommasBetween && WrongSeparators.FindCommas(Text) is { } commas)
            Add(commas);
        else if ((_mayHaveWordsBetween || _list.IndexOf('/') >= 0 || _list.IndexOf(".and ".AsSpan()) > 0)
            && WordSeparators.Find(_list) is { } word)
            Add(word);
        if (EtAl.Find(_list) is { } words)
            Add(words);
        else if (EtAl.FindLast(_list, _last) is { } more)
            Add(more);
        if (_count == 1 && _isBraced && _list[0] == '{' && _list.IndexOf(" and ".AsSpan()) > 0 && BracedLists.Find(Text) is { } braces)
            Add(braces);
        // Who writes one name so writes all, so that one is said. In a list with commas the initials of a name without one are no given name's.
        bool isMeant = _hasOrder && !_hasComma;
        if (_suspiciousByList is not null && !isMeant && !(_suspicious?.Span.Start < _suspiciousByList.Span.Start))
            Add(_suspiciousByList);
        else if (_suspicious is not null)
            Add(_suspicious);
    }

    private void LookAtClassic(in NameParts name)
    {
        if (name.Commas + (name.TrailingComma >= 0 ? 1 : 0) >= 2)
            _mayHaveCommasBetween = true;
        _mayHaveWordsBetween |= name.Commas >= 2 || name.VonSpan.Length > 0;
        _isBraced = name.IsBraced;
        if (name.Raw is "..." or "\u2026" && !IsFull)
            Add(new(NameProblemKind.EtAl, name.Span) { Explanation = "write the names, or 'and others' at the end" });
        if (name.Raw.IndexOf('?') > 0 && SuspiciousNames.HasLostLetter(name) is { } lost)
            Add(lost);
        _hasComma |= name.Commas > 0;
        _hasOrder |= !name.IsBraced && SuspiciousNames.IsInOrder(name);
        if (name.Commas > 2)
        {
            if (!IsFull && !WrongSeparators.AreIn(_list, name))
                Add(new(NameProblemKind.TooManyCommas, name.Span)
                {
                    Explanation = $"{name.Commas.ToString(CultureInfo.InvariantCulture)} commas, and a name can have two; "
                        + "write the missing 'and', or braces around the name of a group",
                });
            return;
        }

        ref NameProblem? slot = ref SuspiciousNames.DependsOnList(name) ? ref _suspiciousByList : ref _suspicious;
        if (slot is null && !name.IsBraced && SuspiciousNames.Find(name) is { } odd && !WrongSeparators.AreIn(_list, name))
            slot = odd;
    }

    private static string TextOf(Person? person) => person?.Literal ?? string.Join(
        ", ",
        new[] { string.Join(" ", new[] { person?.Particle, person?.Family }.Where(static part => part is not null)), person?.Suffix, person?.Given }
            .Where(static part => part is { Length: > 0 }));

    /// <summary>The list as a string of its own, made when something may be wrong with it.</summary>
    private string Text => _text ??= _list.ToString();

    /// <summary>Whether so much is wrong already that nobody reads on.</summary>
    private readonly bool IsFull => Problems?.Count >= ValueProblem.MostInField;

    private void Add(NameProblem problem) => (Problems ??= []).Add(problem);
}
