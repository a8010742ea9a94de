using BenchmarkDotNet.Attributes;
using BibGen.Formats.PubMed;

namespace BibGen.Benchmarks;

/// <summary>Reading a PubMed file: the one in <c>BIBGEN_BENCH_NBIB</c>, or one that is made here.</summary>
[MemoryDiagnoser]
public class NbibBenchmarks
{
    private string _text = "";

    /// <summary>Number of records of the file that is made here.</summary>
    [Params(1_000, 10_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _text = Environment.GetEnvironmentVariable("BIBGEN_BENCH_NBIB") is { Length: > 0 } path ? File.ReadAllText(path) : SyntheticBibliography.Nbib(Records);

    [Benchmark(Baseline = true)]
    public int Lines() => PubMedReader.Read(_text).Records.Count;

    [Benchmark]
    public int Works() => TypedFile.Read("x.nbib", _text).Works.Count;
}
