using System.Text.Json;
using BibGen.Values.Languages;

namespace BibGen.Tests.Values.Languages;

public class LanguageTagTests
{
    [Theory]
    [InlineData("eng", "en")]
    [InlineData("ger", "de")]
    [InlineData("deu", "de")]
    [InlineData("mul", "mul")]
    [InlineData("english", "en")]
    [InlineData("American", "en-US")]
    [InlineData("langenglish", "en")]
    [InlineData("ngerman", "de")]
    [InlineData("{German}", "de")]
    [InlineData("brazilian", "pt-BR")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("de-1996", "de")]
    [InlineData("langlatin and langgerman", "la")]
    [InlineData("es, en, pt", "es")]
    [InlineData("{German} and {English}", "de")]
    [InlineData("English, French and German", "en")]
    [InlineData("English and German, with a summary in French", "en")]
    [InlineData("fre/eng", "fr")]
    [InlineData("ita ; eng", "it")]
    [InlineData("langlao", "lo")]
    [InlineData("grc", "grc")]
    [InlineData("grc-grek", "grc-Grek")]
    [InlineData("eng_us", "en-US")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-Hant-TW-x-pinyin-wade", "zh-Hant-TW")]
    [InlineData("chinese-hans", "zh-Hans")]
    [InlineData("Magyar", "hu")]
    [InlineData("francais", "fr")]
    [InlineData("Flemish", "nl")]
    [InlineData("farsi", "fa")]
    [InlineData("Norsk", "nb")]
    [InlineData("ancient greek", "grc")]
    [InlineData("naustrian", "de-AT")]
    [InlineData("nswissgerman", "de-CH")]
    [InlineData("swiss french", "fr-CH")]
    [InlineData("canadien", "fr-CA")]
    [InlineData("new zealand", "en-NZ")]
    [InlineData("mexican", "es-MX")]
    [InlineData("serbianc", "sr-Cyrl")]
    [InlineData("portuges", "pt")]
    [InlineData("valencian", "ca")]
    [InlineData("scottish", "gd")]
    [InlineData("bahasam", "ms")]
    [InlineData("indon", "id")]
    [InlineData("samin", "se")]
    [InlineData("german-AT", null)]
    [InlineData("q-us", null)]
    [InlineData("klingonese", null)]
    [InlineData("xyz", null)]
    [InlineData("English text with a German summary", null)]
    [InlineData("", null)]
    [InlineData("lang", null)]
    public void Languages_read_as_tags(string value, string? tag) => Assert.Equal(tag, LanguageTag.Read(value));

    [Fact]
    public void Every_code_and_name_of_the_specification_is_known()
    {
        JsonElement spec = TestData.Json("identifiers.json").GetProperty("language");
        foreach (JsonProperty code in spec.GetProperty("medline_to_bcp47").EnumerateObject())
            Assert.Equal(code.Value.GetString()!.Split(' ')[0], LanguageTag.Read(code.Name));
        foreach (JsonProperty name in spec.GetProperty("bcp47_to_biblatex").EnumerateObject())
            Assert.Equal(name.Name, LanguageTag.Read(name.Value.GetString()!));
    }

    /// <summary>The codes of ISO 639-1, in their order.</summary>
    private const string TwoLetterCodes = """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
        et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
        kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
        ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
        tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """;

    [Fact]
    public void Every_language_of_ISO_639_1_is_known_by_its_code_and_by_one_of_three_letters()
    {
        string[] expected = TwoLetterCodes.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, LanguageCodes.All.Select(l => l.Tag).Where(tag => tag is not ("mul" or "und")).Distinct().Order(StringComparer.Ordinal));
        Assert.All(expected, code => Assert.Equal(code, LanguageTag.Read(code)));
        Assert.All(LanguageCodes.All, l => Assert.Equal(l.Tag, LanguageTag.Read(l.Code)));
    }

    [Fact]
    public void Every_name_of_the_table_reads_as_a_tag_of_a_language_that_has_a_code()
    {
        Assert.All(LanguageNames.All, l =>
        {
            string language = l.Tag.Split('-')[0];
            Assert.Equal(l.Tag, LanguageTag.Read(l.Name));
            Assert.Equal(language, LanguageTag.Read(language));
            Assert.Matches("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-pinyin)?$", l.Tag);
        });
    }

    [Fact]
    public void Tables_are_in_order_and_without_repetition()
    {
        string[] codes = [.. LanguageCodes.All.Select(l => l.Code)];
        string[] names = [.. LanguageNames.All.Select(l => l.Name)];
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
    }
}
