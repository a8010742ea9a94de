using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>A work as code sees it: under its C# name.</summary>
public sealed class CodeWork
{
    private readonly int _index;

    internal CodeWork(CodeClass container, string name, BibliographyFile file, int index)
    {
        Class = container;
        Name = name;
        File = file;
        _index = index;
    }

    /// <summary>The generated class in which it is nested.</summary>
    public CodeClass Class { get; }

    /// <summary>Name of its nested class.</summary>
    public string Name { get; }

    /// <summary>The file in which it stands.</summary>
    public BibliographyFile File { get; }

    /// <summary>Its record.</summary>
    public Record Record => File.Records[_index];

    /// <summary>The work, typed when it is first asked for.</summary>
    public Work Work => File.Works[_index];

    /// <summary><c>References.DeBock2011</c>: how code names it.</summary>
    public string QualifiedName => Class.Name + "." + Name;

    /// <summary><c>App.References.DeBock2011</c>: the same with the namespace.</summary>
    public string FullName => Class.FullName + "." + Name;

    /// <summary><c>references.bib(12,10)</c>: where its key stands.</summary>
    public string Location => LocationText.Of(File, Record.KeySpan);

    /// <summary>Its name and the beginning of its title, for a message.</summary>
    public string Description => Work.Title is { } title ? $"{QualifiedName} ({Excerpt.Of(title.Plain)})" : QualifiedName;
}
