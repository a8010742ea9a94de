using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary>Finds what is coloured in a bibliography: what a grammar of lines cannot know, such as what is a macro, verbatim, or wrong.</summary>
internal sealed class TokenFinder
{
    private readonly BibliographyFile _file;
    private readonly SourceSpan _range;
    private readonly List<ColoredToken> _tokens = [];

    private TokenFinder(BibliographyFile file, SourceSpan range)
    {
        _file = file;
        _range = range;
    }

    /// <summary>The tokens of <paramref name="file"/> in the blocks and records that <paramref name="range"/> touches, in order and without overlap.</summary>
    public static IReadOnlyList<ColoredToken> In(BibliographyFile file, SourceSpan range)
    {
        var finder = new TokenFinder(file, range);
        if (SyntaxTrees.Of(file) is { } tree)
            finder.AddBlocks(tree);
        else if (file.Format.Tags.Count > 0)
            finder.AddTags();
        finder.AddErrors();
        return finder._tokens;
    }

    private void AddBlocks(BibtexSyntaxTree tree)
    {
        for (int i = Math.Max(0, tree.IndexAt(_range.Start)); i < tree.BlockCount && tree.Block(i).Span.Start < Math.Max(_range.End, _range.Start + 1); i++)
        {
            BlockSyntax block = tree.Block(i);
            if (block.Kind is BlockKind.FreeText or BlockKind.Comment)
            {
                AddLines(block.Span, TokenKind.Comment);
                continue;
            }

            Add(SourceSpan.FromBounds(block.Span.Start, block.TypeSpan.End), TokenKind.Type);
            Add(block.KeySpan, TokenKind.Key, isDefinition: true);
            for (int j = 0; j < block.FieldCount; j++)
                AddField(block.Field(j), block.Kind == BlockKind.Macro);
        }
    }

    private void AddField(FieldSyntax field, bool isMacro)
    {
        Add(field.NameSpan, isMacro ? TokenKind.Macro : TokenKind.Field, isMacro);
        FieldType? type = isMacro ? null : FieldTypes.Of(field.NameSpan.TextIn(_file.Text).ToLowerInvariant());
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            switch (part.Kind)
            {
                case ValuePartKind.Macro:
                    Add(part.Span, TokenKind.Macro);
                    break;
                case ValuePartKind.Number:
                    Add(part.Span, TokenKind.Number);
                    break;
                case ValuePartKind.Braced or ValuePartKind.Quoted when type is FieldType.Verbatim or FieldType.Uri or FieldType.Code:
                    AddLines(part.ContentSpan, TokenKind.Verbatim);
                    break;
                case ValuePartKind.Braced or ValuePartKind.Quoted when type is FieldType.EntryKey or FieldType.EntryKeyList:
                    AddKeys(part.ContentSpan);
                    break;
            }
        }
    }

    private void AddKeys(SourceSpan content)
    {
        for (int start = content.Start; start < content.End;)
        {
            int comma = _file.Text.IndexOf(',', start, content.End - start);
            int end = comma < 0 ? content.End : comma;
            AddLines(SourceSpan.FromBounds(start, end).Trim(_file.Text), TokenKind.Key);
            start = end + 1;
        }
    }

    private void AddTags()
    {
        for (int i = Math.Max(0, NameFinder.RecordAt(_file, _range.Start)); i < _file.Records.Count && _file.Records[i].Span.Start < _range.End; i++)
        {
            foreach (Field field in _file.Records[i].Fields)
            {
                if (_tokens.Count == 0 || field.NameSpan.Start >= _tokens[^1].Span.End)
                    Add(field.NameSpan, TokenKind.Field);
            }
        }
    }

    /// <summary>
    /// Errors win: the token that one touches is one, and what is none yet becomes one. That a name is defined nowhere is a finding, and no error of syntax.
    /// </summary>
    private void AddErrors()
    {
        int count = _tokens.Count;
        foreach (SyntaxError error in _file.SyntaxErrors.Where(error => !error.Kind.IsUnresolvedName && error.Span.Length > 0))
        {
            if (error.Span.End <= _range.Start || error.Span.Start >= _range.End)
                continue;
            int first = FirstEndingAfter(error.Span.Start, count);
            for (int i = first; i < count && _tokens[i].Span.Start < error.Span.End; i++)
                _tokens[i] = new ColoredToken(_tokens[i].Span, TokenKind.Error);
            if (first == count || _tokens[first].Span.Start >= error.Span.End)
                AddLines(error.Span, TokenKind.Error);
        }

        if (_tokens.Count > count)
            Order();
    }

    /// <summary>Puts the errors that are no other tokens in their places; of two about one place the first stays.</summary>
    private void Order()
    {
        ColoredToken[] ordered = [.. _tokens.OrderBy(token => token.Span.Start)];
        _tokens.Clear();
        foreach (ColoredToken token in ordered)
        {
            if (_tokens.Count == 0 || token.Span.Start >= _tokens[^1].Span.End)
                _tokens.Add(token);
        }
    }

    /// <summary>The first of the first <paramref name="count"/> tokens that ends after <paramref name="place"/>.</summary>
    private int FirstEndingAfter(int place, int count)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Span.End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Add(SourceSpan span, TokenKind kind, bool isDefinition = false)
    {
        if (span.Length > 0 && span.In(_file.Text).IndexOfAny('\n', '\r') < 0)
            _tokens.Add(new ColoredToken(span, kind, isDefinition));
    }

    private void AddLines(SourceSpan span, TokenKind kind)
    {
        for (int start = span.Start; start < span.End;)
        {
            int length = _file.Text.AsSpan(start, span.End - start).IndexOfAny('\n', '\r');
            int end = length < 0 ? span.End : start + length;
            Add(SourceSpan.FromBounds(start, end).Trim(_file.Text), kind);
            start = end + 1;
        }
    }
}
