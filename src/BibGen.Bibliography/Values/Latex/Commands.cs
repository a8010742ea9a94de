using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>The commands that BibGen knows (spec latex-unicode.json, and what real bibliographies use besides).</summary>
internal static class Commands
{
    private static readonly (string Names, LatexCommand Command)[] Structure =
    [
        ("textit textsl mkbibitalic textslanted", new(LatexCommandKind.Style, Styles: TextStyles.Italic)),
        ("textbf mkbibbold strong textbfseries", new(LatexCommandKind.Style, Styles: TextStyles.Bold)),
        ("textsc textsmallcaps mkbibsmallcaps", new(LatexCommandKind.Style, Styles: TextStyles.SmallCaps)),
        ("texttt code", new(LatexCommandKind.Style, Styles: TextStyles.Monospace)),
        ("underline uline", new(LatexCommandKind.MathStyle, Styles: TextStyles.Underline)),
        ("NoCaseChange", new(LatexCommandKind.Style, Styles: TextStyles.CaseProtected)),
        ("textrm", new(LatexCommandKind.StyleOff, Styles: TextStyles.Monospace)),
        ("textup", new(LatexCommandKind.StyleOff, Styles: TextStyles.Italic | TextStyles.SmallCaps)),
        ("textmd", new(LatexCommandKind.StyleOff, Styles: TextStyles.Bold)),
        ("textnormal", new(LatexCommandKind.StyleOff, Styles: Fonts)),
        ("textsf sout mbox hbox fbox text textlatin textcyr textgreek MakeSentenceCase MakeSentenceCase* MakeTitlecase MakeCapital acro ce mathbox " +
         "bibnamefont bibfnamefont llap rlap smash surname natexlab bibitemnumber makebox framebox phantomsection nohyphens mkbibname mkbibnamefamily",
            new(LatexCommandKind.StyleOff)),
        ("emph mkbibemph", new(LatexCommandKind.Emphasis, Styles: TextStyles.Italic)),
        ("mathbf boldsymbol bm pmb mathbfit symbf", new(LatexCommandKind.MathStyle, Styles: TextStyles.Bold)),
        ("mathit", new(LatexCommandKind.MathStyle, Styles: TextStyles.Italic)),
        ("mathtt", new(LatexCommandKind.MathStyle, Styles: TextStyles.Monospace)),
        ("mathrm mathsf mathnormal mathup operatorname operatorname* mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner " +
         "overbrace underbrace mathchoice cancel boxed num si unit", new(LatexCommandKind.MathStyle)),

        ("it itshape sl slshape", new(LatexCommandKind.Declaration, Styles: TextStyles.Italic)),
        ("bf bfseries", new(LatexCommandKind.Declaration, Styles: TextStyles.Bold)),
        ("sc scshape smc", new(LatexCommandKind.Declaration, Styles: TextStyles.SmallCaps)),
        ("tt ttfamily", new(LatexCommandKind.Declaration, Styles: TextStyles.Monospace)),
        ("em", new(LatexCommandKind.EmphasisDeclaration, Styles: TextStyles.Italic)),
        ("rm normalfont", new(LatexCommandKind.DeclarationOff, Styles: Fonts)),
        ("rmfamily", new(LatexCommandKind.DeclarationOff, Styles: TextStyles.Monospace)),
        ("sf sffamily ssf", new(LatexCommandKind.DeclarationOff, Styles: TextStyles.Monospace)),
        ("upshape", new(LatexCommandKind.DeclarationOff, Styles: TextStyles.Italic | TextStyles.SmallCaps)),
        ("mdseries", new(LatexCommandKind.DeclarationOff, Styles: TextStyles.Bold)),

        ("textsuperscript mkbibsuperscript up fup", new(LatexCommandKind.Script, Styles: TextStyles.Superscript)),
        ("textsubscript", new(LatexCommandKind.Script, Styles: TextStyles.Subscript)),
        ("sp", new(LatexCommandKind.MathScript, Styles: TextStyles.Superscript)),
        ("sb", new(LatexCommandKind.MathScript, Styles: TextStyles.Subscript)),
        ("ensuremath", new(LatexCommandKind.Math)),
        ("(", new(LatexCommandKind.MathBegin)),
        ("[", new(LatexCommandKind.MathBegin, Count: 1)),
        (")", new(LatexCommandKind.MathEnd)),
        ("]", new(LatexCommandKind.MathEnd, Count: 1)),
        ("mathbb Bbb mathds mathbbm", new(LatexCommandKind.Alphabet, Count: (byte)MathAlphabet.DoubleStruck)),
        ("mathcal mathscr EuScript", new(LatexCommandKind.Alphabet, Count: (byte)MathAlphabet.Script)),
        ("mathfrak", new(LatexCommandKind.Alphabet, Count: (byte)MathAlphabet.Fraktur)),
        ("cal", new(LatexCommandKind.AlphabetDeclaration, Count: (byte)MathAlphabet.Script)),
        ("frak", new(LatexCommandKind.AlphabetDeclaration, Count: (byte)MathAlphabet.Fraktur)),
        ("frac dfrac tfrac cfrac nicefrac sfrac", new(LatexCommandKind.Fraction)),
        ("sqrt", new(LatexCommandKind.Root, "√")),
        ("left right middle big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr bigm Bigm", new(LatexCommandKind.Fence)),

        ("enquote mkbibquote textquote blockquote textcquote", new(LatexCommandKind.Quote)),
        ("enquote*", new(LatexCommandKind.SingleQuote)),
        ("mkbibparens parentext", new(LatexCommandKind.Parentheses)),
        ("mkbibbrackets brackettext", new(LatexCommandKind.Brackets)),
        ("MakeUppercase uppercase MakeTextUppercase", new(LatexCommandKind.UpperCase)),
        ("MakeLowercase lowercase MakeTextLowercase", new(LatexCommandKind.LowerCase)),
        ("autocap", new(LatexCommandKind.Capital)),
        ("nth", new(LatexCommandKind.Ordinal)),

        ("footnote thanks label index glossary cite citep citet parencite textcite autocite footcite citeauthor citeyear nocite ref pageref eqref " +
         "noopsort SortNoop noop vspace vspace* phantom vphantom hphantom color pagecolor pdfbookmark bibliographystyle begin end tag " +
         "orcidlink orcidID orcid footnotemark footnotetext includegraphics hyphenation selectlanguage usepackage input PrintDOI",
            new(LatexCommandKind.Drop, Count: 1)),
        ("fontsize setcounter addtocounter setlength addtolength rule", new(LatexCommandKind.Drop, Count: 2)),
        ("href bibinfo foreignlanguage otherlanguage textcolor colorbox hypertarget hyperlink raisebox parbox scalebox textlang translation hyperref",
            new(LatexCommandKind.KeepLast, Count: 1)),
        ("SI qty", new(LatexCommandKind.Pair)),
        ("hspace hspace*", new(LatexCommandKind.Drop, " ", Count: 1)),
        ("url nolinkurl path url*", new(LatexCommandKind.Verbatim, Styles: TextStyles.Monospace)),
        ("doi DOI arxiv", new(LatexCommandKind.Verbatim)),
        ("verb verb* lstinline", new(LatexCommandKind.Verb, Styles: TextStyles.Monospace)),
        ("kern raise lower mkern vskip moveleft moveright penalty hangindent", new(LatexCommandKind.Length)),
        ("hskip mskip", new(LatexCommandKind.Space)),
        ("char symbol", new(LatexCommandKind.Character)),
        ("a", new(LatexCommandKind.TabbingAccent)),
    ];

