using BibGen.Rules.Code;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>By which names the C# of a project, or one file of it, reaches the works: classes, aliases, and what <c>using static</c> brings.</summary>
internal sealed class CodeReach
{
    private readonly Dictionary<string, List<CodeClass>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CodeWork>> _works = new(StringComparer.Ordinal);
    private readonly HashSet<CodeClass> _open = [];
    private readonly List<string> _imports = [];

    private CodeReach()
    {
    }

    /// <summary>The names of the classes, and their aliases.</summary>
    public IReadOnlyCollection<string> Qualifiers => _classes.Keys;

    /// <summary>Aliases of works, each with the works that it may mean.</summary>
    public IReadOnlyDictionary<string, List<CodeWork>> WorkAliases => _works;

    /// <summary>The classes whose works are visible by their names alone.</summary>
    public IReadOnlyCollection<CodeClass> OpenClasses => _open;

    /// <summary>What all files of a project see.</summary>
    public static CodeReach Of(IEnumerable<CodeClass> classes, IEnumerable<CSharpFile> files)
    {
        var reach = new CodeReach();
        foreach (CodeClass container in classes)
            reach.AddClass(container.Name, container);
        foreach (CSharpFile file in files.Where(file => file.MayHaveGlobalUsings))
            reach.Add(file.Declarations.Usings.Where(directive => directive.IsGlobal));
        return reach;
    }

    /// <summary>Whether a file may name a work: every directive that would let it do so otherwise holds one of these names itself.</summary>
    public bool MayBeNamedIn(CSharpFile file) => _open.Count > 0 || file.HasOneOf(_classes.Keys) || file.HasOneOf(_works.Keys);

    /// <summary>What <paramref name="file"/> sees.</summary>
    public CodeReach In(CSharpFile file)
    {
        var reach = new CodeReach();
        foreach ((string name, List<CodeClass> containers) in _classes)
            reach._classes.Add(name, [.. containers]);
        foreach ((string alias, List<CodeWork> works) in _works)
            reach._works.Add(alias, [.. works]);
        foreach ((string alias, IReadOnlyList<string> space) in _namespaces)
            reach._namespaces.Add(alias, space);
        reach._aliases.UnionWith(_aliases);
        reach._open.UnionWith(_open);
        reach._imports.AddRange(_imports);
        reach.Add(file.Declarations.Usings.Where(directive => !directive.IsGlobal));
        return reach;
    }

    /// <summary>The classes that a name means at a place.</summary>
    /// <param name="name">The name of the class, or an alias.</param>
    /// <param name="before">What stands before it and its dot, part by part.</param>
    /// <param name="isGlobal">Whether <c>global::</c> stands before that.</param>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the name stands.</param>
    public IEnumerable<CodeClass> Resolve(string name, IReadOnlyList<string> before, bool isGlobal, CSharpFile file, int offset)
    {
        if (!_classes.TryGetValue(name, out List<CodeClass>? containers))
            return [];
        if (isGlobal)
            return containers.Where(one => one.Name == name && one.Namespace == string.Join('.', before));
        if (before.Count == 0)
            return containers.Count == 1 || _aliases.Contains(name) ? containers : Visible(containers, file, offset);
        string[] around = [.. NamespacesAround(file, offset), ""];
        IReadOnlyList<string> space = _namespaces.TryGetValue(before[0], out IReadOnlyList<string>? target) ? [.. target, .. before.Skip(1)] : before;
        return containers.Where(one => one.Name == name
            && around.Contains(Before(one.Namespace, string.Join('.', space)), StringComparer.Ordinal));
    }

    /// <summary>The namespace in which <paramref name="relative"/> means <paramref name="full"/>; one that no file is in where it does not.</summary>
    private static string Before(string full, string relative) => full == relative ? ""
        : full.EndsWith("." + relative, StringComparison.Ordinal) ? full[..^(relative.Length + 1)]
        : "?";

    /// <summary>Of classes with one name those in the innermost namespace around the place, else those in imported ones (C# specification, 7.8.1).</summary>
    private IEnumerable<CodeClass> Visible(List<CodeClass> containers, CSharpFile file, int offset)
    {
        foreach (string space in NamespacesAround(file, offset))
        {
            if (containers.Where(one => one.Namespace == space).ToArray() is { Length: > 0 } inner)
                return inner;
        }

        return containers.Where(one => one.Namespace.Length == 0 || _imports.Contains(one.Namespace));
    }

    /// <summary>The namespaces around a place, from the inside out, without the outermost, which has no name.</summary>
    private static IEnumerable<string> NamespacesAround(CSharpFile file, int offset)
    {
        string[] parts =
        [
            .. file.Declarations.Scopes.Where(scope => scope.IsNamespace && scope.Contains(offset)).Reverse().SelectMany(scope => scope.Name),
        ];
        for (int count = parts.Length; count > 0; count--)
            yield return string.Join('.', parts.Take(count));
    }

    private void Add(IEnumerable<CSharpUsing> directives)
    {
        foreach (CSharpUsing directive in directives)
        {
            string last = directive.Target[^1];
            IEnumerable<CodeClass> around = directive.Target.Count < 2 ? [] : ClassesAt(directive.Target.Take(directive.Target.Count - 1));
            CodeWork[] works = [.. around.Select(one => one.Find(last)).OfType<CodeWork>()];
            CodeClass[] containers = [.. ClassesAt(directive.Target)];
            if (directive.IsStatic)
                _open.UnionWith(containers);
            else if (directive.Alias is { } alias)
                AddAlias(alias, directive.Target, works, containers);
            else
                _imports.Add(string.Join('.', directive.Target));
        }
    }

    private void AddAlias(string alias, IReadOnlyList<string> target, CodeWork[] works, CodeClass[] containers)
    {
        if (works.Length > 0)
            _works[alias] = [.. works];
        else if (containers.Length == 0)
            _namespaces[alias] = target;
        foreach (CodeClass container in containers)
        {
            _aliases.Add(alias);
            AddClass(alias, container);
        }
    }

    /// <summary>The classes whose full name ends with <paramref name="name"/>: a directive inside a namespace may leave out what is around it.</summary>
    private IEnumerable<CodeClass> ClassesAt(IEnumerable<string> name)
    {
        string full = string.Join('.', name);
        return _classes.Values.SelectMany(containers => containers).Distinct()
            .Where(one => one.FullName == full || one.FullName.EndsWith("." + full, StringComparison.Ordinal));
    }

    private void AddClass(string name, CodeClass container)
    {
        if (!_classes.TryGetValue(name, out List<CodeClass>? containers))
            _classes.Add(name, containers = []);
        if (!containers.Contains(container))
            containers.Add(container);
    }
}
