using System.Text;
using BibGen.Text;
using BibGen.Values.Latex;
using CsCheck;

namespace BibGen.Tests.Values.Latex;

/// <summary>What LaTeX prints, as Unicode.</summary>
public class LatexTextTests
{
    [Theory]
    [InlineData("G\\\"odel, G{\\\"o}del, G\\\"{o}del, G\\\" odel", "Gödel, Gödel, Gödel, Gödel")]
    [InlineData("{\\'\\i} \\'{\\i} \\\"\\i{} \\'{\\i{}} \\^{\\j}", "í í ï í ĵ")]
    [InlineData("Fran\\c cois, \\c{c}, {\\v S}koda, Erd\\H os", "François, ç, Škoda, Erdős")]
    [InlineData("\\t{oo} and \\d{\\'a} and \\'{\\d a}", "o\u0361o and ạ\u0301 and ạ\u0301")]
    [InlineData("Nguy\\~{\\^e}n Th\\d{i}, \\'{\\\"u}, \\={\\\"u}", "Nguyễn Thị, ǘ, ǖ")]
    [InlineData("\\'{\\ae} \\'{\\o} \\b{\\ae}", "ǽ ǿ æ\u0331")]
    [InlineData("\\'{} \\~{}x {\\^}y \\\"", "´ ~x ^y ¨")]
    [InlineData("\\'{abc} \\'\\textit{e}", "ábc é")]
    [InlineData("{\\a'e}{\\a`e}{\\a=e}", "éèē")]
    [InlineData("Mart\\'\\in", "Martín")]
    [InlineData("\\v{\ud835\udcb3}", "\ud835\udcb3\u030C")]
    [InlineData("\\~5 or \\~{5} \\%, x\\^2, $\\bar{5}$", "~5 or ~5 %, x^2, 5\u0304")] // No digit has an accent; mathematics has.
    [InlineData("e\u0301 o\u0323\u0302 q\u0307", "é ộ q\u0307")]
    public void Accents_go_on_their_letter(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("\\`{} \\'{} \\^{} \\~{} \\={} \\u{} \\.{} \\\"{} \\r{} \\H{} \\v{} \\c{} \\k{} \\|{}x", "` ´ ^ ~ ¯ ˘ ˙ ¨ ˚ ˝ ˇ ¸ ˛ |x")]
    [InlineData("\\textsubtilde{a} \\capitalmacron{A} \\textsubring{a} \\cb{s} \\newtie{oo}", "a̰ Ā ḁ ș o͡o")]
    [InlineData("\\\"{\\i} \\'{\\ae}", "ï ǽ")]
    [InlineData("\\textsubumlaut{u} \\textsubcircum{t} \\textsubbreve{h} \\textsubbar{n} \\textsubarch{i} \\textsyllabic{n}", "ṳ ṱ ḫ ṉ i\u032F n\u0329")]
    [InlineData("\\capitalgrave{A} \\capitalacute{A} \\capitalcircumflex{A} \\capitaltilde{N} \\capitaldieresis{U} \\capitalring{A}", "À Á Â Ñ Ü Å")]
    [InlineData("\\capitalhungarumlaut{O} \\capitalcaron{S} \\capitalbreve{G} \\capitaldotaccent{Z} \\capitalcedilla{C} \\capitalogonek{A}", "Ő Š Ğ Ż Ç Ą")]
    [InlineData("\\capitaltie{OO} \\capitalnewtie{OO} \\textvbaraccent{a} \\textovercross{a} \\textcommaabove{g}", "O\u0361O O\u0361O a\u030D a\u033D g\u0313")]
    [InlineData("\\textdotbelow{a} \\textinvbreve{a} \\textroundcap{a} \\textdoublegrave{e} \\textgravedbl{e} \\horn{o} \\textogonekcentered{a}", "ạ ȃ ȃ ȅ ȅ ơ ą")]
    [InlineData("\\textcircumacute{e} $\\widetilde{x} \\widehat{x}$", "ê x\u0303 x\u0302")]
    [InlineData("$\\grave{x} \\acute{x} \\breve{x} \\check{x} \\widecheck{x} \\tilde{x}$", "x\u0300 x\u0301 x\u0306 x\u030C x\u030C x\u0303")]
    [InlineData("$\\dot{q} \\ddot{q} \\dddot{q} \\overline{q} \\mathring{q} \\overrightarrow{q}$", "q\u0307 q\u0308 q\u20DB q\u0305 q\u030A q\u20D7")]
    [InlineData("\\ss \\SS \\L \\l \\O \\o \\AE \\ae \\OE \\oe", "ßẞŁłØøÆæŒœ")]
    public void An_accent_without_a_letter_is_a_character_of_its_own(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("&amp; &lt;&gt; &quot;x&quot; &apos; &nbsp;x &ndash; &mdash;", "& <> \"x\" ' \u00A0x – —")]
    [InlineData("&#233; &#xE9; &#Xe9; &#65535; &#65536; &#31; &#32;x &#127; &#xD800; &#1a; &#;x &;", "é é é \uFFFF &#65536; &#31; x &#127; &#xD800; &#1a; &#;x &;")]
    public void A_reference_of_HTML_is_its_character(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("a\\hspace{1em}b", "a b")]
    [InlineData("a\\kern 3pt b", "ab")]
    [InlineData("a\\kern-3pt b", "ab")]
    [InlineData("a\\kern 1.5em b", "ab")]
    [InlineData("a\\kern 2ex b \\kern 2mm c\\kern 2cm d\\kern 2in e\\kern 2pc f", "ab cdef")]
    [InlineData("a\\kern 2sp b\\kern 2bp c\\kern 2dd d\\kern 2cc e\\mkern 2mu f", "abcdef")]
    [InlineData("a\\hskip 2truecm b", "a b")]
    [InlineData("a\\hskip 2pt plus 1pt minus 1pt b", "a b")]
    [InlineData("a\\newunit b", "a. b")]
    [InlineData("a\\rule{1em} {2em}b", "ab")]
    [InlineData("p.~12\\psq, p.~12\\psqq", "p.\u00A012\u00A0sq., p.\u00A012\u00A0sqq.")]
    [InlineData("a\\\rb\\\tc\\quad d\\addnbthinspace e\\enspace f", "a b c\u2003d\u202Fe\u2002f")]
    [InlineData("a\\hfill b\\newblock c\\item d\\og e\\fg", "a b c • d«\u00A0e\u00A0»")]
    [InlineData("a\\bigskip b", "a b")]
    [InlineData("a\\\\b", "a b")]
    [InlineData("a\\,b\\;c\\!d\\ e", "a b cd e")]
    [InlineData("a\\hskip 2 true cm b", "a b")]
    public void A_length_is_a_blank_or_nothing(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("\\textbf{a}\\emph{b}\\textsc{c}\\texttt{d}\\underline{e}", "abcde")]
    [InlineData("{\\em a} \\em b", "a b")]
    [InlineData("$\\left( a \\right)$", "( a )")]
    [InlineData("$(a+b)^{2}$", "(a+b)²")]
    [InlineData("$a^{(b)}$, $\\frac{a+b}{(c)}$, $\\frac{(a)(b)}{2}$", "a⁽b⁾, (a+b)/((c)), ((a)(b))/2")]
    [InlineData("$\\sqrt{x+1}$ and $\\sqrt[3]{x}$", "√(x+1) and ³√x")]
    [InlineData("$a<b$, $a = b$, $a\\leq b$, $\\sin x$, $\\log_2 n$, $\\sin(x)$", "a<b, a = b, a≤b, sin x, log₂ n, sin(x)")]
    [InlineData("\\verb|x_y| and \\verb+a|b+", "x_y and a|b")]
    [InlineData("\\verb|a \\verb|b \\verb", "a \\verbb")]
    [InlineData("x\\textasciicircum{}2 \\slash y", "x^2 /y")]
    [InlineData("\\url{a_b%c}", "a_b%c")]
    [InlineData("\\href{http://x}{y}", "y")]
    [InlineData("\\(x\\) \\[y\\]", "x y")]
    [InlineData("$$x$$", "x")]
    [InlineData("\\char65 \\char\"41 \\char'101 \\symbol{65}", "A A A A")]
    [InlineData("x\\char127y, x\\char\"9Fy, x\\char\"DFFFy, x\\char160y, x\\char\"E000y", "xy, xy, xy, x\u00A0y, x\uE000y")]
    [InlineData("no. \\char65", "no. A")]
    [InlineData("\\char\"6f \\char\"6F &#x6f;", "o o o")]
    [InlineData("\\verb\\abc\\ d", "abc d")]
    [InlineData("The \\nth{1}", "The 1st")]
    [InlineData("a\\hss b\\smallskip c\\medskip d\\hfil e", "ab c d e")]
    [InlineData("\\url example.org \\doi{10.1000/a_b}", "example.org 10.1000/a_b")]
    [InlineData("The \\nth{3}, \\nth{13}, \\nth{23}, \\nth{2}, \\nth{}", "The 3rd, 13th, 23rd, 2nd, th")]
    [InlineData("\\\ud83d", "\ud83d")]
    [InlineData("It ends with\\ ", "It ends with")]
    [InlineData("\\uppercase{abc} \\MakeUppercase{abc} \\lowercase{ABC}", "ABC ABC abc")]
    [InlineData("`` '' ` '", "“ ” ‘ ’")]
    [InlineData("---, --, -", "—, –, -")]
    [InlineData("\\textsuperscript{2} \\textsubscript{3} \\textsuperscript{th}", "² ₃ th")]
    [InlineData("$x_{i}^{2}$ $x^{2}_{i}$", "xᵢ² x²ᵢ")]
    [InlineData("$\\mathbf{R}$ $\\mathbb{R}$ $\\mathcal{A}$ $\\mathfrak{g}$", "R ℝ 𝒜 𝔤")]
    [InlineData("$\\alpha\\beta$ $\\alpha \\beta$", "αβ αβ")]
    public void What_a_command_prints_is_text(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData(@"$x^{(a+b)}$ $x_{{i}}$ $x^{ab}$ $x^*$ $x^\prime$ $x'$ $x''$", "x⁽a+b⁾ xi x^(ab) x* x′ x′ x′′")]
    [InlineData(@"$a+b$ $a -b$ $a- b$ $-a$ $a \times b$ $a\times b$ $a\to b$ $a,b$ $a\pm b$ $a\cdot b$ $< 5$ $>5$ $= 5$", "a+b a -b a- b -a a × b a×b a→b a,b a±b a⋅b < 5 >5 = 5")]
    [InlineData(@"$p<0.05$ $p < 0.05$ $p\leq0.05$ $n=5$", "p<0.05 p < 0.05 p≤0.05 n=5")]
    [InlineData(@"$\left[a\right)$ $\left.a\right|$ $\langle a\rangle$ $|a|$ $\|a\|$ $\{a\}$", "[a) a| ⟨a⟩ |a| ‖a‖ {a}")]
    [InlineData(@"$\text{if } x$ $\mbox{a b}$ $\operatorname{rank} A$ $\lim_{x\to 0} f$ $\sum_{i=1}^{n} i$ $\int_0^1 f$", "if x a b rank A limx→0 f ∑ᵢ₌₁ⁿ i ∫₀¹ f")]
    [InlineData(@"$\hat{x}$ $\vec v$ $\not=$ $\not\in$ $\bar x_2$", "x\u0302 v\u20D7 ≠ ∉ x\u0304₂")]
    [InlineData(@"$\frac{a+b}{c}$ $\frac{ab}{cd}$ $\frac{1}{2}$ $\frac12$ $\frac{-1}{2}$", "(a+b)/c ab/cd 1/2 1/2 (-1)/2")]
    [InlineData(@"\textcolor{red}{text} \color{red}text \includegraphics[width=2cm]{a.png}x \mbox{a b} \hbox{a}", "text text x a b a")]
    [InlineData(@"\verb|a|b|c \verb*|x|", "ab|c x")]
    [InlineData(@"$x\notin A$, $A \in B$, $x \in A$, $a - b$, $a \int b$, $x \partial =y$, $f\colon$", "x∉A, A ∈ B, x ∈ A, a - b, a ∫b, x ∂ =y, f:")]
    [InlineData(@"$x^{\mathrm{2}}$, $x^{\text{th}}$, $x^{\trademark}$, $x_{\rm eff}$, $x^{\mbox{a{b}c}}$", "x², xth, x™, xeff, x^(abc)")]
    [InlineData(@"$\mathbb{R2}$, $\mathbb{C}^{9}$", "ℝ𝟚, ℂ⁹")]
    [InlineData(@"$\mathbb{AZaz09}$, $\mathcal{AZaz}$, $\mathfrak{AYaz}$", "𝔸ℤ𝕒𝕫𝟘𝟡, 𝒜𝒵𝒶𝓏, 𝔄𝔜𝔞𝔷")]
    [InlineData(@"$x\sp{2}$, $x\sb{2}$, $f^{'}$, $x^{\ast}$", "x², x₂, f′, x∗")]
    [InlineData(@"$5^{\rm th}$, $5^{\it th}$, $5^{\textrm{th}}$, $5^{\textit{th}}$, $5^{\rm{th}}$", "5th, 5th, 5th, 5th, 5th")]
    [InlineData(@"\(x_1 {y_2 \) a_b} z_3\)", "x₁ y₂ a_b z₃")]
    public void A_formula_reads_as_it_is_set(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("``quoted'' `s' d'Alembert", "“quoted” ‘s’ d’Alembert")]
    [InlineData("a--b---c - d", "a–b—c - d")]
    [InlineData("?`Qu\\'e? !`Hola!", "¿Qué? ¡Hola!")]
    [InlineData("What?``No''", "What?“No”")]
    [InlineData(",,Wort`` and <<mot>>", "„Wort“ and «mot»")]
    [InlineData("1 << 2, a>>b, vector<vector<int>>, a,,b", "1 << 2, a>>b, vector<vector<int>>, a,,b")]
    [InlineData("pp.~1--5", "pp.\u00A01–5")]
    [InlineData("Psychology &amp; Marketing, R&D, \\&amp; {\\&}amp$\\mathsemicolon$ &#233; &foo;", "Psychology & Marketing, R&D, & & é &foo;")]
    public void Ligatures_are_characters(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("100\\% \\$5 \\#1 a\\_b \\{x\\}", "100% $5 #1 a_b {x}")]
    [InlineData("It costs $5", "It costs $5")]
    [InlineData("from $5 to $10, or $5--$10", "from $5 to $10, or $5–$10")]
    [InlineData("US $ 5 to US $ 10, US$ and A$", "US $ 5 to US $ 10, US$ and A$")]
    [InlineData("{A $5} and $6 menu", "A $5 and $6 menu")]
    [InlineData("$$ for nothing", "$$ for nothing")]
    [InlineData("50% of cases", "50% of cases")]
    [InlineData("50%\n of cases and this% a comment?\n", "50% of cases and this% a comment?")]
    [InlineData("one%\n  two", "onetwo")]
    [InlineData("one% \n  two", "onetwo")]
    [InlineData("see ,,", "see ,,")]
    [InlineData("a_b and x^2", "a_b and x^2")]
    [InlineData("open {brace", "open brace")]
    [InlineData("close } brace", "close brace")]
    [InlineData("close } brace in $x } y^2$ and {$x } and y$", "close brace in x y² and $x and y$")]
    [InlineData("ends with \\", "ends with \\")]
    [InlineData("an open \\footnote{argument keeps its text", "an open argument keeps its text")]
    [InlineData("\\verb|a b c", "|a b c")]
    public void Text_that_is_no_LaTeX_stays_readable(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("On partial $k$-trees and {$W[1]$}-hardness", "On partial k-trees and W[1]-hardness")]
    [InlineData("CO$_2$, $10^{-5}$, $x^2_i$, $a_{n+1}$", "CO₂, 10⁻⁵, x²ᵢ, aₙ₊₁")]
    [InlineData("$K_{3,3}$, $T_c$, $a_{k+1}$, $T_{\\mathrm{eff}}$", "K3,3, Tc, a_(k+1), Teff")]
    [InlineData("$O(n^{2.5})$, $2^{O(k)}$, $n^\\alpha$, $x^{ab}$, $x^k$", "O(n^2.5), 2^(O(k)), n^α, x^(ab), x^k")]
    [InlineData("$T_{(p)}$, $f^{(k)}_{( a+1 )}$, $f^{(n)}$, $a_{(i)(j)}$, $a_{(k}$, $a_{()}$", "T₍p₎, f⁽k⁾₍a+1₎, f⁽ⁿ⁾, a_((i)(j)), a_((k), a₍₎")]
    [InlineData("the 5$^{th}$ $C^*$-algebra at 37$^\\circ$C and 20$^{\\circ}$C", "the 5th C*-algebra at 37°C and 20°C")]
    [InlineData("\\ensuremath{\\beta}-cell, {$\\alpha$}, \\alpha, \\(\\pi\\)", "β-cell, α, α, π")]
    [InlineData("$\\alpha_{i}\\leq\\frac{1}{2}$, $\\frac{a+b}{c}$, $\\frac12$", "αᵢ≤1/2, (a+b)/c, 1/2")]
    [InlineData("$\\sqrt{s}=13$ TeV, $\\sqrt{s_{NN}}$, $\\sqrt{a+b}$, $\\sqrt[3]{x}$", "√s=13 TeV, √sNN, √(a+b), ³√x")]
    [InlineData("$\\log n$, $\\sin\\theta$, $O(n \\log n)$, $\\max(a)$", "log n, sin θ, O(n log n), max(a)")]
    [InlineData("$t\\bar{t}$, $\\not=$, $\\not\\in$, $\\vec{v}$", "tt\u0304, ≠, ∉, v\u20D7")]
    [InlineData("$\\mathbb{R}^n$, $\\mathcal{L}$, ${\\cal R}$, $\\mathfrak{g}$, {\\cal NC}", "ℝⁿ, ℒ, ℛ, 𝔤, NC")]
    [InlineData("$f'$ and $\\left( x \\right.$ and $\\text{if $x$ is}$", "f′ and ( x  and if x is")]
    [InlineData("$ q > 1 $, the $ A, D, E $ family ($ N = 2 $--$ 30 $) of $ \\alpha $-stable", "q > 1, the A, D, E family (N = 2–30) of α-stable")]
    [InlineData("radix-2\\({}^{\\mbox{2}}\\), c$\\|$net, $\\sqrt{s_{\\textrm NN}}$", "radix-2², c‖net, √sNN")]
    [InlineData(
        "$\\alpha = 0.05$, $a \\to b$, $\\tau^- \\to \\ell^- \\phi$, width $\\leq 3$, $\\partial x$, $a\\times b$",
        "α = 0.05, a → b, τ⁻ → ℓ⁻ ϕ, width ≤ 3, ∂x, a×b")]
    [InlineData("$E~^3\\Pi - A~\\^1\\Pi$", "E\u00A0³Π - A\u00A0¹Π")]
    [InlineData("Embedding in $${\\cal R}$$ and ${\\cal R}$$^2$", "Embedding in ℛ and ℛ²")]
    public void Mathematics_is_readable(string value, string text) => Assert.Equal(text.Replace("  ", " ", StringComparison.Ordinal), LatexText.ToPlain(value));

