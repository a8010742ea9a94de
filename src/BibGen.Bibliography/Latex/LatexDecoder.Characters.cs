using BibGen.Text;

namespace BibGen.Latex;

/// <summary>Characters that TeX does not print as they are: formulas, raised and lowered text, ligatures.</summary>
internal ref partial struct LatexDecoder
{
    /// <summary>A dollar sign begins a formula when another one ends it; alone it is money.</summary>
    private void ReadDollar()
    {
        int length = _at + 1 < _value.Length && _value[_at + 1] == '$' ? 2 : 1;
        bool isPrice = !_isMath && (!HasClosingDollar(_at + length) || IsPrice(_at + length));
        _at += length;
        if (isPrice)
            Append('$');
        else
            _isMath = !_isMath;
    }

    private readonly bool HasClosingDollar(int from)
    {
        for (int i = from; i < _value.Length; i++)
        {
            if (_value[i] == '\\')
                i++;
            else if (_value[i] == '$')
                return true;
        }

        return false;
    }

    /// <summary>"$5 and $10": digits behind the first sign, a blank before the second.</summary>
    private readonly bool IsPrice(int from)
    {
        int next = _value.Slice(from).IndexOf('$');
        return next > 0 && char.IsDigit(_value[from]) && _value[from + next - 1] == ' ';
    }

    private void ReadScript(bool isRaised)
    {
        _at++;
        SkipBlanks();
        OpenArgument(isRaised ? Superscript : Subscript);
    }

    private static readonly LatexCommand Superscript = new("^", CommandKind.Style, Styles: TextStyles.Superscript);
    private static readonly LatexCommand Subscript = new("_", CommandKind.Style, Styles: TextStyles.Subscript);

    /// <summary>The ligatures of TeX's fonts, the longest first (spec latex-unicode, "ligatures").</summary>
    private void ReadLigature(char c)
    {
        char next = _at + 1 < _value.Length ? _value[_at + 1] : '\0';
        (char Text, int Length) ligature = (c, next) switch
        {
            ('-', '-') when _at + 2 < _value.Length && _value[_at + 2] == '-' => ('—', 3),
            ('-', '-') => ('–', 2),
            ('`', '`') => ('“', 2),
            ('\'', '\'') => ('”', 2),
            ('`', _) => ('‘', 1),
            ('\'', _) => ('’', 1),
            ('!', '`') => ('¡', 2),
            ('?', '`') => ('¿', 2),
            (',', ',') when IsWordAt(_at + 2) => ('„', 2),
            ('<', '<') when IsWordAt(_at + 2) => ('«', 2),
            ('>', '>') when _length > 0 && char.IsLetterOrDigit(_output[_length - 1]) => ('»', 2),
            _ => (c, 1),
        };
        _at += ligature.Length;
        Append(ligature.Text);
    }

    private readonly bool IsWordAt(int position) => position < _value.Length && char.IsLetter(_value[position]);
}
