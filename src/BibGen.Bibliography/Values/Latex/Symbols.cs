namespace BibGen.Values.Latex;

/// <summary>Commands that print fixed text: pairs of a name and its text, separated by blanks; <c>_</c> within a text is a blank.</summary>
/// <remarks>Sources: spec latex-unicode.json; textcomp and amssymb by their Unicode names; aastex and revtex for names of journals.</remarks>
internal static class Symbols
{
    /// <summary>Letters that ASCII lacks.</summary>
    public const string Letters = """
        aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ
        textschwa ə textopeno ɔ textepsilon ɛ textcrh ħ texthbar ħ textHbar Ħ ohorn ơ Ohorn Ơ uhorn ư Uhorn Ư
        imath ı jmath ȷ eth ð textltailn ɲ textesh ʃ textglotstop ʔ textturnv ʌ textdblhyphen ⸗ textcrd đ textCrd Đ
        textturna ɐ textscripta ɑ textbeta β textgamma ɣ texttheta θ textiota ɩ textphi ɸ textupsilon ʊ textomega ω textchi χ
        cprime ʹ cdprime ʺ tprime ʹ mathsemicolon ; textinvscr ʁ textbaru ʉ textbari ɨ texthtd ɗ texthtb ɓ textdyoghlig ʤ textyogh ʒ
        """;

    /// <summary>Characters that LaTeX reserves, and discretionary and spacing commands of one character that print something.</summary>
    public const string Escapes = "& & % % $ $ # # _ _ { { } } , \u2009 : \u205F > \u205F ; \u2004";

    /// <summary>Punctuation, currencies and other symbols of text.</summary>
    public const string Text = """
        textendash – textemdash — textquoteleft ‘ textquoteright ’ lq ‘ rq ’ textquotedblleft “ textquotedblright ” ldq “ rdq ”
        quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright ›
        glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » flq ‹ frq › dq "
        textquotedbl " textquotesingle ' textbackslash \ textasciitilde ~ textasciicircum ^ textasciigrave ` textunderscore _ textbar |
        textless < textgreater > textbraceleft { textbraceright } textdollar $ textampersand & textpercent % textnumbersign #
        textasteriskcentered ∗ textexclamdown ¡ textquestiondown ¿ textcopyright © copyright © copyleft 🄯 textregistered ® circledR ®
        texttrademark ™ trademark ™ TM ™ reg ® textservicemark ℠ textsection § S § textparagraph ¶ P ¶ textpilcrow ¶ dag † textdagger † ddag ‡ textdaggerdbl ‡
        pounds £ textsterling £ texteuro € euro € EUR € euros € textyen ¥ yen ¥ textcent ¢ cent ¢ textcurrency ¤ textflorin ƒ textlira ₤ textwon ₩ textdong ₫
        textpeso ₱ textnaira ₦ textbaht ฿ textcolonmonetary ₡ textguarani ₲ textrupee ₹
        textdegree ° textcelsius ℃ textmu µ textmicro µ micro µ textohm Ω ohm Ω textmho ℧ textperthousand ‰ textpermille ‰ textpertenthousand ‱ textpermil ‰
        textbullet • textopenbullet ◦ textperiodcentered · textcentereddot · textmiddot · textellipsis … ldots … dots … dotsc … dotsb … textnormalperiod .
        textordfeminine ª textordmasculine º textonesuperior ¹ texttwosuperior ² textthreesuperior ³
        textonequarter ¼ textonehalf ½ textthreequarters ¾ textnumero № No № textminus − textpm ± textplusminus ± texttimes × textdiv ÷ textdivide ÷ textlnot ¬
        textbrokenbar ¦ textinterrobang ‽ textinterrobangdown ⸘ textreferencemark ※ textvisiblespace ␣
        textrightarrow → textleftarrow ← textuparrow ↑ textdownarrow ↓ textleftrightarrow ↔
        textbardbl ‖ textbigcircle ◯ textestimated ℮ textrecipe ℞ textdiscount ⁒
        textfractionsolidus ⁄ fractionslash ⁄ textmusicalnote ♪ textdied † textdivorced ⚮ textmarried ⚭ textsurd √ textlangle 〈 textrangle 〉
        textasciimacron ¯ textasciidieresis ¨ textasciiacute ´ textasciibreve ˘ textasciicaron ˇ textacutedbl ˝ texttildelow ˷
        textprime ′ textprimstress ˈ textsecstress ˌ textlengthmark ː texthyphen ‐ textnbhyphen ‑ textfiguredash ‒ texthorizontalbar ― textquotereversed ‛
        slash / bs \ hyphen - ndash – mdash — Dash — dash — emdash — endash – emDash — enDash – bibrangedash – bibdatedash – bibhyphen - nbhyphen ‑
        adddot . addcomma , addcolon : addsemicolon ; addslash / bibinitperiod . autodot . bibinithyphendelim .-
        bibopenparen ( bibcloseparen ) bibopenbracket [ bibclosebracket ]
        male ♂ female ♀ Male ♂ Female ♀ mars ♂ venus ♀ checkmark ✓ cmark ✓ xmark ✗ sharp ♯ flat ♭ natural ♮ phone ☎ smiley ☺
        arcdeg ° arcmin ′ arcsec ″ fdg .° farcs .″ sun ☉ odot ⊙ earth ⊕ degr ° degC ℃ celsius ℃ degreeCelsius ℃ permil ‰ permille ‰ percent %
        at @ addat @ addplus + addbdotbefore .
        """;

