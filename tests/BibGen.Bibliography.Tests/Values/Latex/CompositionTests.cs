using BibGen.Values.Latex;

namespace BibGen.Tests.Values.Latex;

/// <summary>Letters and their marks, as UnicodeData.txt pairs them: the runtime's own composition is switched off where there is no ICU.</summary>
public class CompositionTests
{
    [Theory]
    [InlineData('\u0300', "AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYyἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀ", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳἂἃἊἋἒἓἚἛἢἣἪἫἲἳἺἻὂ")]
    [InlineData('\u0300', "ὁὈὉὐὑὙὠὡὨὩαεηιουωΑΕΗ᾿ϊΙ῾ϋΥ¨ΟΩ", "ὃὊὋὒὓὛὢὣὪὫὰὲὴὶὸὺὼᾺῈῊ῍ῒῚ῝ῢῪ῭ῸῺ")]
    [InlineData('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКг", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓ")]
    [InlineData('\u0301', "кÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯưἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑ", "ќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứἄἅἌἍἔἕἜἝἤἥἬἭἴἵἼἽὄὅὌὍὔὕ")]
    [InlineData('\u0301', "ὙὠὡὨὩ᾿῾", "ὝὤὥὬὭ῎῞")]
    [InlineData('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ")]
    [InlineData('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ")]
    [InlineData('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛαΑιΙυΥ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝᾱᾹῑῙῡῩ")]
    [InlineData('\u0306', "AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạαΑιΙυΥ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặᾰᾸῐῘῠῨ")]
    [InlineData('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ")]
    [InlineData('\u0308', "AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ")]
    [InlineData('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ")]
    [InlineData('\u030A', "AaUuwy", "ÅåŮůẘẙ")]
    [InlineData('\u030B', "OoUuУу", "ŐőŰűӲӳ")]
    [InlineData('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ")]
    [InlineData('\u030F', "AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ")]
    [InlineData('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ")]
    [InlineData('\u0313', "αΑεΕηΗιΙοΟυωΩρ", "ἀἈἐἘἠἨἰἸὀὈὐὠὨῤ")]
    [InlineData('\u0314', "αΑεΕηΗιΙοΟυΥωΩρΡ", "ἁἉἑἙἡἩἱἹὁὉὑὙὡὩῥῬ")]
    [InlineData('\u031B', "OoUu", "ƠơƯư")]
    [InlineData('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ")]
    [InlineData('\u0324', "Uu", "Ṳṳ")]
    [InlineData('\u0325', "Aa", "Ḁḁ")]
    [InlineData('\u0326', "SsTt", "ȘșȚț")]
    [InlineData('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ")]
    [InlineData('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ")]
    [InlineData('\u032D', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ")]
    [InlineData('\u032E', "Hh", "Ḫḫ")]
    [InlineData('\u0330', "EeIiUu", "ḚḛḬḭṴṵ")]
    [InlineData('\u0331', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ")]
    [InlineData('\u0338', "←→↔⇐⇔⇒∃∈∋∣∥∼≃≅≈=≡≍<>≤≥≲≳≶≷≺≻⊂⊃⊆⊇⊢⊨⊩⊫≼≽⊑⊒⊲⊳⊴⊵", "↚↛↮⇍⇎⇏∄∉∌∤∦≁≄≇≉≠≢≭≮≯≰≱≴≵≸≹⊀⊁⊄⊅⊈⊉⊬⊭⊮⊯⋠⋡⋢⋣⋪⋫⋬⋭")]
    [InlineData('\u0342', "ἀἁἈἉἠἡἨἩἰἱἸἹὐὑὙὠὡὨὩα¨η᾿ιϊ῾υϋω", "ἆἇἎἏἦἧἮἯἶἷἾἿὖὗὟὦὧὮὯᾶ῁ῆ῏ῖῗ῟ῦῧῶ")]
    [InlineData('\u0345', "ἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰαάᾶΑὴη", "ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾲᾳᾴᾷᾼῂῃ")]
    [InlineData('\u0345', "ήῆΗὼωώῶΩ", "ῄῇῌῲῳῴῷῼ")]
    public void A_letter_and_its_mark_are_one_character(char mark, string letters, string composed)
    {
        Assert.Equal(letters.Length, composed.Length);
        Assert.Equal(string.Join(' ', composed.ToCharArray()), LatexText.ToPlain(string.Join(' ', letters.Select(letter => $"{letter}{mark}"))));
    }

    /// <summary>Normalization form C (Unicode Standard Annex 15): marks of lower classes come first, and only the first of a class composes.</summary>
    [Theory]
    [InlineData("a\u0301\u0323", "\u1EA1\u0301")]
    [InlineData("e\u0302\u0323", "\u1EC7")]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("s\u0307\u0323", "\u1E69")]
    [InlineData("o\u031B\u0323\u0301", "\u1EE3\u0301")]
    [InlineData("o\u0301\u031B", "\u1EDB")]
    [InlineData("U\u0308\u030C\u0331", "\u01D9\u0331")]
    [InlineData("q\u0301\u0323", "q\u0323\u0301")]
    [InlineData("a\u0315\u0301", "\u00E1\u0315")]
    [InlineData("c\u0327\u0301\u0300", "\u1E09\u0300")]
    [InlineData("\u03B1\u0345\u0313\u0301", "\u1F84")]
    [InlineData("a\u0302\u0302\u0301", "\u00E2\u0302\u0301")]
    [InlineData("e\u0301\u0301", "\u00E9\u0301")]
    [InlineData("n\u0334\u0303", "\u00F1\u0334")]
    public void Marks_in_any_order_are_composed_in_that_of_their_classes(string text, string composed) => Assert.Equal(composed, LatexText.ToPlain(text));
}