    [Theory]
    [InlineData("\\TeX{}book, The {\\LaTeX} Companion, \\LaTeX\\ 3", "TeXbook, The LaTeX Companion, LaTeX 3")]
    [InlineData("\\enquote{a \\enquote{b} c} \\mkbibquote{d} \\enquote*{e}", "“a ‘b’ c” “d” ‘e’")]
    [InlineData("\\url{http://x.y/a_b%20~c\\_d} \\path|a b| \\verb+a\\b+", "http://x.y/a_b%20~c_d a b a\\b")]
    [InlineData("\\href{http://x.y/a_b}{the \\emph{text}}", "the text")]
    [InlineData("\\MakeUppercase{abc \\'e} \\lowercase{ABC} \\autocap{e}t", "ABC É abc Et")]
    [InlineData("a \\footnote{b} c\\label{x}\\index{y}", "a c")]
    [InlineData("{\\noopsort{1973}}Title", "Title")]
    [InlineData("A.\\hskip 1em plus 0.5em minus 0.4em\\relax B\\kern-.1em C", "A. BC")]
    [InlineData("The \\nth{4} and \\nth{21} and \\nth{12}", "The 4th and 21st and 12th")]
    [InlineData("H\\textsubscript{2}O, 10\\textsuperscript{th}, \\textsuperscript{13}C", "H₂O, 10th, ¹³C")]
    [InlineData("\\char`\\\\let \\char126 \\char\"41 \\symbol{66}", "\\let ~ A B")]
    [InlineData("{\\apj}, \\prd, \\mnras", "ApJ, Phys. Rev. D, MNRAS")]
    [InlineData("Soft\\-ware\\,: 10\\,000 a\\\\b", "Software\u2009: 10\u2009000 a b")]
    [InlineData("\\foreignlanguage{german}{Wort} \\SI{5}{m} \\bibinfo{title}{T}", "Wort 5 m T")]
    [InlineData("\\begin{it}a\\end{it}", "a")]
    public void Commands_print_what_LaTeX_prints(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Fact]
    public void A_value_without_LaTeX_is_the_same_string()
    {
        foreach (string value in new[] { "", "A title (in parentheses), with well-known words: 50% & more?", "Déjà vu <i>x</i>, 5 < 6", "中国科学" })
        {
            Assert.Same(value, LatexText.ToPlain(value));
            Assert.Same(value, LatexText.Decode(value).Plain);
            Assert.Empty(LatexText.Decode(value).Runs);
        }

        const string price = "It costs $5";
        Assert.Same(price, LatexText.ToPlain(price));
    }

