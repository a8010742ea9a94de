using BibGen.Generators.Pipeline;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>What an edit leaves as it is, is not made again; and what comes out is the same as if it were.</summary>
public class FileModelCacheTests
{
    private const string Text =
        """
        @string{press = {Springer}}
        @proceedings{parent, title = {The Proceedings}, publisher = press, year = 2020}
        @inproceedings{child, author = {Roe, Jane}, title = {A Talk}, crossref = {parent}}
        @article{one, author = {Doe, John}, title = {{\"U}ber Eins}, journal = {J Test}, year = 2021, file = {a.pdf}}
        @book{two, author = {Poe, Ann}, title = {Two}, publisher = press, year = 2022}
        """;

    [Theory]
    [InlineData("{A Talk}", "{Another Talk}", "child")]
    [InlineData("{Springer}", "{Elsevier}", "child parent two")] // A macro.
    [InlineData("year = 2020", "year = 2019", "child parent")] // What a child inherits.
    [InlineData("@book{two", "@book{three", "three")]
    [InlineData("@book{two", "@misc{two", "two")]
    [InlineData("{a.pdf}", "{b.pdf}", "one")]
    [InlineData("@string", "@misc{zero, title = {Zero}}\n\n@string", "zero")] // Everything else moves.
    [InlineData("{{\\\"U}ber Eins}", "{{\\\"U}ber\n   Eins}", "")]
    [InlineData("publisher = press, year = 2022", "year = 2022, publisher = press", "two")]
    public void A_work_is_made_again_when_its_record_says_something_else(string old, string @new, string madeAgain)
    {
        var known = new FileModelCache();
        FileModel before = From(known, Text);
        FileModel after = From(known, Text.Replace(old, @new, StringComparison.Ordinal));
        HashSet<WorkModel> kept = new(before.Works, ReferenceEqualityComparer.Instance);
        Assert.Equal(madeAgain, string.Join(' ', after.Works.Where(work => !kept.Contains(work)).Select(work => work.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Other_options_make_all_works_again()
    {
        var known = new FileModelCache();
        FileModel before = From(known, Text);
        Assert.Equal(before.Works, From(known, Text).Works, ReferenceEqualityComparer.Instance);
        FileModel after = From(known, Text, "apa");
        Assert.Empty(after.Works.Intersect(before.Works, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Models_are_those_of_a_file_that_nobody_has_seen_before() =>
        Gen.Select(Gen.Int[0, Text.Length], Gen.Int[0, 12], Gen.String[Gen.Char["{}\",=@ \nab2#%"], 0, 6]).Array[1, 8].Sample(
            edits =>
            {
                var known = new FileModelCache();
                string text = Text;
                foreach ((int place, int removed, string inserted) in edits)
                {
                    int at = Math.Min(place, text.Length);
                    text = text.Remove(at, Math.Min(removed, text.Length - at)).Insert(at, inserted);
                    Assert.Equal(From(new FileModelCache(), text), From(known, text));
                }
            },
            iter: 2_000);

    private static FileModel From(FileModelCache known, string text, string style = "nlm")
    {
        TestProject project = new TestProject().With("/app/references.bib", text);
        project.WithFileOption("/app/references.bib", "build_metadata.AdditionalFiles.BibGenStyle", style);
        return known.From(new InformedFile(project.Link()[0], FileUpdates.None), new([]), CancellationToken.None);
    }
}
