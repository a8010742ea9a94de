namespace BibGen.Values.Languages;

/// <summary>
/// Names of languages as biblatex and babel know them, and as reference managers write them into <c>language</c> (biblatex manual,
/// table 2; babel manual, 1.26).
/// </summary>
public static class LanguageNames
{
    /// <summary>Names in lower case and their BCP 47 tags, in order of the names.</summary>
    public static IReadOnlyList<(string Name, string Tag)> All { get; } =
    [
        ("acadian", "fr-CA"), ("afrikaans", "af"), ("albanian", "sq"), ("american", "en-US"), ("amharic", "am"),
        ("ancientgreek", "grc"), ("arabic", "ar"), ("armenian", "hy"), ("asturian", "ast"), ("australian", "en-AU"),
        ("austrian", "de-AT"), ("azerbaijani", "az"), ("bahasa", "id"), ("bahasai", "id"), ("bahasam", "ms"), ("basque", "eu"),
        ("belarusian", "be"), ("bengali", "bn"), ("bokmal", "nb"), ("bosnian", "bs"), ("brazil", "pt-BR"), ("brazilian", "pt-BR"),
        ("breton", "br"), ("british", "en-GB"), ("bulgarian", "bg"), ("canadian", "en-CA"), ("canadien", "fr-CA"),
        ("castilian", "es"), ("catalan", "ca"), ("chinese", "zh"), ("chinese-hans", "zh-Hans"), ("chinese-hant", "zh-Hant"),
        ("chinese-simplified", "zh-Hans"), ("chinese-traditional", "zh-Hant"), ("coptic", "cop"), ("croatian", "hr"),
        ("czech", "cs"), ("danish", "da"), ("dutch", "nl"), ("english", "en"), ("esperanto", "eo"), ("estonian", "et"),
        ("farsi", "fa"), ("finnish", "fi"), ("flemish", "nl"), ("francais", "fr"), ("french", "fr"), ("frenchb", "fr"),
        ("friulan", "fur"), ("galician", "gl"), ("georgian", "ka"), ("german", "de"), ("germanb", "de"), ("greek", "el"),
        ("gujarati", "gu"), ("hebrew", "he"), ("hindi", "hi"), ("hungarian", "hu"), ("icelandic", "is"), ("indon", "id"),
        ("indonesian", "id"), ("interlingua", "ia"), ("irish", "ga"), ("italian", "it"), ("japanese", "ja"), ("kannada", "kn"),
        ("kazakh", "kk"), ("khmer", "km"), ("korean", "ko"), ("lao", "lo"), ("latin", "la"), ("latvian", "lv"),
        ("lithuanian", "lt"), ("lowersorbian", "dsb"), ("lsorbian", "dsb"), ("luxembourgish", "lb"), ("macedonian", "mk"),
        ("magyar", "hu"), ("malay", "ms"), ("malayalam", "ml"), ("maltese", "mt"), ("marathi", "mr"), ("melayu", "ms"),
        ("mexican", "es-MX"), ("mongolian", "mn"), ("naustrian", "de-AT"), ("nepali", "ne"), ("newzealand", "en-NZ"),
        ("ngerman", "de"), ("norsk", "nb"), ("northernsami", "se"), ("norwegian", "no"), ("nswissgerman", "de-CH"),
        ("nynorsk", "nn"), ("occitan", "oc"), ("persian", "fa"), ("piedmontese", "pms"), ("pinyin", "zh-Latn-pinyin"),
        ("polish", "pl"), ("polutonikogreek", "el"), ("portuges", "pt"), ("portuguese", "pt"), ("punjabi", "pa"),
        ("romanian", "ro"), ("romansh", "rm"), ("russian", "ru"), ("samin", "se"), ("sanskrit", "sa"), ("scottish", "gd"),
        ("serbian", "sr"), ("serbianc", "sr-Cyrl"), ("serbianl", "sr-Latn"), ("simplifiedchinese", "zh-Hans"), ("sinhala", "si"),
        ("slovak", "sk"), ("slovene", "sl"), ("slovenian", "sl"), ("spanish", "es"), ("swahili", "sw"), ("swedish", "sv"),
        ("swissfrench", "fr-CH"), ("swissgerman", "de-CH"), ("syriac", "syr"), ("tamil", "ta"), ("telugu", "te"), ("thai", "th"),
        ("tibetan", "bo"), ("traditionalchinese", "zh-Hant"), ("turkish", "tr"), ("turkmen", "tk"), ("ukenglish", "en-GB"),
        ("ukrainian", "uk"), ("uppersorbian", "hsb"), ("urdu", "ur"), ("usenglish", "en-US"), ("usorbian", "hsb"),
        ("uyghur", "ug"), ("valencian", "ca"), ("vietnamese", "vi"), ("welsh", "cy"), ("yiddish", "yi"),
    ];
}