    [Fact]
    public void White_space_is_folded_and_trimmed() => Assert.Equal("a b c", LatexText.ToPlain(" a \n b\t{} c "));

    [Fact]
    public void A_tie_in_a_name_is_a_blank()
    {
        Assert.Equal("Donald E. Knuth", LatexText.ToPlain("Donald~E.~Knuth", LatexOptions.TieIsBlank));
        Assert.Equal("Donald E. Knuth", LatexText.ToName("Donald~E.\\nobreakspace Knuth".AsSpan()));
    }

    [Theory]
    [InlineData("a \\foo{kept} b", "a kept b", "\\foo@2")]
    [InlineData("{\\XYZ} \\XYZ{} \\XYZ{}z", "XYZ XYZ XYZz", "\\XYZ@1 \\XYZ@7 \\XYZ@14")]
    [InlineData("the \\VMS system", "the VMS system", "\\VMS@4")]
    [InlineData("\\two{a}{b} \\<", "ab <", "\\two@0 \\<@11")]
    [InlineData("\\a{x} \\a", "x a", "\\a@0 \\a@6")]
    [InlineData("\\XYZ*{a} \\XYZ {b} \\XYZ*", "a b XYZ*", "\\XYZ@0 \\XYZ@9 \\XYZ@18")]
    public void An_unknown_command_is_its_text_and_is_reported(string value, string text, string commands)
    {
        var unknown = new List<UndecodableCommand>();
        Assert.Equal(text, LatexText.Decode(value, unknown).Plain);
        Assert.Equal(commands, string.Join(' ', unknown.Select(command => $"{command.Command}@{command.Offset}")));
    }

