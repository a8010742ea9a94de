using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Exports;

/// <summary>A work that is to be exported, and the file that it comes from.</summary>
/// <param name="File">The file.</param>
/// <param name="Work">The work.</param>
public sealed record ExportedWork(BibliographyFile File, Work Work)
{
    /// <summary>Whether its record has biblatex's fields, whose values are LaTeX.</summary>
    internal bool IsLatex => File.Format.UsesBiblatexModel;
}
