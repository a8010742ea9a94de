namespace BibGen.Tests.Editor.VSCode;

/// <summary>How the extension colours the formats that Visual Studio Code does not know.</summary>
public sealed class GrammarTests(VSCodeServer code) : IClassFixture<VSCodeServer>
{
    [VSCodeFact]
    public async Task A_PubMed_record_shows_tags_titles_and_people_apart()
    {
        using ProjectFolder folder = new ProjectFolder().With("export.nbib", """

            PMID- 21629216
            TI  - Antiangiogenic therapy, hypoxia, and metastasis:
                  risky liaisons, or not?
            FAU - De Bock, Katrien
            AID - 10.1038/nrclinonc.2011.83 [doi]

            """);
        await using VSCodeWindow window = await code.OpenAsync(folder);
        await window.OpenFileAsync("export.nbib");
        string[] colours = await window.ColoursAsync("PMID", "Antiangiogenic", "risky", "De Bock", "10.1038/nrclinonc.2011.83");
        Assert.Equal(colours[1], colours[2]);
        Assert.Equal(4, colours.Distinct().Count());
    }
}
