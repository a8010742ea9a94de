using BenchmarkDotNet.Running;
using BibGen.Benchmarks;

if (args is ["--quick", var path, ..])
    QuickFigures.Print(path, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 7);
else
    BenchmarkSwitcher.FromAssembly(typeof(QuickFigures).Assembly).Run(args);
