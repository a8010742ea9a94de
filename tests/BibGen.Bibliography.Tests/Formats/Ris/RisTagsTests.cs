using BibGen.Formats.Ris;

namespace BibGen.Tests.Formats.Ris;

/// <summary>The tags of the specifications and of programs, and what somebody may have meant by others.</summary>
public sealed class RisTagsTests
{
    [Fact]
    public void Every_tag_is_found_as_one_string_in_large_and_small_letters() => Assert.All(RisTags.Specified.Concat(RisTags.Dialects), tag =>
    {
        Assert.Same(tag, RisTags.Find(tag.AsSpan()));
        Assert.Same(tag, RisTags.Find(tag.ToLowerInvariant().AsSpan()));
        Assert.InRange(RisTags.IndexOf(tag), 0, RisTags.Count - 1);
    });

    [Fact]
    public void Every_tag_has_a_place_of_its_own()
    {
        int[] places = [.. RisTags.Specified.Concat(RisTags.Dialects).Select(RisTags.IndexOf)];
        Assert.Equal(Enumerable.Range(0, RisTags.Count), places);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("1A")]
    [InlineData("T")]
    [InlineData("TIT")]
    [InlineData("")]
    [InlineData("T@")]
    [InlineData("T[")]
    [InlineData("T`")]
    [InlineData("T{")]
    [InlineData("T/")]
    [InlineData("T:")]
    [InlineData("[I")]
    [InlineData("{I")]
    [InlineData("@I")]
    [InlineData("`I")]
    [InlineData("Ä1")]
    [InlineData("ZZ")]
    [InlineData("Z9")]
    public void Nothing_else_is(string letters)
    {
        Assert.Null(RisTags.Find(letters.AsSpan()));
        Assert.Equal(-1, RisTags.IndexOf(letters));
    }

    [Theory]
    [InlineData("AI", "A1")]
    [InlineData("TL", "T1")]
    [InlineData("TZ", "T2")]
    [InlineData("KI", null)]
    [InlineData("IT", "TI")]
    [InlineData("IY", null)]
    [InlineData("UA", "AU")]
    [InlineData("YT", "TY")]
    [InlineData("1A", "A1")]
    [InlineData("EI", null)]
    [InlineData("FW", null)]
    [InlineData("EW", null)] // WE is Web of Science's own.
    [InlineData("XX", null)]
    [InlineData("T", null)]
    [InlineData("TIT", null)]
    public void A_digit_that_looks_like_a_letter_or_letters_in_the_wrong_order_are_meant(string tag, string? meant) =>
        Assert.Equal(meant, RisTags.NearMiss(tag));

    [Fact]
    public void The_tags_that_a_record_has_once_have_a_bit_each()
    {
        string[] single = ["ID", "TI", "T1", "CT", "DO", "JF", "PY", "Y1", "SP"];
        int[] bits = [.. single.Select(RisTags.SingleBit)];
        Assert.Equal(single.Length, bits.Distinct().Count());
        Assert.All(bits, bit => Assert.True(int.IsPow2(bit)));
        Assert.All(RisTags.Specified.Concat(RisTags.Dialects).Append("XX").Except(single), tag => Assert.Equal(0, RisTags.SingleBit(tag)));
    }
}
