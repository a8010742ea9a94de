namespace BibGen.Tests.Rules.Fields;

/// <summary>Texts of templates that were not filled in (BIB2015).</summary>
public class PlaceholderReferenceTests
{
    [Theory]
    [InlineData("Lastname, Firstname")]
    [InlineData("Firstname Lastname")]
    [InlineData("Last Name, First Name")]
    [InlineData("First Name Last Name")]
    [InlineData("Last, First")]
    [InlineData("Surname, Name")]
    [InlineData("Surname, Firstname")]
    [InlineData("Surname, Given Name")]
    [InlineData("Family, Given")]
    [InlineData("Family Name, Given Name")]
    [InlineData("Author, A.")]
    [InlineData("Author, A")]
    [InlineData("A. Author")]
    [InlineData("Author, An")]
    [InlineData("Author, First")]
    [InlineData("Author, Firstname")]
    [InlineData("Author, B.")]
    [InlineData("B. Author")]
    [InlineData("Author Name")]
    [InlineData("Name of Author")]
    [InlineData("Author Name(s)")]
    [InlineData("Author Names")]
    [InlineData("First Author")]
    [InlineData("Author One")]
    [InlineData("Author 1")]
    [InlineData("Author1")]
    [InlineData("Your Name")]
    [InlineData("Nachname, Vorname")]
    [InlineData("Vorname Nachname")]
    [InlineData("Nom, Prénom")]
    [InlineData("Prénom Nom")]
    [InlineData("Apellido, Nombre")]
    public void Names_of_templates(string name)
    {
        string expected = $"1,18 '{name}': The author of 'k' is '{name}', which is the text of a template; write that of the work";
        Assert.Equal(expected, RuleFindings.InBib("BIB2015", $"@book{{k, author={{{name}}}}}"));
        Assert.Equal(expected, RuleFindings.InBib("BIB2015", $"@book{{k, author={{{name} and Smith, Ann}}}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2015", $"@book{{k, title={{{name}}}}}")); // A book may be about them.
        Assert.Equal("", RuleFindings.InBib("BIB2015", $"@book{{k, author={{Smith, Ann and {name}}}}}"));
    }

    [Theory]
    [InlineData("title", "Title of the Paper")]
    [InlineData("title", "Title of Paper")]
    [InlineData("title", "Title of the Article")]
    [InlineData("title", "Title of Article")]
    [InlineData("title", "Title of the Book")]
    [InlineData("title", "Title of Book")]
    [InlineData("title", "Title of the Work")]
    [InlineData("title", "Title of the Thesis")]
    [InlineData("title", "Title of Thesis")]
    [InlineData("title", "Title of the Report")]
    [InlineData("title", "Title of the Chapter")]
    [InlineData("title", "Paper Title")]
    [InlineData("title", "Article Title")]
    [InlineData("title", "Title here")]
    [InlineData("title", "Title goes here")]
    [InlineData("title", "Your title")]
    [InlineData("title", "Your title here")]
    [InlineData("title", "Insert title here")]
    [InlineData("title", "Paper title here")]
    [InlineData("title", "Lorem ipsum")]
    [InlineData("title", "Lorem ipsum dolor sit amet")]
    [InlineData("journal", "Journal Name")]
    [InlineData("journal", "Name of Journal")]
    [InlineData("journaltitle", "Name of the Journal")]
    [InlineData("journal", "Journal Title")]
    [InlineData("journal", "Title of the Journal")]
    [InlineData("booktitle", "Conference Name")]
    [InlineData("booktitle", "Name of the Conference")]
    [InlineData("booktitle", "Name of Conference")]
    [InlineData("booktitle", "Proceedings Title")]
    [InlineData("booktitle", "Title of the Proceedings")]
    [InlineData("booktitle", "Proceedings of the Conference")]
    [InlineData("publisher", "Publisher Name")]
    [InlineData("publisher", "Name of Publisher")]
    [InlineData("publisher", "Name of the Publisher")]
    [InlineData("school", "University Name")]
    [InlineData("school", "Name of University")]
    [InlineData("school", "Name of the University")]
    [InlineData("institution", "Institution Name")]
    [InlineData("institution", "Name of Institution")]
    [InlineData("institution", "Name of the Institution")]
    [InlineData("school", "School Name")]
    [InlineData("school", "Name of School")]
    public void Titles_and_names_of_bodies_in_templates(string field, string text)
    {
        Assert.Equal(
            $"2,{field.Length + 3} '{text}': The {field} of 'k' is '{text}', which is the text of a template; write that of the work",
            RuleFindings.InBib("BIB2015", $"@misc{{k,\n{field}={{{text}}}}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2015", $"@misc{{k, {field}={{{text} of Physics}}}}"));
    }

    [Theory]
    [InlineData("{{Your Title}}", "Your Title")]
    [InlineData("{ YOUR TITLE }", "YOUR TITLE")]
    public void Braces_and_case_do_not_matter(string value, string text) =>
        Assert.Contains($"'{text}': The title of 'k' is '{text}'", RuleFindings.InBib("BIB2015", $"@misc{{k, title = {value}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://www.example.org/paper.pdf")]
    [InlineData("https://example.net?id=1")]
    [InlineData("https://EXAMPLE.edu:8080/")]
    public void An_address_at_a_host_for_examples(string url) => Assert.Equal(
        $"1,15 '{url}': The url of 'k' is '{url}', which is the text of a template; write that of the work", RuleFindings.InBib("BIB2015", $"@misc{{k, url={{{url}}}}}"));

    [Theory]
    [InlineData("https://examples.com")]
    [InlineData("https://my.example.com.org/")]
    [InlineData("https://web.archive.org/web/2020/https://example.com/")]
    [InlineData("https://host/example.com")]
    [InlineData("wwwwwwwww://example.com")] // Longer than any scheme that is in use.
    [InlineData("")]
    public void An_address_elsewhere(string url) => Assert.Equal("", RuleFindings.InBib("BIB2015", $"@misc{{k, url={{{url}}}}}"));

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - Title of the article\nFAU - Lastname, Firstname\n")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - Title of the article\nAU  - Lastname, Firstname\nER  - \n")]
    public void Every_format_has_them(string name, string text) =>
        Assert.Equal(["Title of the article", "Lastname, Firstname"], RuleFindings.Of("BIB2015", text, name).Select(found => found.Span.TextIn(text)));
}
