using BibGen.Formats.Bibtex.Linking;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>BibTeX and BibLaTeX (<c>.bib</c>).</summary>
internal sealed class BibtexFormat() : BibliographyFormat("bibtex", "BibTeX", ".bib")
{
    /// <inheritdoc/>
    public override string RecordsNoun => "entries";

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxErrorKind> Errors => BibtexErrors.All;

    /// <inheritdoc/>
    public override FieldNames Fields { get; } = new()
    {
        Title = ["title"],
        BookTitle = ["booktitle"],
        Author = ["author"],
        Editor = ["editor"],
        Year = ["year"],
        Volume = ["volume"],
        Issue = ["number"],
        Pages = ["pages"],
        Doi = ["doi"],
        Pmid = ["pmid"],
        Pmcid = ["pmcid", "pmc"],
        Url = ["url"],
        ArXiv = ["eprint"],
        Aliases = ["ids"],
    };

    /// <inheritdoc/>
    public override bool UsesBiblatexModel => true;

    /// <inheritdoc/>
    public override bool HasNameLists => true;

    /// <inheritdoc/>
    public override bool LinksFiles => true;

    /// <inheritdoc/>
    public override bool HasComments => true;

    /// <summary>Fields that nobody prints, or whose own rule speaks of HTML in them (<c>doi</c>). Publishers' abstracts are HTML by custom.</summary>
    private static readonly HashSet<string> NotPrinted = new(StringComparer.Ordinal)
    {
        "abstract", "annotation", "annote", "doi", "execute", "file", "keywords", "pdf",
        "usera", "userb", "userc", "userd", "usere", "userf", "verba", "verbb", "verbc",
    };

    /// <inheritdoc/>
    internal override RecordSet Read(string text, CancellationToken cancellationToken) => BibtexReader.Read(text, cancellationToken);

    /// <inheritdoc/>
    internal override RecordSet Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken) =>
        before is BibtexRecordSet { Reading: not null } set ? BibtexReader.Read(text, set, external: null, change, cancellationToken)
            : Read(text, cancellationToken);

    /// <inheritdoc/>
    internal override IReadOnlyList<BibliographyFile> Link(
        IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes, IReadOnlyList<BibliographyFile?> previous, CancellationToken cancellationToken) =>
        BibtexLinker.Link(files, classes, previous, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>The field <c>ids</c> has keys of the entry itself.</remarks>
    internal override IEnumerable<string> KeysNamedBy(Record record) => record.Fields
        .Where(static field => FieldTypes.Of(field.Name) is FieldType.EntryKey or FieldType.EntryKeyList && field.Name != "ids")
        .SelectMany(static field => KeyList.Split(field.Value));

    /// <inheritdoc/>
    internal override IReadOnlyList<MacroDefinition> DefinitionsIn(BibliographyFile file) => BibtexRecordSet.Of(file).Macros;

    /// <inheritdoc/>
    internal override IEnumerable<string> UndefinedNamesIn(BibliographyFile file) =>
        BibtexRecordSet.Of(file) is var set && set.External is { } external
            ? set.UndefinedMacros.Concat(external.Macros.Select(macro => macro.Name))
            : set.UndefinedMacros;

    /// <inheritdoc/>
    private protected override Work ReadWork(Record record) => BibtexWork.Read(record);

    /// <inheritdoc/>
    internal override bool Recognizes(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '@' && char.IsLetter(text[1]);

    /// <summary>Style sheets have <c>@media (…)</c>, which looks like an entry: only a type that is known, with a field, counts.</summary>
    internal override bool HasContent(IReadOnlyList<Record> records)
    {
        foreach (Record record in records)
        {
            if (record.FieldArray.Length > 0 && EntryTypes.IsKnown(record.Type))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    internal override bool UsesLatex(string name) => FieldTypes.Of(name) is not (FieldType.Uri or FieldType.Verbatim);

    /// <inheritdoc/>
    internal override bool IsPrinted(string name) => FieldTypes.Of(name) is not null && !NotPrinted.Contains(name);

    /// <inheritdoc/>
    internal override Field? FindStatus(Record record, WorkStatus status) => StatusText.Evidence(record, status, BibtexStatus.Of);

    /// <inheritdoc/>
    internal override TextEdit? Replace(string text, Field field, int offset, int length, string newText)
    {
        if (newText.AsSpan().IndexOfAny('{', '}', '"') >= 0 || Find(text, field, offset, length) is not { } span)
            return null;
        if (field.ValueSpan.Length > 0 && text[field.ValueSpan.Start] is '{' or '"')
            return new TextEdit(span, newText);

        // A number stands without delimiters; nothing else may.
        string value = field.Value.Remove(offset, length).Insert(offset, newText);
        return span == field.ValueSpan ? new TextEdit(span, "{" + value + "}") : null;
    }

    /// <inheritdoc/>
    internal override IEnumerable<SourceBlock> BlocksOf(string text)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            if (block.Kind == BlockKind.FreeText)
                continue;
            SourceSpan? comment = null;
            if (block.Kind == BlockKind.Comment)
            {
                SourceSpan group = SourceSpan.FromBounds(block.TypeSpan.End, block.Span.End).Trim(text);
                comment = group.Length < 2 ? new SourceSpan(group.End, 0) : SourceSpan.FromBounds(group.Start + 1, group.End - 1).Trim(text);
            }

            yield return new SourceBlock(block.Span, comment);
        }
    }

    /// <inheritdoc/>
    internal override TextEdit? InsertBefore(string text, Field field, string name, string value) =>
        new(new SourceSpan(field.NameSpan.Start, 0), $"{name}{EqualsLike(text, field, name)}{{{value}}},{SeparatorAt(text, field.NameSpan.Start)}");

    /// <summary>The equals sign after a new name, with the blanks that put the value below that of <paramref name="field"/>, or above it.</summary>
    private static string EqualsLike(string text, Field field, string name)
    {
        int end = field.NameSpan.End;
        int equals = end;
        while (equals < text.Length && text[equals] == ' ')
            equals++;
        if (equals == text.Length || text[equals] != '=')
            return " = ";
        int value = equals + 1;
        while (value < text.Length && text[value] == ' ')
            value++;
        bool isAligned = equals > end + 1;
        int before = isAligned ? Math.Max(1, equals - field.NameSpan.Start - name.Length) : equals - end;
        int after = isAligned || value <= equals + 2 ? value - equals - 1 : Math.Max(1, value - field.NameSpan.Start - name.Length - before - 1);
        return new string(' ', before) + '=' + new string(' ', after);
    }
}
