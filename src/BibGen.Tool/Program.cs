using BibGen.Tool.CommandLine;

using var terminal = Terminal.Open();
return await BibGenCommand.RunAsync(args, terminal).ConfigureAwait(false);
