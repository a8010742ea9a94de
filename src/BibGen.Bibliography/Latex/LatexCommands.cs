using BibGen.Text;

namespace BibGen.Latex;

/// <summary>All commands that we know, found by the characters of their names without allocating.</summary>
internal static class LatexCommands
{
    private static readonly LatexCommand[] Formatting =
    [
        new("textit", CommandKind.Style, Styles: TextStyles.Italic),
        new("textsl", CommandKind.Style, Styles: TextStyles.Italic),
        new("emph", CommandKind.Style, "toggle", TextStyles.Italic),
        new("mkbibemph", CommandKind.Style, "toggle", TextStyles.Italic),
        new("mkbibitalic", CommandKind.Style, Styles: TextStyles.Italic),
        new("mathit", CommandKind.Style, Styles: TextStyles.Italic),
        new("textbf", CommandKind.Style, Styles: TextStyles.Bold),
        new("mkbibbold", CommandKind.Style, Styles: TextStyles.Bold),
        new("mathbf", CommandKind.Style, Styles: TextStyles.Bold),
        new("boldsymbol", CommandKind.Style, Styles: TextStyles.Bold),
        new("bm", CommandKind.Style, Styles: TextStyles.Bold),
        new("textsc", CommandKind.Style, Styles: TextStyles.SmallCaps),
        new("texttt", CommandKind.Style, Styles: TextStyles.Monospace),
        new("mathtt", CommandKind.Style, Styles: TextStyles.Monospace),
        new("underline", CommandKind.Style, Styles: TextStyles.Underline),
        new("uline", CommandKind.Style, Styles: TextStyles.Underline),
        new("textsuperscript", CommandKind.Style, Styles: TextStyles.Superscript),
        new("mkbibsuperscript", CommandKind.Style, Styles: TextStyles.Superscript),
        new("textsubscript", CommandKind.Style, Styles: TextStyles.Subscript),
        .. Plain("textsf", "textrm", "textmd", "textup", "textnormal", "mbox", "hbox", "text", "sout", "MakeSentenceCase", "NoCaseChange",
            "bibnamefont", "bibfnamefont", "citenamefont", "textlatin", "acro", "ce", "mathrm", "mathsf", "mathnormal", "operatorname",
            "overline", "overrightarrow", "vec", "widetilde", "widehat", "ocirc", "unit", "num", "mathscr", "mathfrak", "mathcal", "mathbb",
            "ensuretext", "BibTitle", "BibUnstyled", "natexlab"),
        new("mkbibparens", CommandKind.Wrap, "()"),
        new("mkbibbrackets", CommandKind.Wrap, "[]"),
        new("mkbibquote", CommandKind.Quote),
        new("enquote", CommandKind.Quote),
        new("textquote", CommandKind.Quote),
        new("url", CommandKind.Verbatim),
        new("nolinkurl", CommandKind.Verbatim),
        new("path", CommandKind.Verbatim),
        new("doi", CommandKind.Verbatim),
        new("footnote", CommandKind.Drop),
        new("thanks", CommandKind.Drop),
        new("label", CommandKind.Drop),
        new("index", CommandKind.Drop),
        new("cite", CommandKind.Drop),
        new("noopsort", CommandKind.Drop),
        new("SortNoop", CommandKind.Drop),
        new("noop", CommandKind.Drop),
        new("singleletter", CommandKind.Drop),
        new("begin", CommandKind.Drop),
        new("end", CommandKind.Drop),
        new("hspace", CommandKind.Drop),
        new("vspace", CommandKind.Drop),
        new("phantom", CommandKind.Drop),
        new("color", CommandKind.Drop),
        new("href", CommandKind.DropFirst),
        new("bibinfo", CommandKind.DropFirst),
        new("bibfield", CommandKind.DropFirst),
        new("foreignlanguage", CommandKind.DropFirst),
        new("textcolor", CommandKind.DropFirst),
        new("raisebox", CommandKind.DropFirst),
        new("MakeUppercase", CommandKind.UpperCase),
        new("uppercase", CommandKind.UpperCase),
        new("MakeLowercase", CommandKind.LowerCase),
        new("lowercase", CommandKind.LowerCase),
        new("hskip", CommandKind.Length),
        new("vskip", CommandKind.Length),
        new("kern", CommandKind.Length),
        new("frac", CommandKind.Fraction),
        new("tfrac", CommandKind.Fraction),
        new("dfrac", CommandKind.Fraction),
        new("nicefrac", CommandKind.Fraction),
        new("sfrac", CommandKind.Fraction),
        new("ensuremath", CommandKind.Math),
    ];

    private static readonly LatexCommand[] Declarations =
    [
        new("it", CommandKind.Declaration, Styles: TextStyles.Italic),
        new("itshape", CommandKind.Declaration, Styles: TextStyles.Italic),
        new("sl", CommandKind.Declaration, Styles: TextStyles.Italic),
        new("slshape", CommandKind.Declaration, Styles: TextStyles.Italic),
        new("em", CommandKind.Declaration, "toggle", TextStyles.Italic),
        new("bf", CommandKind.Declaration, Styles: TextStyles.Bold),
        new("bfseries", CommandKind.Declaration, Styles: TextStyles.Bold),
        new("sc", CommandKind.Declaration, Styles: TextStyles.SmallCaps),
        new("scshape", CommandKind.Declaration, Styles: TextStyles.SmallCaps),
        new("tt", CommandKind.Declaration, Styles: TextStyles.Monospace),
        new("ttfamily", CommandKind.Declaration, Styles: TextStyles.Monospace),
        .. PlainDeclarations("rm", "rmfamily", "sf", "sffamily", "normalfont", "upshape", "mdseries", "tiny", "scriptsize", "footnotesize", "small",
            "normalsize", "large", "Large", "relax", "protect", "noindent", "bibliographytypesize", "cal", "mit", "frak", "Bbb", "boldmath"),
    ];

