using BenchmarkDotNet.Running;
using BibGen.Benchmarks;

// "--quick FILE [RUNS [STAGE]]": speeds of one file; of one stage, for a profiler. "--findings FOLDER [RULE [COUNT [SEED]]]": findings by rule, or a sample
// of one rule's. "--rules FILE": the rules against reading. "--analyzer FILE": the analyzer against reading. "--editor FILE DRIVER_FILE": what edits cost in an
// editor. "--code FOLDER": what the analyzers of C# add to a key press, in a project of code-cost.py; "--code-build FOLDER": what to a build.
// "--keystroke FILE": what a key press costs a language server. Else BenchmarkDotNet.
if (args is ["--findings", var folder, ..])
    FindingFigures.Print(folder, args.Length > 2 ? args[2] : null, args.Length > 3 ? Number(args[3]) : 30, args.Length > 4 ? Number(args[4]) : 1);
else if (args is ["--rules", var checkedFile, ..])
    RuleFigures.Print(checkedFile);
else if (args is ["--analyzer", var analyzedFile])
    await AnalyzerFigures.Print(analyzedFile).ConfigureAwait(false);
else if (args is ["--editor", var editedFile, var drivenFile])
    await EditorFigures.Print(editedFile, drivenFile).ConfigureAwait(false);
else if (args is ["--keystroke", var typedFile])
    KeystrokeFigures.Print(typedFile);
else if (args is ["--code", var codeFolder])
    await CodeFigures.Print(codeFolder).ConfigureAwait(false);
else if (args is ["--code-build", var builtFolder])
    await CodeBuildFigures.Print(builtFolder).ConfigureAwait(false);
else if (args is ["--quick", var path, ..])
    QuickFigures.Print(path, args.Length > 2 ? Number(args[2]) : 7, args.Length > 3 ? args[3] : "");
else
    BenchmarkSwitcher.FromAssembly(typeof(QuickFigures).Assembly).Run(args);

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