    /// <summary>All commands by name.</summary>
    public static CommandTable Table { get; } = Create();

    private const TextStyles Fonts = TextStyles.Italic | TextStyles.Bold | TextStyles.SmallCaps | TextStyles.Monospace;

    private static CommandTable Create()
    {
        var table = new CommandTable();
        foreach ((string names, LatexCommand command) in Structure)
        {
            foreach (string name in Words(names))
                table.Add(name, command);
        }

        foreach ((string name, string mark) in Accents.Text)
            table.Add(name, new LatexCommand(LatexCommandKind.Accent, mark));
        foreach ((string name, string mark) in Accents.Math)
            table.Add(name, new LatexCommand(LatexCommandKind.MathAccent, mark));
        foreach ((string name, string text) in Symbols.Spaces)
            table.Add(name, new LatexCommand(LatexCommandKind.Symbol, text));
        foreach (string name in Words(Symbols.Nothing))
            table.Add(name, new LatexCommand(LatexCommandKind.Symbol));
        foreach (string name in Words(Symbols.Functions))
            table.Add(name, new LatexCommand(LatexCommandKind.Function, name));
        AddPairs(table, Symbols.Letters, LatexCommandKind.Symbol);
        AddPairs(table, Symbols.Escapes, LatexCommandKind.Symbol);
        AddPairs(table, Symbols.Text, LatexCommandKind.Symbol);
        AddPairs(table, Symbols.Greek, LatexCommandKind.Symbol);
        AddPairs(table, Symbols.Mathematics, LatexCommandKind.Symbol);
        AddPairs(table, Symbols.Logos, LatexCommandKind.Logo);
        AddPairs(table, Symbols.Journals, LatexCommandKind.Logo);
        return table;
    }

    private static void AddPairs(CommandTable table, string pairs, LatexCommandKind kind)
    {
        string[] words = Words(pairs);
        for (int i = 0; i + 1 < words.Length; i += 2)
            table.Add(words[i], new LatexCommand(kind, words[i + 1].Length > 1 ? words[i + 1].Replace('_', ' ') : words[i + 1]));
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
