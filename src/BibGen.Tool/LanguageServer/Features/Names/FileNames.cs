using System.Runtime.CompilerServices;
using BibGen.Formats.Bibtex;
using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>The names of a file that lead to other places: keys and macros, where they are defined and where they are used. Made once a file.</summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<BibliographyFile, FileNames> Known = new();

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keysInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NamePlace> _places = [];

    private FileNames(BibliographyFile file)
    {
        bool mayNameFields = file.Format.UsesBiblatexModel && KeyFields.MayNameFields(file);
        for (int i = 0; i < file.Records.Count; i++)
            AddRecord(file, i, mayNameFields);
        if (SyntaxTrees.Of(file) is { } tree)
            AddMacros(tree, file);
        foreach (NamePlace alias in _places.Where(place => place.Kind == NameKind.Alias))
            _keys.TryAdd(alias.Name, alias.Record);
        _places.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        References = _places.Where(place => place.Kind is NameKind.KeyReference).ToLookup(place => place.Name, StringComparer.OrdinalIgnoreCase);
        Macros = _places.Where(place => place.Kind is NameKind.MacroDefinition or NameKind.MacroReference)
            .ToLookup(place => place.Name, StringComparer.Ordinal);
    }

    /// <summary>Where entries name entries, by the keys that they write, letter case aside.</summary>
    public ILookup<string, NamePlace> References { get; }

    /// <summary>Where macros stand, by their names in lower case.</summary>
    public ILookup<string, NamePlace> Macros { get; }

    /// <summary>The names of <paramref name="file"/>.</summary>
    public static FileNames Of(BibliographyFile file) => Known.GetValue(file, static file => new FileNames(file));

    /// <summary>The number of the record that <paramref name="key"/> means here: by its key or an alias, else in another letter case; −1 for none.</summary>
    public int Find(string key) => _keys.TryGetValue(key, out int record) || _keysInAnyCase.TryGetValue(key, out record) ? record : -1;

    /// <summary>The number of the record with exactly this key or alias; −1 for none.</summary>
    public int FindExactly(string key) => _keys.TryGetValue(key, out int record) ? record : -1;

    /// <summary>The name at <paramref name="offset"/>, its end included; null when there is none.</summary>
    public NamePlace? At(int offset)
    {
        int low = 0;
        int high = _places.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan span = _places[middle].Span;
            if (span.End < offset)
                low = middle + 1;
            else if (span.Start > offset)
                high = middle - 1;
            else
                return _places[middle];
        }

        return null;
    }

    private void AddRecord(BibliographyFile file, int index, bool mayNameFields)
    {
        Record record = file.Records[index];
        if (record.Key.Length > 0)
        {
            _places.Add(new NamePlace(NameKind.Key, record.Key, record.KeySpan, index));
            _keys.TryAdd(record.Key, index);
            _keysInAnyCase.TryAdd(record.Key, index);
        }

        if (!file.Format.UsesBiblatexModel)
            return;
        foreach (Field field in record.Fields)
        {
            if (KeyFields.Has(field.Name))
                _places.AddRange(KeyFields.KeysIn(file, field, index));
            else if (mayNameFields)
                _places.AddRange(KeyFields.GranularKeysIn(file, field, index));
        }
    }

    private void AddMacros(BibtexSyntaxTree tree, BibliographyFile file)
    {
        int record = -1;
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            record += block.Kind == BlockKind.Entry ? 1 : 0;
            for (int j = 0; j < block.FieldCount; j++)
            {
                FieldSyntax field = block.Field(j);
                if (block.Kind == BlockKind.Macro)
                    _places.Add(Macro(NameKind.MacroDefinition, field.NameSpan, -1));
                for (int k = 0; k < field.PartCount; k++)
                {
                    if (field.Part(k) is { Kind: ValuePartKind.Macro } part)
                        _places.Add(Macro(NameKind.MacroReference, part.Span, block.Kind == BlockKind.Entry ? record : -1));
                }
            }
        }

        NamePlace Macro(NameKind kind, SourceSpan span, int number) => new(kind, span.TextIn(file.Text).ToLowerInvariant(), span, number);
    }
}
