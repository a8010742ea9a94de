using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Workspace;

/// <summary>Addresses as clients write them, and the paths that they stand for.</summary>
public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("plain.bib")]
    [InlineData("with blank.bib")]
    [InlineData("100%.bib")]
    [InlineData("a%20b.bib")]
    [InlineData("a#b?c[1].bib")]
    [InlineData("é𝒳.bib")]
    public void A_path_is_an_address_and_back(string name)
    {
        string path = Path.Combine(Path.GetTempPath(), name);
        Assert.Equal(path, DocumentUri.ToPath(DocumentUri.Of(path)));
    }

    [Fact]
    public void The_colon_of_a_drive_may_be_escaped()
    {
        string? path = DocumentUri.ToPath("file:///c:/papers/a%20b.bib");
        Assert.EndsWith("a b.bib", path, StringComparison.Ordinal);
        Assert.Equal(path, DocumentUri.ToPath("file:///c%3A/papers/a%20b.bib"));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("vscode-vfs://github/a/b.bib")]
    [InlineData("file:///a%00b.bib")]
    [InlineData("a.bib")]
    [InlineData("")]
    public void What_is_no_file_has_no_path(string uri) => Assert.Null(DocumentUri.ToPath(uri));
}