    /// <summary>White space and commands that end like it; the last blank of a text is not printed.</summary>
    public static readonly (string Name, string Text)[] Spaces =
    [
        (" ", " "), ("\t", " "), ("\n", " "), ("\r", " "), ("\\", " "), ("newline", " "), ("linebreak", " "), ("par", " "), ("space", " "),
        ("nobreakspace", "\u00A0"), ("nobreakspaces", "\u00A0"), ("addnbspace", "\u00A0"), ("addnbthinspace", "\u202F"), ("quad", "\u2003"),
        ("qquad", "\u2003\u2003"), ("enspace", "\u2002"), ("enskip", "\u2002"), ("thinspace", "\u2009"), ("addthinspace", "\u2009"),
        ("medspace", "\u205F"), ("thickspace", "\u2004"), ("hfill", " "), ("hfil", " "), ("hss", ""), ("bibrangessep", ", "), ("bibinitdelim", " "),
        ("bibnamedelima", " "), ("bibnamedelimb", " "), ("bibnamedelimc", " "), ("bibnamedelimd", " "), ("bibnamedelimi", " "), ("addspace", " "),
        ("addhighpenspace", " "), ("addlowpenspace", " "), ("newblock", " "), ("newunit", ". "), ("finentry", ""), ("psq", "\u00A0sq."),
        ("psqq", "\u00A0sqq."), ("item", " • "), ("og", "«\u00A0"), ("fg", "\u00A0»"), ("textcompwordmark", "\u200C"), ("addbreak", ""),
        ("medskip", " "), ("smallskip", " "), ("bigskip", " "),
    ];

    /// <summary>Commands that print nothing.</summary>
    public const string Nothing = """
        ! / - @ * relax protect noindent indent ignorespaces unskip null strut xspace leavevmode allowbreak nobreak nolinebreak pagebreak newpage clearpage
        isdot nopunct sloppy fussy raggedright centering noexpand expandafter string unexpanded bgroup egroup begingroup endgroup
        tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge bibliographytypesize displaystyle textstyle scriptstyle scriptscriptstyle
        limits nolimits nonumber boldmath unboldmath mathstrut bibsentence midsentence frenchspacing nonfrenchspacing makeatletter makeatother
        normalspacing urlstyle cyrillic selectfont frenchsentence nohyphens nobibnote break goodbreak filbreak
        """;

    /// <summary>Greek letters.</summary>
    public const string Greek = """
        alpha α beta β gamma γ delta δ epsilon ϵ zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ varsigma ς sigma σ
        tau τ upsilon υ phi ϕ chi χ psi ψ omega ω varepsilon ε vartheta ϑ varpi ϖ varrho ϱ varphi φ varkappa ϰ digamma ϝ Digamma Ϝ
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
        varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω
        textalpha α textbeta β textgamma γ textdelta δ textzeta ζ texteta η texttheta θ textkappa κ textlambda λ textnu ν textxi ξ textpi π textrho ρ
        textsigma σ texttau τ textphi φ textchi χ textpsi ψ textomega ω textGamma Γ textDelta Δ textTheta Θ textLambda Λ textXi Ξ textPi Π textSigma Σ
        textUpsilon Υ textPhi Φ textPsi Ψ textOmega Ω textmugreek μ
        upalpha α upbeta β upgamma γ updelta δ upepsilon ε upzeta ζ upeta η uptheta θ upiota ι upkappa κ uplambda λ upmu μ upnu ν upxi ξ uppi π uprho ρ
        upsigma σ uptau τ upupsilon υ upphi φ upchi χ uppsi ψ upomega ω Updelta Δ Upomega Ω Upsigma Σ
        """;

