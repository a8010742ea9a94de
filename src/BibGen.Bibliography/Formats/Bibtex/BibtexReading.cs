using BibGen.Formats.Bibtex.Linking;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// The entries of a tree as they are read one by one, before they inherit from each other. When the text changes, reading goes on from there: entries that
/// the tree has taken over are taken over too, and their fields are read when somebody asks for them.
/// </summary>
internal sealed class BibtexReading : FieldSource
{
    /// <summary>Characters of macros in joined values up to which no bound of reading is near.</summary>
    private const long MostFromMacros = 1 << 22;

    /// <summary>Names that may gather while somebody types, of which the text has most no more.</summary>
    private const int MostOldNames = 256;

    private readonly List<Record> _records = [];
    private readonly List<int> _blocks = [];
    private readonly List<int> _referring = [];
    private readonly List<SyntaxError> _errors = [];
    private readonly int _firstNames;
    private long _fromMacros;
    private (int Start, int End, int Further) _read; // The records that were read, and how much further those behind them stand in the list.

    private BibtexReading(BibtexSyntaxTree tree, NameTable names, MacroTable macros, ExternalDefinitions? external, int firstNames)
    {
        Tree = tree;
        Names = names;
        Macros = macros;
        External = external;
        _firstNames = firstNames;
    }

    /// <summary>What is read.</summary>
    public BibtexSyntaxTree Tree { get; }

    /// <summary>The names in it, and perhaps some that it had before.</summary>
    public NameTable Names { get; }

    /// <summary>Its macros.</summary>
    public MacroTable Macros { get; }

    /// <summary>What it was given from other files.</summary>
    public ExternalDefinitions? External { get; }

    /// <summary>The entries in file order.</summary>
    public IReadOnlyList<Record> Records => _records;

    /// <summary>The numbers of those that name other entries, in order.</summary>
    public IReadOnlyList<int> Referring => _referring;

    /// <summary>
    /// Whether one of the blocks that were read has what may be a reference to a field of an entry. Those that were taken over have none, or reading would
    /// not have gone on.
    /// </summary>
    public bool MayNameFields { get; private set; }

    /// <summary>What is wrong with values.</summary>
    public IReadOnlyList<SyntaxError> Errors => _errors;

    /// <summary>Reads <paramref name="tree"/>. The token is checked once per block.</summary>
    public static BibtexReading Of(BibtexSyntaxTree tree, ExternalDefinitions? external, CancellationToken cancellationToken)
    {
        var reading = new BibtexReading(tree, new NameTable(), new MacroTable(), external, int.MaxValue);
        reading.Read(0, tree.BlockCount, cancellationToken);
        return reading;
    }

    /// <summary>
    /// Whether what was read of blocks that <paramref name="tree"/> has taken over holds there too: macros are the same everywhere, and no bound is near.
    /// </summary>
    public bool CanGoOn(BibtexSyntaxTree tree, ReusedBlocks reused) =>
        _fromMacros < MostFromMacros && Macros.HasOneTextForEach && Names.Count - Math.Min(_firstNames, Names.Count) < MostOldNames
        && !MacroUses.DefinesAny(Tree, reused) && !MacroUses.DefinesAny(tree, reused) && !MacroUses.UsesLater(tree, reused)
        && !_errors.Exists(error => error.Kind == BibtexErrors.CircularMacro || (error.Kind == BibtexErrors.UndefinedMacro && error.Argument is { } name
            && Macros.TextOf(name.ToLowerInvariant()) is not null));

    /// <summary>Reads <paramref name="tree"/> as far as it is not <paramref name="reused"/>.</summary>
    /// <param name="records">The records that were made of this reading.</param>
    /// <param name="tree">The tree of another text.</param>
    /// <param name="external">What it is given from other files, equal to what this one was given.</param>
    /// <param name="reused">What it has taken over from the tree of this one.</param>
    /// <param name="cancellationToken">Checked once per block that is read.</param>
    public BibtexReading GoOn(
        IReadOnlyList<Record> records, BibtexSyntaxTree tree, ExternalDefinitions? external, ReusedBlocks reused, CancellationToken cancellationToken)
    {
        var reading = new BibtexReading(tree, Names.Copy(), Macros, external, Math.Min(_firstNames, Names.Count)) { _fromMacros = _fromMacros };
        int end = Tree.BlockCount - reused.AtEnd;
        int first = EntriesBefore(reused.AtStart);
        int last = EntriesBefore(end);
        reading.Take(this, records, 0, first, 0, 0, shift: 0);
        int start = StartOf(reused.AtStart);
        reading._errors.AddRange(_errors.Where(error => error.Span.Start < start));
        reading.Read(reused.AtStart, tree.BlockCount - reused.AtEnd, cancellationToken);
        reading._read = (first, reading._records.Count, reading._records.Count - last);
        reading.Take(this, records, last, records.Count, tree.BlockCount - Tree.BlockCount, reading._read.Further, reused.Shift);
        start = StartOf(end);
        reading._errors.AddRange(_errors.Where(error => error.Span.Start >= start).Select(error => error.MovedBy(reused.Shift)));
        return reading;
    }

