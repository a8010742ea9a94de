using BibGen.Formats;
using BibGen.Naming;

namespace BibGen.Tests.Naming;

/// <summary>The keys of records that have none, over the files of one class.</summary>
public class ClassKeysTests
{
    private const string Hypoxia = "PMID- 1\nDP  - 2011\nFAU - Smith, John\nTI  - Hypoxia in tumours.\nAID - 10.1000/1 [doi]";
    private const string Cancer = "PMID- 2\nDP  - 2011\nFAU - Smith, Anna\nTI  - Cancer in mice.\nAID - 10.1000/2 [doi]";

    private static string[] KeysOf(params (string Path, string Text)[] files) =>
        [.. Assign(files).SelectMany(file => file.Works).Select(work => work.Key)];

    private static IReadOnlyList<BibliographyFile> Assign(params (string Path, string Text)[] files) =>
        Assign([.. files.Select(file => BibliographyFile.Read(file.Path, file.Text))]);

    private static IReadOnlyList<BibliographyFile> Assign(BibliographyFile[] files, IReadOnlyList<BibliographyFile?>? previous = null) =>
        ClassKeys.Assign("References", files, previous ?? new BibliographyFile?[files.Length]);

    [Fact]
    public void Records_of_several_files_that_would_share_a_name_all_get_the_longer_one() =>
        Assert.Equal(["Smith2011Hypoxia", "Smith2011Cancer"], KeysOf(("a.nbib", Hypoxia), ("b.nbib", Cancer)));

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(["Smith2011Cancer", "Smith2011Hypoxia"], KeysOf(("a.nbib", Cancer), ("b.nbib", Hypoxia)));

    [Fact]
    public void Copies_of_one_record_in_two_files_keep_its_short_name() =>
        Assert.Equal(["Smith2011", "Smith2011"], KeysOf(("a.nbib", Hypoxia), ("b.nbib", Hypoxia)));

    [Fact]
    public void Copies_in_one_file_have_the_same_name_as_in_two() =>
        Assert.Equal(["Smith2011", "Smith2011"], KeysOf(("a.nbib", Hypoxia + "\n\n" + Hypoxia)));

    [Fact]
    public void A_copy_gets_the_longer_name_with_its_original() =>
        Assert.Equal(["Smith2011Hypoxia", "Smith2011Cancer", "Smith2011Hypoxia"], KeysOf(("a.nbib", Hypoxia), ("b.nbib", Cancer + "\n\n" + Hypoxia)));

    [Fact]
    public void A_copy_in_a_file_of_its_own_gets_the_longer_name_too() =>
        Assert.Equal(["Smith2011Hypoxia", "Smith2011Cancer", "Smith2011Hypoxia"], KeysOf(("a.nbib", Hypoxia), ("b.nbib", Cancer), ("c.nbib", Hypoxia)));

    [Fact]
    public void A_copy_with_another_title_is_a_copy() =>
        Assert.Equal(["Smith2011", "Smith2011"], KeysOf(("a.nbib", Hypoxia), ("b.nbib", Hypoxia.Replace("Hypoxia", "Cancer", StringComparison.Ordinal))));

    [Fact]
    public void Works_with_two_PubMed_identifiers_are_two_whatever_their_DOIs() =>
        Assert.Equal(
            ["Smith2011Hypoxia", "Smith2011Cancer"],
            KeysOf(("a.nbib", Hypoxia), ("b.nbib", Cancer.Replace("10.1000/2", "10.1000/1", StringComparison.Ordinal))));

    [Fact]
    public void Works_without_identifiers_are_no_copies() =>
        Assert.Equal(
            ["Smith2011Hypoxia", "Smith2011Cancer"],
            KeysOf(
                ("a.ris", "TY  - JOUR\nAU  - Smith, John\nPY  - 2011\nTI  - Hypoxia\nER  - \n"),
                ("b.ris", "TY  - JOUR\nAU  - Smith, John\nPY  - 2011\nTI  - Cancer\nER  - \n")));

    [Fact]
    public void Without_a_PubMed_identifier_the_DOI_tells_a_copy() =>
        Assert.Equal(
            ["Smith2011", "Smith2011"],
            KeysOf(("a.nbib", Hypoxia), ("b.ris", "TY  - JOUR\nAU  - Smith, John\nPY  - 2011\nTI  - Hypoxia\nDO  - 10.1000/1\nER  - \n")));

    [Fact]
    public void A_generated_key_gives_way_to_one_that_a_person_wrote() =>
        Assert.Equal(["Smith2011", "Smith2011Hypoxia"], KeysOf(("a.bib", "@misc{Smith2011, title = {Other}}"), ("b.nbib", Hypoxia)));

    [Theory]
    [InlineData("smith2011")]
    [InlineData("smith_2011")]
    [InlineData("Smith-2011")]
    public void What_counts_is_the_name_in_CSharp_and_case_does_not_tell_names_apart(string key) =>
        Assert.Equal([key, "Smith2011Hypoxia"], KeysOf(("a.bib", $"@misc{{{key}, title = {{Other}}}}"), ("b.nbib", Hypoxia)));

    [Fact]
    public void The_same_work_under_a_key_of_a_person_has_that_key() =>
        Assert.Equal(["smith_2011", "smith_2011"], KeysOf(("a.bib", "@article{smith_2011, title = {Hypoxia}, doi = {10.1000/1}}"), ("b.nbib", Hypoxia)));

    [Fact]
    public void A_file_whose_keys_stay_is_the_same_object()
    {
        BibliographyFile[] files = [BibliographyFile.Read("a.bib", "@misc{x, title = {X}}"), BibliographyFile.Read("b.nbib", Hypoxia)];

        Assert.Equal(files, Assign(files));
    }

    [Fact]
    public void A_file_whose_keys_change_is_made_once_and_keeps_the_works_that_do_not()
    {
        const string Other = "PMID- 3\nDP  - 1999\nFAU - Doe, J\nTI  - T.";
        BibliographyFile[] files = [BibliographyFile.Read("a.nbib", Cancer), BibliographyFile.Read("b.nbib", Hypoxia + "\n\n" + Other)];
        IReadOnlyList<BibliographyFile> first = Assign(files);

        Assert.Equal(first, Assign(files, first));
        Assert.Equal(["Smith2011Hypoxia", "Doe1999"], first[1].Works.Select(work => work.Key));
        Assert.Same(files[1].Works[1], first[1].Works[1]);
    }

    [Fact]
    public void An_error_names_the_record_by_its_new_key()
    {
        IReadOnlyList<BibliographyFile> files = Assign(("a.nbib", Cancer), ("b.nbib", "XQZ - what\n" + Hypoxia.Replace("\n", "\nXQY - nothing\n")));

        Assert.Contains("Smith2011Hypoxia", files[1].SyntaxErrors.Select(error => error.Key));
        Assert.DoesNotContain("Smith2011", files[1].SyntaxErrors.Select(error => error.Key));
    }

    [Fact]
    public void Thousands_of_records_of_one_name_are_told_apart_in_one_go()
    {
        string Records(int from) => string.Join("\n\n", Enumerable.Range(from, 3000).Select(i => $"PMID- {i}\nDP  - 2011\nFAU - Smith, J\nTI  - Hypoxia."));
        string[] keys = KeysOf(("a.nbib", Records(1)), ("b.nbib", Records(3001)));

        Assert.Equal(6000, keys.Distinct().Count());
    }
}
