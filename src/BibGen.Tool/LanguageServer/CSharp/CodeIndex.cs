using System.Runtime.CompilerServices;
using BibGen.Rules.Code;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>Where the C# of a project names its works, both ways: from a work to its uses, and from a use to the work.</summary>
internal sealed class CodeIndex
{
    private static readonly ConditionalWeakTable<CodeNames, CodeIndex> Known = new();

    private readonly IReadOnlyList<CSharpFile> _files;
    private readonly Lazy<ILookup<CodeWork, CodeUse>> _byWork;
    private readonly Lazy<ILookup<string, CodeUse>> _byPath;

    private CodeIndex(CodeNames names, IReadOnlyList<CSharpFile> files)
    {
        _files = files;
        var uses = new Lazy<IReadOnlyList<CodeUse>>(() => FindUses(names));
        _byWork = new Lazy<ILookup<CodeWork, CodeUse>>(() => uses.Value.ToLookup(use => use.Work));
        _byPath = new Lazy<ILookup<string, CodeUse>>(() => uses.Value.ToLookup(use => use.File.Path, StringComparer.Ordinal));
    }

    /// <summary>The index of a project with these C# files; the one that was made for it last where they are the same.</summary>
    public static CodeIndex Of(CodeNames names, IReadOnlyList<CSharpFile> files)
    {
        if (Known.TryGetValue(names, out CodeIndex? known) && (ReferenceEquals(known._files, files) || known._files.SequenceEqual(files)))
            return known;
        var index = new CodeIndex(names, files);
        Known.AddOrUpdate(names, index);
        return index;
    }

    /// <summary>Where C# names <paramref name="work"/>, in the order of files and places.</summary>
    public IEnumerable<CodeUse> UsesOf(CodeWork work) => _byWork.Value[work];

    /// <summary>The use at <paramref name="offset"/> of the C# file at <paramref name="path"/>, its end included; null when there is none.</summary>
    public CodeUse? At(string path, int offset) => _byPath.Value[path].FirstOrDefault(use => offset >= use.Span.Start && offset <= use.Span.End);

    private IReadOnlyList<CodeUse> FindUses(CodeNames names)
    {
        var reach = CodeReach.Of(names.Classes, _files);
        return [.. _files.SelectMany(file => CodeUseFinder.In(file, reach, names.Classes))];
    }
}
