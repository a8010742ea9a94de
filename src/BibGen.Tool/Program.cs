using System.CommandLine;
using BibGen.Tool.Export;

var root = new RootCommand("Reads, checks and exports bibliographies: BibTeX and BibLaTeX (.bib), PubMed (.nbib), RIS (.ris).")
{
    ExportCommand.Create(),
};
return root.Parse(args).Invoke();
