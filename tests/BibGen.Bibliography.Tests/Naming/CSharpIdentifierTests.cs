using BibGen.Naming;

namespace BibGen.Tests.Naming;

public class CSharpIdentifierTests
{
    /// <summary>ECMA-334 §6.4.4.</summary>
    private const string ReservedWords = """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false
        finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private
        protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while
        """;

    [Fact]
    public void No_reserved_word_is_a_name()
    {
        string[] words = ReservedWords.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(77, words.Length);
        Assert.All(words, word => Assert.False(CSharpIdentifier.IsValid(word), word));
        Assert.All(words, word => Assert.True(CSharpIdentifier.IsValid(word + "s"), word));
    }

    [Theory]
    [InlineData("References", true)]
    [InlineData("record", true)]
    [InlineData("_", true)]
    [InlineData("_2011", true)]
    [InlineData("a1", true)]
    [InlineData("Müller", true)]
    [InlineData("ǅ", true)]
    [InlineData("ʰ", true)]
    [InlineData("論文", true)]
    [InlineData("Ⅷ", true)]
    [InlineData("a\u0301", true)]
    [InlineData("क\u093E", true)]
    [InlineData("a\u203Fb", true)]
    [InlineData("a\u200Db", true)]
    [InlineData("a\u0967", true)]
    [InlineData("", false)]
    [InlineData("2011", false)]
    [InlineData("\u0967a", false)]
    [InlineData("\u0301a", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("a+", false)]
    public void A_name_has_letters_and_after_the_first_digits_and_marks(string text, bool isValid) => Assert.Equal(isValid, CSharpIdentifier.IsValid(text));

    [Theory]
    [InlineData("papers", "papers")]
    [InlineData("old papers", "old_papers")]
    [InlineData("2019", "_2019")]
    [InlineData("class", "_class")]
    [InlineData("a-1", "a_1")]
    public void A_folder_is_a_part_of_a_namespace(string folder, string name) => Assert.Equal(name, CSharpIdentifier.FromFolder(folder));
}
