using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

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

    /// <summary>What its fields mean.</summary>
    public abstract FieldNames Fields { get; }

    /// <summary>
    /// Whether types and fields are those of BibTeX and biblatex, which say what an entry of a type must have and may have; persons write it, so
    /// that a name may be misspelt and a value left out.
    /// </summary>
    public virtual bool UsesBiblatexModel => false;

    /// <summary>Whether a record without a key gets one that is made of its author and year: the format has no keys, or not all records have one.</summary>
    public virtual bool GeneratesKeys => false;

    /// <summary>Whether one field has all names of a role; otherwise there is a field for each.</summary>
    public virtual bool HasNameLists => false;

    /// <summary>Whether the files of a project are one database, in which one file may use what another one defines.</summary>
    public virtual bool LinksFiles => false;

    /// <summary>
    /// The <paramref name="files"/> of this format that a project has, each with what it takes from the others, and otherwise the same object. Where they
    /// come to the same as last time, they are the objects of last time.
    /// </summary>
    /// <param name="files">The files as they were read.</param>
    /// <param name="classes">The class that each goes into: the others of a class come before those of other classes.</param>
    /// <param name="previous">Each file as it was linked last; null when it was not.</param>
    /// <param name="cancellationToken">Checked once per file.</param>
    internal virtual IReadOnlyList<BibliographyFile> Link(
        IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes, IReadOnlyList<BibliographyFile?> previous,
        CancellationToken cancellationToken) => files;

    /// <summary>The keys of the other records that <paramref name="record"/> names: those that it inherits from, is data of, or belongs with.</summary>
    internal virtual IEnumerable<string> KeysNamedBy(Record record) => [];

    /// <summary>What a file defines for its records and those of other files, in file order.</summary>
    internal virtual IReadOnlyList<MacroDefinition> DefinitionsIn(BibliographyFile file) => [];

    /// <summary>The names of definitions that a file uses without having them above the use: it counts on other files, or on what follows.</summary>
    internal virtual IEnumerable<string> UndefinedNamesIn(BibliographyFile file) => [];

    /// <summary>The tags with which its lines begin, those of its specifications; none in a format that has no tags.</summary>
    public virtual IReadOnlyList<FormatTag> Tags => [];

    /// <summary>Whether its files have comments, in which findings can be suppressed. Other files need a file for that next to them.</summary>
    public virtual bool HasComments => false;

    /// <summary>How its pages are written.</summary>
    internal virtual PageNotation PageNotation => PageNotation.Bibtex;

    /// <summary>Its name and the extension of its files: <c>BibTeX (.bib)</c>.</summary>
    public override string ToString() => $"{Name} ({Extensions[0]})";

    /// <summary>The records of <paramref name="text"/>. Never fails on its content; the token is checked once per record.</summary>
    internal abstract RecordSet Read(string text, CancellationToken cancellationToken);

    /// <summary>The same records, given those of the text before a change; a format that can goes on from them.</summary>
    internal virtual RecordSet Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken) => Read(text, cancellationToken);

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

    /// <summary>What the key of a record is made of that has none; only for a format that <see cref="GeneratesKeys"/>.</summary>
    internal virtual KeySource KeySourceOf(Record record) => throw new NotSupportedException();

    /// <summary>Whether the value of the field <paramref name="name"/> is LaTeX; otherwise its characters are what they are.</summary>
    internal virtual bool UsesLatex(string name) => false;

    /// <summary>Whether readers of a reference see the field <paramref name="name"/>, so that left-over markup in it matters.</summary>
    internal virtual bool IsPrinted(string name) => false;

    /// <summary>Whether tags of HTML in its texts are the format's own, which every reader of it knows.</summary>
    internal virtual bool UsesHtml => false;

    /// <summary>
    /// The field by which <paramref name="record"/> itself says its <paramref name="status"/>; null when it says it otherwise, by its links or types.
    /// </summary>
    internal virtual Field? FindStatus(Record record, WorkStatus status) => null;

    /// <summary>
    /// The edit that writes <paramref name="newText"/> in the place of <paramref name="length"/> characters of the value of <paramref name="field"/>
    /// from <paramref name="offset"/> on; null when it is not safe, because they do not stand in <paramref name="text"/> as they are, or because
    /// the new ones cannot stand there.
    /// </summary>
    internal virtual TextEdit? Replace(string text, Field field, int offset, int length, string newText) =>
        Find(text, field, offset, length) is { } span && newText.AsSpan().IndexOfAny('\r', '\n') < 0 ? new TextEdit(span, newText) : null;

    /// <summary>The edit that writes a field with this name and value before <paramref name="field"/>; null where the format has no place for it.</summary>
    internal virtual TextEdit? InsertBefore(string text, Field field, string name, string value) => null;

    /// <summary>
    /// What separates a new field from the one that begins at <paramref name="start"/>: a line break and the indentation where that begins a line; else a
    /// blank.
    /// </summary>
    private protected static string SeparatorAt(string text, int start)
    {
        int line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t')
            line--;
        if (line == 0 || text[line - 1] is not ('\n' or '\r'))
            return " ";
        string end = text[line - 1] == '\r' ? "\r" : line > 1 && text[line - 2] == '\r' ? "\r\n" : "\n";
        return end + text.Substring(line, start - line);
    }

    /// <summary>Where a stretch of a value stands as it is; null where macros, joined parts or escapes make it.</summary>
    private protected static SourceSpan? Find(string text, Field field, int offset, int length)
    {
        SourceSpan span = field.Locate(text, offset, length);
        return span != field.ValueSpan || span.In(text).SequenceEqual(field.Value.AsSpan(offset, length)) ? span : null;
    }

    /// <summary>
    /// The records and comments of <paramref name="text"/> in their order, so that a comment can be told to stand before a record; nothing where the
    /// format has no comments.
    /// </summary>
    internal virtual IEnumerable<SourceBlock> BlocksOf(string text) => [];
}