    /// <summary>Relations, operators, arrows, delimiters and other symbols of mathematics.</summary>
    public const string Mathematics = """
        pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝
        infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇
        cup ∪ cap ∩ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ otimes ⊗ ominus ⊖ oslash ⊘
        to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ updownarrow ↕
        Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺
        implies ⟹ impliedby ⟸ iff ⟺ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
        rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆
        twoheadrightarrow ↠ rightarrowtail ↣ dashrightarrow ⇢ circlearrowright ↻ circlearrowleft ↺ curvearrowright ↷
        upharpoonright ↾ restriction ↾ nrightarrow ↛ nRightarrow ⇏ xrightarrow →
        ell ℓ hbar ℏ hslash ℏ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ wp ℘ prime ′ backprime ‵ degree ° angle ∠ measuredangle ∡ perp ⊥ bot ⊥ top ⊤
        parallel ∥ nparallel ∦ mid ∣ nmid ∤ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉
        cdots ⋯ vdots ⋮ ddots ⋱ ll ≪ gg ≫ lll ⋘ ggg ⋙ setminus ∖ smallsetminus ∖
        dagger † ddagger ‡ lbrace { rbrace } backslash \ lbrack [ rbrack ] vert | lvert | rvert |
        Vert ‖ lVert ‖ rVert ‖ lparen ( rparen ) colon : llbracket ⟦ rrbracket ⟧
        subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ sqcap ⊓ sqcup ⊔ uplus ⊎ amalg ⨿
        prec ≺ succ ≻ preceq ⪯ succeq ⪰ precsim ≾ succsim ≿ preccurlyeq ≼ succcurlyeq ≽ leqslant ⩽
        geqslant ⩾ lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ leqq ≦ geqq ≧
        lneq ⪇ gneq ⪈ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lessapprox ⪅ gtrapprox ⪆ lesseqgtr ⋚ lt < gt > asymp ≍ doteq ≐ coloneqq ≔ eqqcolon ≕ triangleq ≜ approxeq ≊
        bowtie ⋈ Join ⋈ ltimes ⋉ rtimes ⋊ models ⊨ vDash ⊨ Vdash ⊩ vdash ⊢ dashv ⊣ nvdash ⊬ nvDash ⊭
        Vvdash ⊪ smile ⌣ frown ⌢ wr ≀ diamond ⋄ Diamond ◇ Box □ square □ blacksquare ■
        qed ∎ triangle △ bigtriangleup △ bigtriangledown ▽ triangledown ▽ triangleleft ◁ triangleright ▷
        blacktriangle ▲ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ bigcirc ◯ boxtimes ⊠ boxplus ⊞
        bigstar ★ lozenge ◊ blacklozenge ⧫ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ bigcup ⋃
        bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
        because ∵ therefore ∴ between ≬ pitchfork ⋔ multimap ⊸ complement ∁ mho ℧ Finv Ⅎ surd √
        sphericalangle ∢ diagup ╱ diagdown ╲ varpropto ∝ thicksim ∼ thickapprox ≈
        intercal ⊺ veebar ⊻ barwedge ⊼ dotplus ∔ divideontimes ⋇ circledast ⊛ circledcirc ⊚ circleddash ⊝
        curlyvee ⋎ curlywedge ⋏ Cap ⋒ Cup ⋓ centerdot · cdotp · ldotp .
        Bbbk 𝕜 ulcorner ⌜ urcorner ⌝ llcorner ⌞ lrcorner ⌟ lmoustache ⎰ rmoustache ⎱ lgroup ⟮ rgroup ⟯
        nsim ≁ ncong ≇ nprec ⊀ nsucc ⊁ varsubsetneq ⊊ varsupsetneq ⊋ lnsim ⋦ gnsim ⋧ precneqq ⪵
        succneqq ⪶ eqsim ≂ bumpeq ≏ Bumpeq ≎ circeq ≗ risingdotseq ≓ fallingdotseq ≒
        R ℝ N ℕ Z ℤ Q ℚ RR ℝ NN ℕ ZZ ℤ QQ ℚ CC ℂ dotso … dotsm ⋯ dotsi ⋯ lessequivlnt ≤ greaterequivlnt ≥ arcdegree °
        """;