    [Theory]
    [InlineData("On {DNA} and {\\'E}tienne and {{\\'E}}", "3+3 CaseProtected; 23+1 CaseProtected")]
    [InlineData("\\emph{a \\emph{b} c}", "0+2 Italic; 3+2 Italic")]
    [InlineData("{\\it a \\bf b} c", "0+2 Italic; 2+1 Italic, Bold")]
    [InlineData("{\\it\\char65}b", "0+1 Italic")]
    [InlineData("\\'{e}tude", "")]
    [InlineData("\\uppercase{a \\textbf{b} c}", "2+1 Bold")]
    [InlineData("\\textbf{a \\emph{b}}", "0+2 Bold; 2+1 Italic, Bold")]
    [InlineData("{\\bf a {\\it\\sc b\\upshape c}}", "0+2 Bold; 2+1 Italic, Bold, SmallCaps; 3+1 Bold")]
    [InlineData("{\\bf a\\mdseries b} {\\tt a\\rmfamily b} {\\it\\bf a\\rm b}", "0+1 Bold; 3+1 Monospace; 6+1 Italic, Bold")]
    [InlineData("\\foo{DNA} \\textit{x \\ensuremath{y}}", "4+2 Italic; 6+1 Italic, CaseProtected")]
    [InlineData("\\textbf x\\textsc{y}{\\tt z}\\underline{u}", "0+1 Bold; 1+1 SmallCaps; 2+1 Monospace; 3+1 Underline")]
    [InlineData("\\textit{a \\textup{b}}\\emph\\'e", "0+2 Italic; 3+1 Italic")]
    [InlineData("10\\textsuperscript{th} and \\textsubscript{2}", "2+2 Superscript")]
    [InlineData("{A}{B} $x^a$", "0+2 CaseProtected; 3+1 CaseProtected; 4+2 Superscript, CaseProtected")]
    [InlineData("$T_{(p)}q$", "0+2 CaseProtected; 2+1 Subscript, CaseProtected; 3+2 CaseProtected")]
    [InlineData("\\emph\ud835\udd38b \\emph\\\ud835\udd38b \\textbf\\char`\ud835\udd38b", "0+2 Italic; 4+2 Italic; 8+2 Bold")]
    [InlineData("\\NoCaseChange{x} \\mbox{y} {\\LaTeX}", "0+1 CaseProtected; 4+5 CaseProtected")]
    public void Formatting_is_kept_as_runs(string value, string runs) =>
        Assert.Equal(runs, string.Join("; ", LatexText.Decode(value).Runs.Select(run => $"{run.Start}+{run.Length} {run.Styles}")));

