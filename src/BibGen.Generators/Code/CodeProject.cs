using System.Runtime.CompilerServices;
using BibGen.Formats;
using BibGen.Generators.Diagnostics;
using BibGen.Generators.Inputs;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Code;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>What the analyzers of C# share in a compilation: its bibliography, and by which names its code reaches it.</summary>
internal sealed class CodeProject
{
    private static readonly ConditionalWeakTable<BibliographyFile, CodeBibliography> Known = new();
    private static readonly ConditionalWeakTable<Compilation, CodeProject> OfCompilations = new();

    private readonly Lazy<Reach> _globalReach;
    private readonly Lazy<Dictionary<ISymbol, CodeClass>> _symbols;

    private readonly BibliographyProject _project;

    private CodeProject(Compilation compilation, BibliographyProject project, CodeBibliography bibliography)
    {
        _project = project;
        Bibliography = bibliography;
        _globalReach = new Lazy<Reach>(() => Reach.Global(bibliography, compilation));
        _symbols = new Lazy<Dictionary<ISymbol, CodeClass>>(() => Symbols(compilation, bibliography));
    }

    /// <summary>The bibliography.</summary>
    public CodeBibliography Bibliography { get; }

    /// <summary>By which names every file of the compilation reaches the works.</summary>
    public Reach GlobalReach => _globalReach.Value;

    /// <summary>
    /// What the analyzers need to know, the same for all of them; null for a project without a bibliography, in which they have nothing to do.
    /// </summary>
    public static CodeProject? Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (!options.AdditionalFiles.Any(AdditionalFiles.IsRead))
            return null;
        BibliographyProject project = CompilationProject.Of(compilation, options, cancellationToken);
        if (OfCompilations.TryGetValue(compilation, out CodeProject? known) && known._project == project)
            return known;
        if (BibliographyOf(project) is not { } bibliography)
            return null;
        var created = new CodeProject(compilation, project, bibliography);
        OfCompilations.Remove(compilation);
        return OfCompilations.GetValue(compilation, _ => created);
    }

    /// <summary>The class of the bibliography that <paramref name="symbol"/> is; null when it is none.</summary>
    public CodeClass? ClassOf(ISymbol? symbol) => symbol is INamedTypeSymbol && _symbols.Value.TryGetValue(symbol, out CodeClass? container) ? container : null;

    /// <summary>The work whose class <paramref name="symbol"/> is, or of which it is a member; null when it is neither.</summary>
    public CodeWork? WorkOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return type is not null && ClassOf(type.ContainingType) is { } container ? container.Find(type.Name) : null;
    }

    /// <summary>Whether every work of <paramref name="file"/> becomes code, cited or not.</summary>
    public bool EmitsEveryWork(BibliographyFile file) => _project.Find(file.Path) is { Options.EmitsCitedOnly: false };

    /// <summary>What is reported in the entry of <paramref name="work"/>, or between it and others, and can be fixed.</summary>
    public IEnumerable<Finding> FixableFindingsOf(CodeWork work, CancellationToken cancellationToken) => _project.FindingsIn(work.File.Path, cancellationToken)
        .Concat(_project.FindingsAcrossFiles(cancellationToken).Where(found => found.File.Path == work.File.Path))
        .Where(found => found.Finding.Fix is not null && work.Record.Span.Contains(found.Finding.Span) && _project.SeverityOf(found) is not null)
        .Select(static found => found.Finding);

    /// <summary>Reports something at an entry, as its file's keys and suppressions want it.</summary>
    public void Report(CodeRule rule, CodeWork work, Action<Diagnostic> report, params object[] arguments)
    {
        var finding = new Finding(rule, work.Record.KeySpan, work.Record.Key, arguments);
        if (!Bibliography.IsSuppressed(rule, work) && new FileSeverities(_project, work.File.Path).Of(finding) is var (descriptor, severity))
            report(FindingDiagnostics.From(work.File, finding, descriptor, severity));
    }

    private static Dictionary<ISymbol, CodeClass> Symbols(Compilation compilation, CodeBibliography bibliography)
    {
        var symbols = new Dictionary<ISymbol, CodeClass>(SymbolEqualityComparer.Default);
        foreach (CodeClass container in bibliography.Classes)
        {
            if (compilation.Assembly.GetTypeByMetadataName(container.FullName) is { } symbol)
                symbols[symbol] = container;
        }

        return symbols;
    }

    /// <summary>The bibliography of a project: the same object for every compilation until a file changes. Null when the project generates nothing.</summary>
    private static CodeBibliography? BibliographyOf(BibliographyProject project)
    {
        if (project.Classes.Count == 0)
            return null;
        (string Namespace, string Name, IReadOnlyList<BibliographyFile> Files)[] classes =
            [.. project.Classes.Select(one => (one.Namespace, one.Name, one.Files))];
        EquatableArray<string>? cited = project.Options.CitedNames;
        BibliographyFile first = classes[0].Files[0];
        if (Known.TryGetValue(first, out CodeBibliography? known) && known.IsOf(classes, project.Retractions, project.Suppressions, cited))
            return known;
        var bibliography = new CodeBibliography(
            [.. classes.Select(one => new CodeClass(one.Namespace, one.Name, one.Files))], project.Retractions, project.Suppressions,
            cited, file => project.Find(file.Path) is { Options.ChecksCitedOnly: true });
        Known.Remove(first);
        return Known.GetValue(first, _ => bibliography);
    }
}
