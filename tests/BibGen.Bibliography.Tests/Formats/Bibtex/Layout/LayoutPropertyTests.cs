using BibGen.Formats.Bibtex.Layout;
using CsCheck;

namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Layouts of damaged files: an editor asks for them while somebody types.</summary>
public class LayoutPropertyTests
{
    private const string Valid =
        "% top\n\n@string{nat = \"Nature\"}\n\n% about a\n@article{a, author = {Roe, Jane}, title = \"T {\"}x{\"}\" # nat, year = 2001,\n}\n"
        + "@book( b ,Title={U}, crossref = {c},year = {1999})  % after\n@comment{bibgen-disable-next BIB2013: x}\n@misc{c,title=nat,}\n\n% section\n\n@misc{a}\n";

    private static readonly string[] Layouts =
    [
        BibtexLayoutTests.Everything,
        "indent=tab align=12 delimiters=quotes numbers=delimited trailing-comma=no type-case=title field-case=upper sort=-key field-order=year empty-lines=0",
        "sort=type,title",
        "empty-lines=3",
    ];

    /// <summary>Nothing throws, edits are in order, and what was laid out stays as it is.</summary>
    [Fact]
    public void A_layout_of_a_damaged_file_is_final() =>
        Mutations.Of(Valid, "@", "{", "}", "(", ")", ",", "=", "#", "\"", "%", "\n", "\n\n", "\r\n", "\r", " ", "@misc{", "@string{", "@comment", "\0", "é", "\\").Sample(
            text =>
            {
                foreach (string layout in Layouts)
                {
                    LayoutOptions options = BibtexLayoutTests.Options(layout);
                    string after = BibtexLayoutTests.Edited(text, BibtexLayout.Apply(text, options).Edits);
                    LayoutResult again = BibtexLayout.Apply(after, options);
                    if (again.Edits.Count > 0)
                        throw new InvalidOperationException($"{layout}: {again.Edits[0]}\n{after}");
                }
            },
            iter: 3000);

    /// <summary>Eight times the text takes about eight times the memory, whatever it is made of; the square of its time would not end.</summary>
    [Theory]
    [InlineData("@misc{a, title = {T}, year = 2001}\n")]
    [InlineData("% comment\n")]
    [InlineData("% comment\n\n@misc{b}\n")]
    [InlineData("@misc{a, crossref = {a}}\n@string{s = {S}}\n")]
    [InlineData("@misc{a,")]
    public void A_large_file_takes_its_share_and_no_more(string piece)
    {
        LayoutOptions options = BibtexLayoutTests.Options(BibtexLayoutTests.Everything);
        long small = Allocated(string.Concat(Enumerable.Repeat(piece, 8_000)));
        long large = Allocated(string.Concat(Enumerable.Repeat(piece, 64_000)));
        Assert.True(large < (16 * small) + 1_000_000, $"{small} bytes became {large}");

        long Allocated(string text)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            BibtexLayout.Apply(text, options);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
