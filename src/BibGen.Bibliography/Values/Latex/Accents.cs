namespace BibGen.Values.Latex;

/// <summary>Accent commands and their marks (spec latex-unicode.json, accents; amsmath for mathematics).</summary>
internal static class Accents
{
    /// <summary>Accents of text: the command and the combining mark.</summary>
    public static readonly (string Name, string Mark)[] Text =
    [
        ("`", "\u0300"), ("'", "\u0301"), ("^", "\u0302"), ("~", "\u0303"), ("=", "\u0304"), (".", "\u0307"), ("\"", "\u0308"),
        ("u", "\u0306"), ("v", "\u030C"), ("H", "\u030B"), ("r", "\u030A"), ("c", "\u0327"), ("k", "\u0328"), ("d", "\u0323"),
        ("b", "\u0331"), ("t", "\u0361"), ("h", "\u0309"), ("G", "\u030F"), ("U", "\u030E"), ("f", "\u0311"), ("C", "\u030F"),
        ("M", "\u0322"), ("|", "\u030D"), ("textcommabelow", "\u0326"), ("textsubring", "\u0325"), ("textdotbelow", "\u0323"),
        ("textinvbreve", "\u0311"), ("newtie", "\u0361"), ("horn", "\u031B"), ("textogonekcentered", "\u0328"), ("textcommaabove", "\u0313"),
        ("textsubbreve", "\u032E"), ("textsubumlaut", "\u0324"), ("textsubtilde", "\u0330"), ("textsubcircum", "\u032D"),
        ("textsubbar", "\u0331"), ("textdoublegrave", "\u030F"), ("textgravedbl", "\u030F"), ("cb", "\u0326"), ("textroundcap", "\u0311"),
        ("textcircumacute", "\u0302"), ("capitalgrave", "\u0300"), ("capitalacute", "\u0301"), ("capitalcircumflex", "\u0302"),
        ("capitaltilde", "\u0303"), ("capitaldieresis", "\u0308"), ("capitalhungarumlaut", "\u030B"), ("capitalring", "\u030A"),
        ("capitalcaron", "\u030C"), ("capitalbreve", "\u0306"), ("capitalmacron", "\u0304"), ("capitaldotaccent", "\u0307"),
        ("capitalcedilla", "\u0327"), ("capitalogonek", "\u0328"), ("capitaltie", "\u0361"), ("capitalnewtie", "\u0361"),
        ("textvbaraccent", "\u030D"), ("textsyllabic", "\u0329"), ("textovercross", "\u033D"), ("textsubarch", "\u032F"),
    ];

    /// <summary>Accents of mathematics, which stand on any symbol.</summary>
    public static readonly (string Name, string Mark)[] Math =
    [
        ("hat", "\u0302"), ("widehat", "\u0302"), ("tilde", "\u0303"), ("widetilde", "\u0303"), ("bar", "\u0304"), ("overline", "\u0305"),
        ("acute", "\u0301"), ("grave", "\u0300"), ("breve", "\u0306"), ("check", "\u030C"), ("widecheck", "\u030C"), ("dot", "\u0307"),
        ("ddot", "\u0308"), ("dddot", "\u20DB"), ("vec", "\u20D7"), ("overrightarrow", "\u20D7"), ("mathring", "\u030A"), ("not", "\u0338"),
    ];

    /// <summary>An accent that stands alone (<c>\'{}</c>): the spacing form of its mark, where Unicode has one.</summary>
    public static string SpacingOf(char mark) => mark switch
    {
        '\u0300' => "`",
        '\u0301' => "´",
        '\u0302' => "^",
        '\u0303' => "~",
        '\u0304' or '\u0305' => "¯",
        '\u0306' => "˘",
        '\u0307' => "˙",
        '\u0308' => "¨",
        '\u030A' => "˚",
        '\u030B' => "˝",
        '\u030C' => "ˇ",
        '\u0327' => "¸",
        '\u0328' => "˛",
        '\u030D' => "|",
        _ => "",
    };
}
