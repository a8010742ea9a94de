using BibGen.Rules;
using CsCheck;

namespace BibGen.Tests.Rules;

/// <summary>What may stand twice is found, and nothing else.</summary>
public class DuplicateFinderTests
{
    [Fact]
    public void All_places_of_numbers_that_stand_more_than_once_are_found_in_order() => Gen.ULong[0, 40].Array[0, 60].Sample(
        hashes => Assert.Equal(
            Enumerable.Range(0, hashes.Length).Where(i => hashes[i] != 0 && hashes.Count(other => other == hashes[i]) > 1),
            DuplicateFinder.In(hashes)),
        iter: 5_000);

    [Fact]
    public void Numbers_of_which_none_stands_twice_have_no_places() =>
        Assert.Empty(DuplicateFinder.In([.. Enumerable.Range(1, 100_000).Select(number => (ulong)number << 32)]));

    [Fact]
    public void Nothing_to_compare_is_compared_with_nothing() =>
        Assert.Equal("", string.Join(' ', DuplicateFinder.In([0, 0, 0])) + string.Join(' ', DuplicateFinder.In([])));

    [Fact]
    public void Works_keep_their_files_wherever_they_stand()
    {
        string[] texts = ["@misc{a, title = {T}}", "", "@misc{b, title = {T}}\n@misc{A, title = {T}}", "@misc{c, title = {T}}\n@misc{B, title = {T}}"];
        var works = new ClassWorks("References", [.. texts.Select((text, i) => BibGen.Formats.BibliographyFile.Read($"{i}.bib", text))]);
        Assert.Equal(["0.bib a", "2.bib b", "2.bib A", "3.bib B"], works.WithSharedKeys.Select(one => $"{one.File.Path} {one.Work.Key}"));
    }
}
