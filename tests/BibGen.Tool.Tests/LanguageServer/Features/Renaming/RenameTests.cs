using BibGen.Tool.Edits;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Renaming;

namespace BibGen.Tests.Tool.LanguageServer.Features.Renaming;

/// <summary>A key or a macro gets another name everywhere, or it is said why not.</summary>
public class RenameTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("/app/references.bib", "@string{acm = {ACM}}\n@book{smith2011, title = {T}, publisher = acm}\n@inbook{inpart, crossref = {Smith2011}, related = {a, smith2011}}\n"),
        ("/app/more.bib", "@misc{other2011, related = {smith2011}, journal = acm}\n@misc{DeBock2011b, title = {U}}\n"),
        ("/app/references.nbib", "PMID- 1\nTI  - A title\nFAU - De Bock, Katrien\nDP  - 2011\n"),
        ("/app/references.bib.bibgen", "BIB2002 smith2011: known\n"),
        ("/app/C.cs", "namespace App;\n/// <see cref=\"References.Smith2011\"/> <cite>smith2011</cite>\n"
            + "class C { string s = $\"{References.Smith2011.Key}\" + References.Find(\"smith2011\") + \"smith2011\"; /* References.Smith2011 */ }\n"),
    ];

    [Fact]
    public void A_key_is_renamed_in_bibliographies_suppressions_and_code()
    {
        RenameResult result = RenameKey("smith2011", "Jones2012");
        Assert.Null(result.Refusal);
        Dictionary<string, string> after = Apply(result);
        Assert.Equal("@string{acm = {ACM}}\n@book{Jones2012, title = {T}, publisher = acm}\n@inbook{inpart, crossref = {Jones2012}, related = {a, Jones2012}}\n", after["/app/references.bib"]);
        Assert.StartsWith("@misc{other2011, related = {Jones2012}", after["/app/more.bib"], StringComparison.Ordinal);
        Assert.Equal("BIB2002 Jones2012: known\n", after["/app/references.bib.bibgen"]);
        Assert.Equal(
            "namespace App;\n/// <see cref=\"References.Jones2012\"/> <cite>Jones2012</cite>\n"
            + "class C { string s = $\"{References.Jones2012.Key}\" + References.Find(\"Jones2012\") + \"smith2011\"; /* References.Smith2011 */ }\n",
            after["/app/C.cs"]);
        Assert.Equal("C#: References.Smith2011 becomes References.Jones2012 (4 places in 1 file)", result.Descriptions[RenameGroup.Code]);
        Assert.Equal("Key 'smith2011' becomes 'Jones2012'", result.Descriptions[RenameGroup.Bibliographies]);
    }

    [Fact]
    public void Where_the_name_in_code_stays_only_keys_change()
    {
        RenameResult result = RenameKey("smith2011", "Smith2011");
        Assert.Equal(["smith2011", "smith2011"], result.Edits.Where(edit => edit.Group == RenameGroup.Code).Select(edit => edit.Edit.Span.TextIn(Files[4].Text)));
        Assert.Equal("C#: the key 'smith2011' becomes 'Smith2011' (2 places in 1 file)", result.Descriptions[RenameGroup.Code]);
    }

    [Theory]
    [InlineData("", "A key has at least one character.")]
    [InlineData("a b", "A key has no blanks.")]
    [InlineData("a,b", "',' cannot stand in a key.")]
    [InlineData("a{b", "'{' cannot stand in a key.")]
    [InlineData("inpart", "The key 'inpart' is taken: references.bib(3,9).")]
    [InlineData("other2011", "The key 'other2011' is taken: more.bib(1,7).")]
    [InlineData("Inpart", "The C# name 'Inpart' is taken by 'inpart': references.bib(3,9).")]
    [InlineData("DeBock2011", "The key 'DeBock2011' is taken: references.nbib(1,7).")]
    [InlineData("deBock2011", "The C# name 'DeBock2011' is taken by 'DeBock2011': references.nbib(1,7).")]
    public void A_key_that_cannot_be_is_refused_with_the_reason(string key, string reason)
    {
        RenameResult result = RenameKey("smith2011", key);
        Assert.Equal(reason, result.Refusal);
        Assert.Empty(result.Edits);
    }

    /// <summary>The PubMed record is called <c>Roe2001Second</c> only because <c>Roe2001</c> is taken.</summary>
    [Fact]
    public void A_rename_that_changes_the_name_of_another_work_is_refused()
    {
        (ProjectView view, string path, int offset) = TestView.At(
            ("/app/references.bib", "@misc{Roe20¦01, title = {First}}\n"),
            ("/app/references.nbib", "PMID- 1\nTI  - Second title\nFAU - Roe, Jane\nDP  - 2001\n"));
        Assert.Equal("'References.Roe2001Second' would be called 'References.Roe2001' in C#.", Rename.At(view, path, offset, "Doe2001").Refusal);
    }

    [Theory]
    [InlineData("@misc{a, month = ja¦n}", "'jan' is a macro of BibTeX and its styles; it cannot be renamed.")]
    [InlineData("@misc{a, journal = unkno¦wn}", "No file defines the macro 'unknown'.")]
    [InlineData("@misc{a, tit¦le = {x}}", "Only keys and macros can be renamed.")]
    [InlineData("@misc{a, title = {te¦xt}}", "Only keys and macros can be renamed.")]
    [InlineData("@misc{a, title = {x}}\n@misc{a¦, title = {y}}", "Several entries have the key 'a', so that nobody can say which one is named elsewhere.")]
    [InlineData("@misc{a, ids = {old¦}}", "'old' is not the key of the entry but another name of 'a'; rename it there.")]
    public void What_cannot_be_renamed_is_said_before_a_name_is_asked_for(string bibliography, string reason)
    {
        (ProjectView view, string path, int offset) = TestView.At(bibliography);
        Assert.Equal(reason, Rename.Prepare(view, path, offset).Refusal);
        Assert.Equal(reason, Rename.At(view, path, offset, "new").Refusal);
    }

    [Fact]
    public void Records_of_PubMed_have_no_keys_to_rename()
    {
        ProjectView view = TestView.Of(Files);
        Assert.Equal("The record has no key of its own: 'DeBock2011' is made of its author and year.", Rename.Prepare(view, "/app/references.nbib", 6).Refusal);
    }

    [Fact]
    public void A_macro_is_renamed_in_all_files()
    {
        ProjectView view = TestView.Of(Files);
        RenameResult result = Rename.At(view, "/app/more.bib", Files[1].Text.IndexOf("acm", StringComparison.Ordinal), "ACMPress");
        Dictionary<string, string> after = Apply(result);
        Assert.StartsWith("@string{ACMPress = {ACM}}\n@book{smith2011, title = {T}, publisher = ACMPress}", after["/app/references.bib"], StringComparison.Ordinal);
        Assert.Contains("journal = ACMPress}", after["/app/more.bib"], StringComparison.Ordinal);
        Assert.Equal("'jan' is a macro of BibTeX and its styles.", Rename.At(view, "/app/references.bib", 9, "jan").Refusal);
        Assert.Equal("'2a' can be no name of a macro.", Rename.At(view, "/app/references.bib", 9, "2a").Refusal);
    }

    [Fact]
    public void The_id_of_CSL_JSON_is_a_key()
    {
        const string Text = """[{"id": "old1", "type": "book", "title": "T"}]""";
        ProjectView view = TestView.Of(("/app/references.csljson", Text));
        RenameEdit edit = Assert.Single(Rename.At(view, "/app/references.csljson", Text.IndexOf("old1", StringComparison.Ordinal), "new1").Edits);
        Assert.Equal("old1", edit.Edit.Span.TextIn(Text));
    }

    /// <summary>Every key of real files, renamed and back: nothing else changes, and the file is again what it was.</summary>
    [SharedDataFact]
    public void A_key_renamed_and_renamed_back_leaves_real_files_as_they_were()
    {
        int renamed = 0;
        foreach (string path in TestView.CorpusFiles("bib"))
        {
            string text = File.ReadAllText(path);
            if (text.Length > 30_000)
                continue;
            ProjectView view = TestView.Of(("/app/references.bib", text));
            if (view.Find("/app/references.bib") is not { Records.Count: > 0 } file)
                continue;
            BibGen.Records.Record record = file.Records[file.Records.Count / 2];
            if (record.Key.Length == 0 || Rename.At(view, file.Path, record.KeySpan.Start, "Renamed1234x") is not { Refusal: null } there)
                continue;
            string changed = Apply(there, [("/app/references.bib", text)])["/app/references.bib"];
            Assert.NotEqual(text, changed);
            RenameResult back = Rename.At(TestView.Of(("/app/references.bib", changed)), file.Path, record.KeySpan.Start, record.Key);
            if (back.Refusal is not null)
                continue; // The old key has a character that no new key may have.
            Assert.Equal(text, Apply(back, [("/app/references.bib", changed)])["/app/references.bib"], ignoreCase: true);
            renamed++;
        }

        Assert.True(renamed > 30, $"{renamed}");
    }

    private static RenameResult RenameKey(string key, string newKey) =>
        Rename.At(TestView.Of(Files), "/app/references.bib", Files[0].Text.IndexOf(key, StringComparison.Ordinal) + 1, newKey);

    private static Dictionary<string, string> Apply(RenameResult result) => Apply(result, Files);

    private static Dictionary<string, string> Apply(RenameResult result, IEnumerable<(string Path, string Text)> files)
    {
        return files.ToDictionary(file => file.Path, file => Changed(file.Path, file.Text));

        string Changed(string path, string original)
        {
            var text = new EditedText(original);
            text.Apply([.. result.Edits.Where(edit => edit.Path == path).Select(edit => edit.Edit)]);
            return text.Text;
        }
    }
}