    private static readonly Gen<string> Values = Gen.OneOf(
        "\\", "{", "}", "$", "$$", "~", "-", "`", "'", "\"", "^", "_", " ", "  ", "\n", "%", "&amp;", "a", "É", "\u0301", "\u0323", "5", "(", "+", "\\'",
        "\\\"", "\\c", "\\v ", "\\i",
        "\\emph", "\\emph{", "\\textbf{", "\\em ", "\\enquote{", "\\url{", "\\verb|", "|", "\\href{x}", "\\unknown", "\\unknown{", "\\frac{1}", "\\frac",
        "\\sqrt[", "\\hskip 1em", "[", "]", "*",
        "\\(", "\\)", "\\[", "<<", ">>", ",,", "---", "\ud83d", "\ude00", "\ud835\udd38", "_{(p)}", "\\uppercase{", "^2", "_{ab}", "^{a+b}", "\\footnote{",
        "\\char", "\\nth{", "\\mathbb{", "\\not", "\\bar{", "\\autocap{",
        "\\textsuperscript{", "\\ensuremath{", "\\mathsemicolon", "\\par", "\\log ", "\\left.", "\\a").Array[0, 30].Select(parts => string.Concat(parts));

    [Fact]
    public void Any_value_gives_folded_text_with_runs_in_order() => Values.Sample(
        value =>
        {
            RichText text = LatexText.Decode(value);
            Assert.Equal(LatexText.ToPlain(value), text.Plain);
            Assert.DoesNotContain("  ", text.Plain, StringComparison.Ordinal);
            Assert.False(text.Plain.StartsWith(' ') || text.Plain.EndsWith(' '));
            int end = 0;
            foreach (TextRun run in text.Runs)
            {
                Assert.True(run.Start >= end && run.Length > 0 && run.Styles != TextStyles.None);
                Assert.False(IsTorn(text.Plain, run.Start) || IsTorn(text.Plain, run.Start + run.Length), value);
                end = run.Start + run.Length;
            }

            Assert.True(end <= text.Plain.Length);
        },
        iter: 50_000);

