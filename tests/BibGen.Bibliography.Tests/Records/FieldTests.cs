using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Records;

/// <summary>From a place in a value back to its place in the file.</summary>
public class FieldTests
{
    [Theory]
    [InlineData("{10.1038\\x}", "10.1038\\x", 7, 1, "\\")]
    [InlineData("\"a b\"", "a b", 2, 1, "b")]
    [InlineData("{a\n     b c}", "a b c", 2, 1, "b")]
    [InlineData("{  a \r\n b c  }", "a b c", 4, 1, "c")]
    [InlineData("{a \n b}", "a b", 3, 0, "")]
    public void A_stretch_of_a_value_is_found_in_the_file(string source, string value, int offset, int length, string found)
    {
        string text = "doi = " + source + ",";
        var field = new Field("doi", value, new SourceSpan(0, 3), new SourceSpan(6, source.Length));
        Assert.Equal(found, field.Locate(text, offset, length).TextIn(text));
    }

    [Fact]
    public void A_stretch_of_a_joined_value_is_the_whole_value()
    {
        const string text = "{a} # b";
        var field = new Field("doi", "a and more", default, new SourceSpan(0, text.Length));
        Assert.Equal(text, field.Locate(text, 4, 2).TextIn(text));
    }
}
