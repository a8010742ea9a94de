namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>The directives and the bodies of a file, read from its tokens: what decides which names can be seen where.</summary>
internal sealed class CSharpDeclarations
{
    private readonly string _text;
    private readonly IReadOnlyList<CSharpToken> _tokens;
    private readonly List<CSharpUsing> _usings = [];
    private readonly List<CSharpScope> _scopes = [];
    private readonly Stack<(bool IsNamespace, IReadOnlyList<string>? Name, int Start)> _open = new();

    private CSharpDeclarations(string text, IReadOnlyList<CSharpToken> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Its using directives, in order.</summary>
    public IReadOnlyList<CSharpUsing> Usings => _usings;

    /// <summary>The bodies of its namespaces and types; an inner one before the one around it.</summary>
    public IReadOnlyList<CSharpScope> Scopes => _scopes;

    /// <summary>Reads the declarations of a file with these tokens.</summary>
    public static CSharpDeclarations Read(string text, IReadOnlyList<CSharpToken> tokens)
    {
        var declarations = new CSharpDeclarations(text, tokens);
        declarations.Read();
        return declarations;
    }

    private void Read()
    {
        IReadOnlyList<string>? pending = null;
        bool isNamespace = false;
        CSharpScope? wholeFile = null;
        for (int i = 0; i < _tokens.Count; i++)
        {
            CSharpToken token = _tokens[i];
            if (token.IsDocumentation)
                continue;
            if (token.Kind == CSharpTokenKind.Identifier)
            {
                if (i > 0 && _tokens[i - 1].Kind == CSharpTokenKind.Dot)
                    continue;
                if (token.Is("using", _text))
                    ReadUsing(i);
                else if (token.Is("namespace", _text) && Name(i + 1, out _) is { Count: > 0 } space)
                    (pending, isNamespace) = (space, true);
                else if (pending is null && IsTypeKeyword(token) && i + 1 < _tokens.Count && _tokens[i + 1].Kind == CSharpTokenKind.Identifier)
                    (pending, isNamespace) = ([_tokens[i + 1].Span.TextIn(_text)], false);
            }
            else if (token.Is('{', _text))
            {
                _open.Push((isNamespace, pending, token.Span.End));
                pending = null;
            }
            else if (token.Is('}', _text) && _open.TryPop(out (bool IsNamespace, IReadOnlyList<string>? Name, int Start) scope))
            {
                Close(scope, token.Span.Start);
            }
            else if (token.Is(';', _text) && pending is not null)
            {
                if (isNamespace)
                    wholeFile = new CSharpScope(IsNamespace: true, pending, token.Span.End, _text.Length + 1);
                pending = null;
            }
        }

        while (_open.TryPop(out (bool IsNamespace, IReadOnlyList<string>? Name, int Start) unclosed))
            Close(unclosed, _text.Length + 1);
        if (wholeFile is not null)
            _scopes.Add(wholeFile);
    }

    private void Close((bool IsNamespace, IReadOnlyList<string>? Name, int Start) scope, int end)
    {
        if (scope.Name is not null)
            _scopes.Add(new CSharpScope(scope.IsNamespace, scope.Name, scope.Start, end));
    }

    private bool IsTypeKeyword(CSharpToken token) =>
        token.Is("class", _text) || token.Is("struct", _text) || token.Is("record", _text) || token.Is("interface", _text);

    /// <summary>A directive; <c>using var x = …;</c> and <c>using (…)</c> are none.</summary>
    private void ReadUsing(int index)
    {
        bool isGlobal = index > 0 && _tokens[index - 1].Is("global", _text);
        int at = index + 1;
        bool isStatic = at < _tokens.Count && _tokens[at].Is("static", _text);
        if (isStatic || (at < _tokens.Count && _tokens[at].Is("unsafe", _text)))
            at++;
        string? alias = null;
        if (at + 1 < _tokens.Count && _tokens[at].Kind == CSharpTokenKind.Identifier && _tokens[at + 1].Is('=', _text))
        {
            alias = _tokens[at].Span.TextIn(_text);
            at += 2;
        }

        List<string> target = Name(at, out int end);
        if (target.Count > 0 && end < _tokens.Count && _tokens[end].Is(';', _text))
            _usings.Add(new CSharpUsing(isGlobal, isStatic, alias, target));
    }

    /// <summary>The dotted name from the token at <paramref name="index"/> on, without <c>global::</c>.</summary>
    private List<string> Name(int index, out int end)
    {
        if (index + 2 < _tokens.Count && _tokens[index].Is("global", _text) && _tokens[index + 1].Is(':', _text) && _tokens[index + 2].Is(':', _text))
            index += 3;
        List<string> name = [];
        end = index;
        while (end < _tokens.Count && _tokens[end].Kind == CSharpTokenKind.Identifier)
        {
            name.Add(_tokens[end++].Span.TextIn(_text));
            if (end + 1 >= _tokens.Count || _tokens[end].Kind != CSharpTokenKind.Dot || _tokens[end + 1].Kind != CSharpTokenKind.Identifier)
                break;
            end++;
        }

        return name;
    }
}