    /// <summary>Whether a place lies within a character; two halves that a value brings in different styles are none.</summary>
    private static bool IsTorn(string text, int at) => at > 0 && at < text.Length && text[at - 1] == '\ud835' && text[at] == '\udd38';

    [Fact]
    public void Every_known_command_is_harmless_everywhere()
    {
        string[] places = [
            "\\#", "\\'\\#", "$\\#$", "x\\#{a}", "\\#{a}{b}{c}", "{\\# a}", "$\\#{a}_\\#^\\#$", "\\#[", "\\#[a]{b", "\\emph\\# x", "\\#\\#\\#", "\\# -1em plus",
            "\\#*{a}", "\\frac\\#\\#"
        ];
        Assert.True(Commands.Table.Names.Count() > 1000);
        foreach (string name in Commands.Table.Names)
        {
            foreach (string place in places)
            {
                string value = place.Replace("#", name, StringComparison.Ordinal);
                Assert.Equal(LatexText.Decode(value).Plain, LatexText.ToPlain(value));
                Assert.Empty(Reported(value));
            }
        }

        static List<UndecodableCommand> Reported(string value)
        {
            var unknown = new List<UndecodableCommand>();
            LatexText.Decode(value, unknown);
            unknown.RemoveAll(command => command.Command is "\\a" || (value.StartsWith("\\'", StringComparison.Ordinal) && command.Command[1] is 'i' or 'j'));
            return unknown;
        }
    }