    /// <summary>Names of functions, which are set upright and apart.</summary>
    public const string Functions = """
        arccos arcsin arctan arg argmax argmin cos cosh cot coth csc deg det dim exp gcd hom inf injlim ker lg lim liminf limsup ln log max min
        Pr projlim sec sin sinh sup tan tanh bmod mod varprojlim varinjlim
        """;

    /// <summary>Names of programs and formats of the TeX world.</summary>
    public const string Logos = """
        TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX BibLaTeX BibLaTeX biblatex biblatex XeTeX XeTeX XeLaTeX XeLaTeX LuaTeX LuaTeX LuaLaTeX LuaLaTeX
        pdfTeX pdfTeX pdfLaTeX pdfLaTeX eTeX ε-TeX AmS AMS AMS AMS AmSTeX AMS-TeX AMSTeX AMS-TeX
        AmSLaTeX AMS-LaTeX AMSLaTeX AMS-LaTeX MF METAFONT METAFONT METAFONT
        MP METAPOST METAPOST METAPOST MetaPost MetaPost KOMAScript KOMA-Script ConTeXt ConTeXt CONTEXT ConTeXt
        LyX LyX PiCTeX PiCTeX SliTeX SliTeX AllTeX (La)TeX TikZ TikZ PGF PGF
        Xy Xy Xypic Xy-pic XyMTeX XyMTeX TUB TUGboat TUG TUG TeXLive TeX_Live MacTeX MacTeX MiKTeX MiKTeX TeXworks TeXworks OzTeX OzTeX NTS NTS CTAN CTAN
        PS PostScript PDF PDF XML XML HTML HTML SGML SGML CSS CSS DVI DVI WEB WEB CWEB CWEB UNIX UNIX VAX VAX GNU GNU Java Java
        eV eV keV keV MeV MeV GeV GeV TeV TeV
        """;

    /// <summary>Journals as the styles of astronomy and physics name them: ADS and INSPIRE export these.</summary>
    public const string Journals = """
        aj AJ actaa AcA araa ARA&A apj ApJ apjl ApJ apjlett ApJ apjs ApJS apjsupp ApJS ao Appl._Opt. apss Ap&SS aap A&A astap A&A aapr A&A_Rev. aaps A&AS
        azh AZh baas BAAS bac Bull._astr._Inst._Czechosl. caa Chinese_Astron._Astrophys. cjaa Chinese_J._Astron._Astrophys. icarus Icarus
        jcap J._Cosmology_Astropart._Phys. jrasc JRASC memras MmRAS mnras MNRAS na New_A nar New_A_Rev. pra Phys._Rev._A
        prb Phys._Rev._B prc Phys._Rev._C prd Phys._Rev._D pre Phys._Rev._E prl Phys._Rev._Lett. pasa PASA pasp PASP pasj PASJ
        qjras QJRAS rmxaa Rev._Mexicana_Astron._Astrofis. skytel S&T solphys Sol._Phys. sovast Soviet_Ast. ssr Space_Sci._Rev. zap ZAp
        nat Nature iaucirc IAU_Circ. aplett Astrophys._Lett. bain Bull._Astron._Inst._Netherlands fcp Fund._Cosmic_Phys.
        gca Geochim._Cosmochim._Acta grl Geophys._Res._Lett. jcp J._Chem._Phys. jgr J._Geophys._Res. jqsrt J._Quant._Spec._Radiat._Transf.
        memsai Mem._Soc._Astron._Italiana nphysa Nucl._Phys._A physrep Phys._Rep. physscr Phys._Scr planss Planet._Space_Sci. procspie Proc._SPIE
        psj Planet._Sci._J. rnaas RNAAS ssr Space_Sci._Rev. maps Meteorit._Planet._Sci. lrr Living_Rev._Relativ. jaavso JAAVSO joss J._Open_Source_Softw.
        """;
}
