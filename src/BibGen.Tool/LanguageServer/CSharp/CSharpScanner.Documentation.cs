using BibGen.Naming;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>Doc comments: the names in <c>cref</c>, and the keys in <c>cite</c>, as Sandcastle's bibliographies have them.</summary>
internal sealed partial class CSharpScanner
{
    private const string Cref = "cref";
    private const string OpenCite = "<cite>";
    private const string CloseCite = "</cite>";

    private void ScanDocumentation(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int next = _text.AsSpan(at, end - at).IndexOfAny('c', '<');
            if (next < 0)
                return;
            at += next;
            at = StartsWith(at, end, Cref) ? ScanCref(at + Cref.Length, end) : StartsWith(at, end, OpenCite) ? ScanCite(at + OpenCite.Length, end) : at + 1;
        }
    }

    private bool StartsWith(int at, int end, string word) => string.CompareOrdinal(_text, at, word, 0, word.Length) == 0 && at + word.Length <= end;

    /// <summary>The value of the attribute whose name ends at <paramref name="at"/>; gives the place after it.</summary>
    private int ScanCref(int at, int end)
    {
        int equals = SkipBlanks(at, end);
        int quote = equals < end && _text[equals] == '=' ? SkipBlanks(equals + 1, end) : end;
        if (quote >= end || _text[quote] is not ('"' or '\''))
            return at;
        int close = _text.IndexOf(_text[quote], quote + 1, end - quote - 1);
        if (close < 0)
            return quote + 1;
        Add(CSharpTokenKind.Boundary, new SourceSpan(quote, 0), isDocumentation: true);
        for (int i = quote + 1; i < close;)
        {
            int length = 1;
            bool isName = _text[i] == '_' || CSharpIdentifier.IsStart(_text[i]);
            while (isName && i + length < close && CSharpIdentifier.IsPart(_text[i + length]))
                length++;
            CSharpTokenKind kind = isName ? CSharpTokenKind.Identifier : _text[i] == '.' ? CSharpTokenKind.Dot : CSharpTokenKind.Punctuation;
            if (!char.IsWhiteSpace(_text[i]))
                Add(kind, new SourceSpan(i, length), isDocumentation: true);
            i += length;
        }

        Add(CSharpTokenKind.Boundary, new SourceSpan(close, 0), isDocumentation: true);
        return close + 1;
    }

    private int ScanCite(int start, int end)
    {
        int close = _text.IndexOf(CloseCite, start, end - start, StringComparison.Ordinal);
        if (close < 0)
            return start;
        SourceSpan key = SourceSpan.FromBounds(start, close).Trim(_text);
        if (key.Length > 0 && key.In(_text).IndexOfAny(" \t\r\n<") < 0)
            Add(CSharpTokenKind.Cite, key, isDocumentation: true);
        return close + CloseCite.Length;
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_text[at]))
            at++;
        return at;
    }
}
