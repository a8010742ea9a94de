using BibGen.Generators.Emission;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Emission;

/// <summary>A text in generated source stays data, and can be seen there.</summary>
public class CSharpLiteralTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a b~", "a b~")]
    [InlineData("Müller ¡ 論", "Müller ¡ 論")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\u0000\u001F\n\u007F", "\\u0000\\u001F\\u000A\\u007F")]
    [InlineData("\u0085\u00A0", "\\u0085\\u00A0")]
    [InlineData("\u00AD\u200B\u202E\uFEFF", "\\u00AD\\u200B\\u202E\\uFEFF")]
    [InlineData("\u2028\u2029\u3000", "\\u2028\\u2029\\u3000")]
    [InlineData("\uE000\uFFFF", "\\uE000\\uFFFF")]
    public void What_cannot_be_seen_is_written_as_its_code(string text, string inside)
    {
        Assert.Equal("\"" + inside + "\"", CSharpLiteral.Of(text));
        Assert.Equal(text, SyntaxFactory.ParseToken(CSharpLiteral.Of(text)).ValueText);
    }

    /// <summary>Attributes cannot hold these texts.</summary>
    [Fact]
    public void Half_of_a_pair_is_written_as_its_code()
    {
        What_cannot_be_seen_is_written_as_its_code("\uD83D", "\\uD83D");
        What_cannot_be_seen_is_written_as_its_code("\uD83Dx", "\\uD83Dx");
        What_cannot_be_seen_is_written_as_its_code("\uDE00\uD83D", "\\uDE00\\uD83D");
    }
}