    /// <summary>Accents; the text is the combining mark. Those on signs need no blank behind them, those with letters do.</summary>
    private static readonly LatexCommand[] Accents =
    [
        new("`", CommandKind.Accent, "\u0300"),
        new("'", CommandKind.Accent, "\u0301"),
        new("^", CommandKind.Accent, "\u0302"),
        new("~", CommandKind.Accent, "\u0303"),
        new("=", CommandKind.Accent, "\u0304"),
        new(".", CommandKind.Accent, "\u0307"),
        new("\"", CommandKind.Accent, "\u0308"),
        new("|", CommandKind.Accent, "\u030D"),
        new("u", CommandKind.Accent, "\u0306"),
        new("v", CommandKind.Accent, "\u030C"),
        new("H", CommandKind.Accent, "\u030B"),
        new("r", CommandKind.Accent, "\u030A"),
        new("c", CommandKind.Accent, "\u0327"),
        new("k", CommandKind.Accent, "\u0328"),
        new("d", CommandKind.Accent, "\u0323"),
        new("b", CommandKind.Accent, "\u0331"),
        new("t", CommandKind.Accent, "\u0361"),
        new("h", CommandKind.Accent, "\u0309"),
        new("G", CommandKind.Accent, "\u030F"),
        new("C", CommandKind.Accent, "\u030F"),
        new("U", CommandKind.Accent, "\u030E"),
        new("f", CommandKind.Accent, "\u0311"),
        new("M", CommandKind.Accent, "\u0322"),
        new("textcommabelow", CommandKind.Accent, "\u0326"),
        new("textsubring", CommandKind.Accent, "\u0325"),
        new("textdotbelow", CommandKind.Accent, "\u0323"),
        new("textinvbreve", CommandKind.Accent, "\u0311"),
        new("textogonekcentered", CommandKind.Accent, "\u0328"),
        new("newtie", CommandKind.Accent, "\u0361"),
        new("horn", CommandKind.Accent, "\u031B"),
        new("hat", CommandKind.Accent, "\u0302"),
        new("tilde", CommandKind.Accent, "\u0303"),
        new("bar", CommandKind.Accent, "\u0304"),
        new("dot", CommandKind.Accent, "\u0307"),
        new("ddot", CommandKind.Accent, "\u0308"),
        new("acute", CommandKind.Accent, "\u0301"),
        new("grave", CommandKind.Accent, "\u0300"),
        new("breve", CommandKind.Accent, "\u0306"),
        new("check", CommandKind.Accent, "\u030C"),
        new("mathring", CommandKind.Accent, "\u030A"),
    ];

    /// <summary>Signs behind a backslash that stand for themselves or for a blank.</summary>
    private static readonly LatexCommand[] Signs =
    [
        new("&", CommandKind.Text, "&"),
        new("%", CommandKind.Text, "%"),
        new("$", CommandKind.Text, "$"),
        new("#", CommandKind.Text, "#"),
        new("_", CommandKind.Text, "_"),
        new("{", CommandKind.Text, "{"),
        new("}", CommandKind.Text, "}"),
        new(" ", CommandKind.Text, " "),
        new("\\", CommandKind.Text, " "),
        new(",", CommandKind.Text, "\u2009"),
        new(":", CommandKind.Text, "\u205F"),
        new(">", CommandKind.Text, "\u205F"),
        new(";", CommandKind.Text, "\u2004"),
        new("!", CommandKind.Text),
        new("/", CommandKind.Text),
        new("-", CommandKind.Text), // A place where the word may be broken.
        new("@", CommandKind.Text),
        new("*", CommandKind.Text),
    ];

    private static readonly LatexCommand?[] Slots = Index();

    /// <summary>The command called <paramref name="name"/>; null when we do not know it.</summary>
    public static LatexCommand? Find(ReadOnlySpan<char> name)
    {
        int slot = Hash(name) & (Slots.Length - 1);
        while (Slots[slot] is { } command)
        {
            if (name.SequenceEqual(command.Name.AsSpan()))
                return command;
            slot = (slot + 1) & (Slots.Length - 1);
        }

        return null;
    }

    private static LatexCommand?[] Index()
    {
        const int SlotCount = 2048; // A power of two, well above the number of commands.
        var slots = new LatexCommand?[SlotCount];
        IEnumerable<LatexCommand> all = [.. Formatting, .. Declarations, .. Accents, .. Signs, .. LatexSymbols.All.Select(symbol => new LatexCommand(symbol.Key, CommandKind.Text, symbol.Value))];
        foreach (LatexCommand command in all)
        {
            int slot = Hash(command.Name.AsSpan()) & (SlotCount - 1);
            while (slots[slot] is { } other && other.Name != command.Name)
                slot = (slot + 1) & (SlotCount - 1);
            slots[slot] ??= command;
        }

        return slots;
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261; // FNV-1a
        foreach (char c in name)
            hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    private static IEnumerable<LatexCommand> Plain(params string[] names) => names.Select(name => new LatexCommand(name, CommandKind.Style));

    private static IEnumerable<LatexCommand> PlainDeclarations(params string[] names) => names.Select(name => new LatexCommand(name, CommandKind.Declaration));
}
