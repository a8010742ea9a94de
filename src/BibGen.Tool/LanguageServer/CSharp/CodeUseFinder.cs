using BibGen.Rules.Code;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>
/// Finds the places of a file that name works, by its tokens alone. A property called like a class would have to hold one called like a work to be taken
/// for it.
/// </summary>
internal sealed class CodeUseFinder
{
    private readonly CSharpFile _file;
    private readonly CodeReach _reach;
    private readonly IReadOnlyList<CSharpToken> _tokens;
    private readonly IReadOnlyCollection<CodeClass> _classes;
    private readonly List<CodeUse> _uses = [];

    private CodeUseFinder(CSharpFile file, CodeReach reach, IReadOnlyCollection<CodeClass> classes)
    {
        _file = file;
        _reach = reach;
        _classes = classes;
        _tokens = file.Tokens;
    }

    /// <summary>The uses in <paramref name="file"/> in the order of their places.</summary>
    /// <param name="file">The file.</param>
    /// <param name="global">What all files of its project see.</param>
    /// <param name="classes">The classes of the project.</param>
    public static IReadOnlyList<CodeUse> In(CSharpFile file, CodeReach global, IReadOnlyCollection<CodeClass> classes)
    {
        if (!global.MayBeNamedIn(file) && !file.Text.Contains("<cite>", StringComparison.Ordinal))
            return [];
        var finder = new CodeUseFinder(file, global.In(file), classes);
        finder.Find();
        return [.. finder._uses.DistinctBy(use => (use.Span, use.Work)).OrderBy(use => use.Span.Start)];
    }

    private void Find()
    {
        HashSet<string> qualifiers = [.. _reach.Qualifiers];
        CSharpScope[] parts = [.. _file.Declarations.Scopes.Where(scope => !scope.IsNamespace && qualifiers.Contains(scope.Name[0]))];
        bool hasShortNames = _reach.WorkAliases.Count + _reach.OpenClasses.Count + parts.Length > 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            CSharpToken token = _tokens[i];
            if (token.Kind == CSharpTokenKind.Cite)
            {
                foreach (CodeWork work in _classes.Select(one => one.FindKey(_file.TextOf(token))).OfType<CodeWork>())
                    _uses.Add(new CodeUse(_file, token.Span, CodeUseKind.Key, work));
            }

            if (token.Kind != CSharpTokenKind.Identifier)
                continue;
            string name = _file.TextOf(token);
            if (i + 2 < _tokens.Count && qualifiers.Contains(name) && _tokens[i + 1].Kind == CSharpTokenKind.Dot && IsIdentifier(i + 2))
                AddAfter(i, name);
            if (hasShortNames && !IsAfterDot(i))
                AddAlone(i, name, parts);
        }
    }

    private bool IsIdentifier(int index) => _tokens[index].Kind == CSharpTokenKind.Identifier;

    private bool IsAfterDot(int index) => index > 0 && _tokens[index - 1].Kind == CSharpTokenKind.Dot;

    /// <summary>The work after the name of a class, or the one that is found by its key.</summary>
    private void AddAfter(int qualifier, string name)
    {
        int first = qualifier;
        while (first > 1 && _tokens[first - 1].Kind == CSharpTokenKind.Dot && IsIdentifier(first - 2))
            first -= 2;
        if (IsAfterDot(first))
            return; // A property of what a call gives.
        string[] before = [.. Enumerable.Range(0, (qualifier - first) / 2).Select(i => _file.TextOf(_tokens[first + (2 * i)]))];
        bool isGlobal = first > 2 && _tokens[first - 1].Is(':', _file.Text) && _tokens[first - 2].Is(':', _file.Text)
            && _tokens[first - 3].Is("global", _file.Text);
        foreach (CodeClass container in _reach.Resolve(name, before, isGlobal, _file, _tokens[qualifier].Span.Start))
            AddMember(container, qualifier + 2);
    }

    private void AddMember(CodeClass container, int index)
    {
        string name = _file.TextOf(_tokens[index]);
        if (name == "Find" && KeyAfter(index) is { } literal)
        {
            if (container.FindKey(CSharpStringValue.Of(_file.Text, literal)) is { } found)
                _uses.Add(new CodeUse(_file, CSharpStringValue.ContentOf(_file.Text, literal), CodeUseKind.Key, found));
        }
        else if (container.Find(name) is { } work)
        {
            _uses.Add(new CodeUse(_file, _tokens[index].Span, CodeUseKind.Name, work));
        }
    }

    /// <summary>The literal that is the only argument of a call: <c>("key")</c>, <c>(key: "key")</c>; null where there is another or none.</summary>
    private SourceSpan? KeyAfter(int index)
    {
        int at = index + 1;
        if (at + 2 >= _tokens.Count || !_tokens[at].Is('(', _file.Text))
            return null;
        at++;
        if (IsIdentifier(at) && _tokens[at + 1].Is(':', _file.Text))
            at += 2;
        bool isCall = at + 1 < _tokens.Count && _tokens[at].Kind == CSharpTokenKind.String && _tokens[at + 1].Is(')', _file.Text);
        return isCall ? _tokens[at].Span : null;
    }

    /// <summary>What stands without a class before it: aliases, what <c>using static</c> brings, and works inside a part of their own class.</summary>
    private void AddAlone(int index, string name, CSharpScope[] parts)
    {
        if (_reach.WorkAliases.TryGetValue(name, out List<CodeWork>? works) && !(index + 1 < _tokens.Count && _tokens[index + 1].Is('=', _file.Text)))
        {
            foreach (CodeWork work in works)
                _uses.Add(new CodeUse(_file, _tokens[index].Span, CodeUseKind.Alias, work));
        }

        foreach (CodeClass container in _reach.OpenClasses)
            AddMember(container, index);
        foreach (CSharpScope part in parts.Where(part => part.Contains(_tokens[index].Span.Start)))
        {
            foreach (CodeClass container in _reach.Resolve(part.Name[0], [], isGlobal: false, _file, part.Start))
                AddMember(container, index);
        }
    }
}
