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

    [Fact]
    public void Tables_are_in_order_and_without_repetition()
    {
        string[] codes = [.. LanguageCodes.All.Select(l => l.Code)];
        string[] names = [.. LanguageNames.All.Select(l => l.Name)];
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
    }
}