    [Fact]
    public void Letters_and_digits_survive_whatever_stands_around_them() => Gen.OneOf(
        "{", "}", "$", "\\emph{", "\\textbf ", "\\enquote{", "\\unknown{", "\\unknown ", "$x^{", "_", "\\'", "--", "``", "\\frac{", "\\sqrt{", "\\ensuremath{",
        "%", "~", "\\$", "<<").Array[0, 20]
        .Sample(
            parts =>
            {
                string value = string.Concat(parts.Select((part, i) => part + (char)('0' + (i % 10))));
                string digits = string.Concat(parts.Select((_, i) => (char)('0' + (i % 10))));
                string kept = string.Concat(LatexText.ToPlain(value).Normalize(NormalizationForm.FormKD).Select(Unscripted).Where(char.IsAsciiDigit));
                Assert.Equal(digits, kept);
            },
            iter: 20_000);

    [Theory]
    [InlineData("plain", false)]
    [InlineData("\\'e \\\"o\\alpha\\beta", false)]
    [InlineData("\\'e\\XYZ", true)]
    [InlineData("\\alpha{x}\\beta \\XYZ", true)]
    [InlineData("{\\a'e}", true)]
    [InlineData("Mart\\'\\in", true)]
    public void Commands_that_may_not_be_known_are_seen_without_decoding(string value, bool mayBe) => Assert.Equal(mayBe, LatexText.MayBeUndecodable(value));

