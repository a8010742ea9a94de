using BibGen.Formats;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Records;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>A record of a project, and the file in which it stands.</summary>
/// <param name="Linked">The file as the project has it.</param>
/// <param name="Index">Number of the record in it.</param>
internal readonly record struct Entry(LinkedFile Linked, int Index)
{
    /// <summary>The file.</summary>
    public BibliographyFile File => Linked.File!;

    /// <summary>The record.</summary>
    public Record Record => File.Records[Index];

    /// <summary>The work.</summary>
    public Work Work => File.Works[Index];
}
