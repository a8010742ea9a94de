using System.CommandLine;
using BibGen.Tool.Export;

var root = new RootCommand("Reads, checks and exports bibliographies: BibTeX and BibLaTeX (.bib), PubMed (.nbib), RIS (.ris), CSL-JSON (.csljson, .csl.json).")
{
    ExportCommand.Create(),
};
return root.Parse(args).Invoke();