    [Fact]
    public void Whoever_asks_only_for_unknown_commands_need_not_decode_the_rest() => Values.Sample(
        value =>
        {
            List<UndecodableCommand> commands = [];
            _ = LatexText.Decode(value, commands);
            Assert.True(commands.Count == 0 || LatexText.MayBeUndecodable(value), value);
        },
        iter: 20_000);

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\\")]
    [InlineData("\\emph")]
    [InlineData("\\emph{")]
    [InlineData("\\'")]
    [InlineData("\\'{")]
    [InlineData("$")]
    [InlineData("$$")]
    [InlineData("$x^{")]
    [InlineData("$x{")]
    [InlineData("\\footnote{")]
    [InlineData("\\href{")]
    [InlineData("\\enquote{")]
    [InlineData("\\frac")]
    [InlineData("\\sqrt[")]
    [InlineData("\\hskip 1em plus ")]
    [InlineData("\\verb|a")]
    [InlineData("\\verb")]
    [InlineData("\\url{")]
    [InlineData("\\cite[")]
    [InlineData("\\unknown ")]
    [InlineData("\u0301")]
    [InlineData("<<a>>")]
    [InlineData(">>")]
    [InlineData("<<")]
    [InlineData("&")]
    [InlineData("\\textsuperscript{")]
    [InlineData("\\textbf{a}")]
    public void A_million_of_anything_does_no_harm(string repeated)
    {
        string value = new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length).ToString();
        long before = GC.GetAllocatedBytesForCurrentThread();
        RichText text = LatexText.Decode(value);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 100L * value.Length, $"{allocated} bytes for {value.Length} characters");
        Assert.True(text.Plain.Length <= value.Length + 1);
    }

    private static char Unscripted(char c) => c switch
    {
        '²' or '³' => (char)('2' + c - '²'),
        '¹' => '1',
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + c - '⁰'),
        >= '₀' and <= '₉' => (char)('0' + c - '₀'),
        _ => c,
    };
}
