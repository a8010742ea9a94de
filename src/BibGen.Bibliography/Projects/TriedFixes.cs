using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>Fixes of a file that can be made together, and what comes of it.</summary>
/// <param name="Findings">The findings that they fix, in the order of their places; empty when none of those in question can be fixed.</param>
/// <param name="Edits">Their changes, in order, without overlap.</param>
/// <param name="Project">The project with the file as it then is.</param>
public sealed record TriedFixes(IReadOnlyList<Finding> Findings, IReadOnlyList<TextEdit> Edits, BibliographyProject Project);