    /// <summary>The number that a record had in the earlier reading; −1 for those that were read.</summary>
    public int PlaceBefore(int record) => record < _read.Start ? record : record < _read.End ? -1 : record - _read.Further;

    /// <inheritdoc/>
    public override Field[] Read(int place)
    {
        BlockSyntax block = Tree.Block(place);
        return ReadFields(block, block.KeySpan.TextIn(Tree.Text), new ValueReader(Tree.Text, Names, Macros, [], External));
    }

    private int StartOf(int block) => block < Tree.BlockCount ? Tree.Block(block).Span.Start : Tree.Text.Length + 1;

    private int EntriesBefore(int block)
    {
        int place = _blocks.BinarySearch(block);
        return place < 0 ? ~place : place;
    }

    private void Take(BibtexReading before, IReadOnlyList<Record> records, int from, int to, int furtherBlocks, int further, int shift)
    {
        for (int i = from; i < to; i++)
        {
            int block = before._blocks[i] + furtherBlocks;
            _blocks.Add(block);
            _records.Add(new Record(records[i], shift, this, block));
        }

        foreach (int referring in before._referring)
        {
            if (referring >= from && referring < to)
                _referring.Add(referring + further);
        }
    }

    private void Read(int from, int to, CancellationToken cancellationToken)
    {
        var values = new ValueReader(Tree.Text, Names, Macros, _errors, External);
        for (int i = from; i < to; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BlockSyntax block = Tree.Block(i);
            if (block.Kind == BlockKind.Entry)
                ReadEntry(i, block, values);
            else if (block.Kind == BlockKind.Macro)
                DefineMacros(block, values);
            else if (block.Kind == BlockKind.Preamble && block.FieldCount > 0)
                values.ReadField("preamble", block.Field(0), key: null); // For its findings only: a preamble is TeX's.
            MayNameFields = MayNameFields || GranularXdata.MayBeIn(block.Span.In(Tree.Text));
        }

        _fromMacros += values.FromMacros;
    }

    private void ReadEntry(int number, in BlockSyntax block, ValueReader values)
    {
        string key = block.KeySpan.TextIn(Tree.Text);
        var record = new Record
        {
            Key = key,
            Type = Names.Intern(block.TypeSpan.In(Tree.Text)),
            Span = block.Span,
            TypeSpan = block.TypeSpan,
            KeySpan = key.Length == 0 ? block.TypeSpan : block.KeySpan,
            Fields = ReadFields(block, key, values),
        };
        if (CrossReferences.HasReferences(record))
            _referring.Add(_records.Count);
        _records.Add(record);
        _blocks.Add(number);
    }

    private Field[] ReadFields(in BlockSyntax block, string key, ValueReader values)
    {
        var fields = new Field[block.FieldCount];
        int count = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            FieldSyntax field = block.Field(i);
            if (field.PartCount > 0)
                fields[count++] = values.ReadField(Names.Intern(field.NameSpan.In(Tree.Text)), field, key);
        }

        if (count < fields.Length)
            Array.Resize(ref fields, count); // Fields without a value are findings and nothing else.
        return fields;
    }

    private void DefineMacros(in BlockSyntax block, ValueReader values)
    {
        for (int i = 0; i < block.FieldCount; i++)
        {
            FieldSyntax field = block.Field(i);
            string name = Names.Intern(field.NameSpan.In(Tree.Text));
            if (!Macros.Define(name, values.ReadDefinition(field, name)))
            {
                _errors.Add(new SyntaxError(BibtexErrors.RedefinedMacro, field.NameSpan, null, field.NameSpan.TextIn(Tree.Text))
                {
                    Other = Macros.PlaceOf(name),
                });
            }
            else
            {
                Macros.Keep(name, field.NameSpan);
            }
        }
    }
}
