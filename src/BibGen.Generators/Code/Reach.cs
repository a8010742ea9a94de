using System.Runtime.CompilerServices;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>By which names code reaches the works of a bibliography: the classes, their aliases, and what <c>using static</c> makes visible.</summary>
internal sealed class Reach
{
    /// <summary>The <c>global using</c> directives of each file: an edit of one asks no other again.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, UsingDirectiveSyntax[]> GlobalUsings = new();

    private readonly Dictionary<string, List<CodeClass>> _classes = new(StringComparer.Ordinal);
    private readonly List<(string Alias, CodeWork Work)> _works = [];
    private readonly HashSet<CodeClass> _openClasses = [];
    private readonly HashSet<CodeWork> _openWorks = [];

    private Reach()
    {
    }

    /// <summary>The names of the classes and their aliases.</summary>
    public IReadOnlyCollection<string> ClassNames => _classes.Keys;

    /// <summary>Aliases of single works, each with the works that it may mean.</summary>
    public IReadOnlyList<(string Alias, CodeWork Work)> WorkAliases => _works;

    /// <summary>The classes whose works are visible by their names alone.</summary>
    public IReadOnlyCollection<CodeClass> OpenClasses => _openClasses;

    /// <summary>The works whose members are visible by their names alone.</summary>
    public IReadOnlyCollection<CodeWork> OpenWorks => _openWorks;

    /// <summary>What the whole compilation sees: the classes, and what its <c>global using</c> directives add.</summary>
    public static Reach Global(CodeBibliography bibliography, Compilation compilation)
    {
        var reach = new Reach();
        foreach (CodeClass container in bibliography.Classes)
            reach.AddClasses(container.Name, [container]);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (GlobalUsings.GetValue(tree, static tree => GlobalUsingsOf(tree)) is { Length: > 0 } directives)
                reach.Add(directives);
        }

        return reach;
    }

    /// <summary>
    /// Whether a file with this text may name a work in code: it holds the name of a class or an alias of the project, or sees works without one. Every
    /// directive and every part of a class that would make works visible in the file itself holds such a name as well.
    /// </summary>
    public bool MayBeNamedIn(string text)
    {
        if (_openClasses.Count + _openWorks.Count > 0)
            return true;
        foreach (string name in _classes.Keys)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return _works.Exists(work => text.IndexOf(work.Alias, StringComparison.Ordinal) >= 0);
    }

    /// <summary>What a file sees: that, and what its own directives add; inside a part of a class written by hand the works of that class as well.</summary>
    public Reach In(SyntaxNode root)
    {
        List<UsingDirectiveSyntax>? usings = null;
        List<CodeClass>? parts = null;
        foreach (SyntaxNode node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax directive && directive.GlobalKeyword.IsKind(SyntaxKind.None)
                && (directive.Alias is not null || !directive.StaticKeyword.IsKind(SyntaxKind.None)))
                (usings ??= []).Add(directive);
            else if (node is ClassDeclarationSyntax declaration && _classes.TryGetValue(declaration.Identifier.ValueText, out List<CodeClass>? containers))
                (parts ??= []).AddRange(containers);
        }

        if (usings is null && parts is null)
            return this;
        var reach = new Reach();
        foreach (KeyValuePair<string, List<CodeClass>> pair in _classes)
            reach._classes.Add(pair.Key, [.. pair.Value]);
        reach._works.AddRange(_works);
        reach._openClasses.UnionWith(_openClasses.Concat(parts ?? []));
        reach._openWorks.UnionWith(_openWorks);
        reach.Add(usings ?? []);
        return reach;
    }

    /// <summary>
    /// The works that <c>qualifier.name</c> may mean: several where classes of one name stand in different namespaces. Which one, the compiler knows.
    /// </summary>
    public IEnumerable<CodeWork> Find(string qualifier, string name) => ClassesCalled(qualifier).Select(container => container.Find(name)).OfType<CodeWork>();

    /// <summary>The works with this key.</summary>
    public IEnumerable<CodeWork> FindKey(string key) =>
        _classes.Values.SelectMany(static containers => containers).Distinct().Select(container => container.FindKey(key)).OfType<CodeWork>();

    /// <summary>The classes that <paramref name="qualifier"/> may name.</summary>
    public IReadOnlyList<CodeClass> ClassesCalled(string qualifier) => _classes.TryGetValue(qualifier, out List<CodeClass>? containers) ? containers : [];

    private static UsingDirectiveSyntax[] GlobalUsingsOf(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax { Usings.Count: > 0 } root
        ? [.. root.Usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))]
        : [];

    private void Add(IEnumerable<UsingDirectiveSyntax> directives)
    {
        foreach (UsingDirectiveSyntax directive in directives)
        {
            (string? before, string? last) = LastNames(directive.Name);
            if (last is null)
                continue;
            bool isStatic = directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);
            CodeWork[] works = before is null ? [] : [.. Find(before, last)];
            if (works.Length > 0)
            {
                if (isStatic)
                    _openWorks.UnionWith(works);
                else if (directive.Alias is { } alias)
                    _works.AddRange(works.Select(work => (alias.Name.Identifier.ValueText, work)));
            }
            else if (_classes.TryGetValue(last, out List<CodeClass>? containers))
            {
                if (isStatic)
                    _openClasses.UnionWith(containers);
                else if (directive.Alias is { } alias)
                    AddClasses(alias.Name.Identifier.ValueText, [.. containers]);
            }
        }
    }

    private void AddClasses(string name, CodeClass[] containers)
    {
        if (!_classes.TryGetValue(name, out List<CodeClass>? known))
            _classes.Add(name, known = []);
        known.AddRange(containers.Except(known).ToArray());
    }

    /// <summary>The last two names of <c>A.B.C</c>.</summary>
    private static (string? Before, string? Last) LastNames(NameSyntax? name) => name switch
    {
        QualifiedNameSyntax qualified => (LastNames(qualified.Left).Last, qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax qualified => (null, qualified.Name.Identifier.ValueText),
        SimpleNameSyntax simple => (null, simple.Identifier.ValueText),
        _ => (null, null),
    };
}
