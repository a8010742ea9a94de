using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats;

/// <summary>
/// A format of bibliography files: how its text is read, how a record becomes a work, and the traits by which rules tell it from others.
/// A format is a folder beside this file and a line in <see cref="BibliographyFormats"/>; nothing else asks which format a file has.
/// </summary>
public abstract class BibliographyFormat
{
    private protected BibliographyFormat(string id, string name, params string[] extensions)
    {
        Id = id;
        Name = name;
        Extensions = extensions;
    }

    /// <summary>Name for programs, which never changes: <c>bibtex</c>.</summary>
    public string Id { get; }

    /// <summary>Name for messages, as a noun: <c>BibTeX</c>.</summary>
    public string Name { get; }

    /// <summary>How the names of its files end, in lower case and with the dot: <c>.bib</c>. The first one is what a message proposes.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>How to get a file of this format from what wrote the wrong one, as the end of a sentence: <c>export it as BibTeX</c>.</summary>
    public virtual string ExportAdvice => $"export it as {Name}";

    /// <summary>What its records are called, in the plural: <c>entries</c>.</summary>
    public virtual string RecordsNoun => "records";

    /// <summary>What its reader reports, in the order of the ids.</summary>
    public abstract IReadOnlyList<SyntaxErrorKind> Errors { get; }

    /// <summary>Its name and the extension of its files: <c>BibTeX (.bib)</c>.</summary>
    public override string ToString() => $"{Name} ({Extensions[0]})";

    /// <summary>The records of <paramref name="text"/>. Never fails on its content; the token is looked at once a record.</summary>
    internal abstract RecordSet Read(string text, CancellationToken cancellationToken);

    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    internal Work WorkOf(Record record)
    {
        try
        {
            return ReadWork(record);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Work.NotTyped(record, e);
        }
    }

    /// <summary>Types a record. An exception costs this work and no other.</summary>
    private protected abstract Work ReadWork(Record record);

    /// <summary>
    /// Whether <paramref name="text"/>, which begins with what is no white space, begins as files of this format do. Files of other formats
    /// that begin so and of which no record can be read were given the wrong name.
    /// </summary>
    internal abstract bool Recognizes(ReadOnlySpan<char> text);

    /// <summary>Whether what was read from a file shows that it is of this format, whatever else stands in it.</summary>
    internal virtual bool HasContent(IReadOnlyList<Record> records) => records.Count > 0;

    /// <summary>
    /// What the sources of this format offer beside it, in the same menu: a file of that was saved under the name of this one. A noun; null
    /// when <paramref name="text"/> is nothing of the kind.
    /// </summary>
    internal virtual string? RecognizeOther(ReadOnlySpan<char> text) => null;
}
