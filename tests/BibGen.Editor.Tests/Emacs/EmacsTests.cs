using System.Text.Json;

namespace BibGen.Tests.Editor.Emacs;

/// <summary>What the configuration of <c>editors/emacs</c> gives its users.</summary>
public sealed class EmacsTests : IDisposable
{
    private readonly ProjectFolder _folder = SampleProject.Create();

    public void Dispose() => _folder.Dispose();

    [EmacsFact]
    public async Task A_wrong_DOI_that_is_typed_is_found_at_its_place()
    {
        JsonElement finding = (await EvaluateAsync("""(find "/171737a0") (delete-char 1) (insert ".") (vconcat (mapcar #'vconcat (findings 1)))"""))[0];
        Assert.Equal(_folder.Text("references.bib").IndexOf("a0}", StringComparison.Ordinal), finding[0].GetInt32());
        Assert.Contains("BIB3001", finding[1].GetString(), StringComparison.Ordinal);
    }

    [EmacsFact]
    public async Task The_hover_over_a_key_is_the_reference()
    {
        JsonElement hover = await EvaluateAsync("""(find "Watson1953") (plist-get (plist-get (ask :textDocument/hover) :contents) :value)""");
        Assert.StartsWith(
            "Watson JD, Crick FHC. Molecular Structure of Nucleic Acids. Nature. 1953 Apr;171:737-8.", hover.GetString(), StringComparison.Ordinal);
    }

    [EmacsFact]
    public async Task A_code_action_repairs_what_is_found()
    {
        JsonElement text = await EvaluateAsync("""
            (find "10.1038") (insert "https://doi.org/") (findings 1)
            (eglot-code-actions (point-min) (point-max) "quickfix" t)
            (findings 0)
            (buffer-string)
            """);
        Assert.Equal(_folder.Text("references.bib"), text.GetString());
    }

    [EmacsFact]
    public async Task A_key_is_renamed_with_the_code_that_cites_it()
    {
        JsonElement texts = await EvaluateAsync("""
            (find "Watson1953")
            (eglot-rename "WatsonCrick1953")
            (vector (buffer-string) (with-current-buffer (find-file-noselect "Program.cs") (buffer-string)))
            """);
        Assert.Contains("@article{WatsonCrick1953,", texts[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """
            // The structure of Watson1953 is the one that counts.
            Console.WriteLine(App.References.WatsonCrick1953.Doi);
            Console.WriteLine(App.References.Find("WatsonCrick1953"));

            """,
            texts[1].GetString());
    }

    [EmacsFact]
    public async Task Each_kind_of_file_has_a_mode_that_the_server_is_started_for()
    {
        JsonElement languages = await EvaluateAsync("""
            (vconcat (mapcar
              (lambda (name) (with-current-buffer (find-file-noselect name) (nth 4 (eglot--guess-contact))))
              '("a.bib" "a.nbib" "a.ris" "a.csljson" "a.csl.json" "a.bib.bibgen")))
            """);
        Assert.Equal(["bibtex", "pubmed", "ris", "json", "json", "bibgen-suppressions"], languages.EnumerateArray().Select(each => each.GetString()));
    }

    private Task<JsonElement> EvaluateAsync(string lisp) => EmacsRun.EvaluateAsync(_folder, "references.bib", lisp);
}
