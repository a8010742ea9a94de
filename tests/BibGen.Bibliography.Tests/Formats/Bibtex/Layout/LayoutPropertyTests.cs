using System.Diagnostics;
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

    /// <summary>Eight times the text takes no more than about eight times the time, and not its square, whatever it is made of.</summary>
    [Theory]
    [InlineData("@misc{a, title = {T}, year = 2001}\n")]
    [InlineData("% comment\n")]
    [InlineData("% comment\n\n@misc{b}\n")]
    [InlineData("@misc{a, crossref = {a}}\n@string{s = {S}}\n")]
    [InlineData("@misc{a,")]
    public void Time_grows_with_the_text(string piece)
    {
        LayoutOptions options = BibtexLayoutTests.Options(BibtexLayoutTests.Everything);
        string small = string.Concat(Enumerable.Repeat(piece, 8_000));
        string large = string.Concat(Enumerable.Repeat(piece, 64_000));
        BibtexLayout.Apply(small, options);
        TimeSpan before = Best(small);
        TimeSpan after = Best(large);
        Assert.True(after < (before * 32) + TimeSpan.FromMilliseconds(500), $"{before} became {after}");

        TimeSpan Best(string text) => Enumerable.Range(0, 3).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            BibtexLayout.Apply(text, options);
            return Stopwatch.GetElapsedTime(start);
        });
    }
}
