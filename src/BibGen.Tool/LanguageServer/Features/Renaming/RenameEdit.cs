using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary>A change that a rename makes.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Edit">The change.</param>
/// <param name="Group">What it is in.</param>
internal sealed record RenameEdit(string Path, TextEdit Edit, RenameGroup Group);
