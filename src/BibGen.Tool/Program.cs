using BibGen.Tool.CommandLine;

using var terminal = Terminal.Open();
using var interruption = new Interruption();
return await BibGenCommand.RunAsync(args, terminal, interruption.Token).ConfigureAwait(false);
