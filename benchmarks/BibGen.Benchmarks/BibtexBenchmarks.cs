using BenchmarkDotNet.Attributes;
using BibGen.Formats.Bibtex;

namespace BibGen.Benchmarks;

/// <summary>Reading a .bib file, stage by stage: the file in <c>BIBGEN_BENCH_BIB</c>, or one that is made here.</summary>
[MemoryDiagnoser]
public class BibtexBenchmarks
{
    private string _text = "";
    private BibtexSyntaxTree? _tree;

    /// <summary>Number of entries of the file that is made here.</summary>
    [Params(1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Environment.GetEnvironmentVariable("BIBGEN_BENCH_BIB") is { Length: > 0 } path ? File.ReadAllText(path) : SyntheticBibliography.Bib(Entries);
        _tree = BibtexSyntaxTree.Parse(_text);
    }

    [Benchmark(Baseline = true)]
    public int Syntax() => BibtexSyntaxTree.Parse(_text).BlockCount;

    [Benchmark]
    public int RecordsOfTree() => BibtexReader.Read(_tree!).Records.Count;

    [Benchmark]
    public int RecordsAndNames() => QuickFigures.SplitNames(BibtexReader.Read(_text));

    [Benchmark]
    public int Works() => TypedFile.Read("x.bib", _text).Works.Count;
}
