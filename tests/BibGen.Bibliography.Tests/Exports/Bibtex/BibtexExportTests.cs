using BibGen.Exports;
using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Exports.Bibtex;

/// <summary>What is exported reads back as the same works.</summary>
public class BibtexExportTests
{
    [SharedDataTheory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void Bib_files_of_the_corpus_read_back_with_equal_works(string export) =>
        ReadBack(export, "bib", IsSound);

    /// <summary>What is left out here is said when it is exported, or is written another way.</summary>
    [SharedDataTheory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void PubMed_files_of_the_corpus_read_back_with_what_an_entry_can_hold(string export) => ReadBack(export, "nbib", CanHold);

    /// <summary>A loop of @xdata and a reference to a name that is not there, both of which biber refuses, are left out.</summary>
    private static bool IsSound(Work work, string member) =>
        !work.Key.StartsWith("loop", StringComparison.Ordinal) && !work.Editors.Persons.Any(person => person.Family?.StartsWith("xdata=") == true);

    private static bool CanHold(Work work, string member) => member switch
    {
        "status" => work.Status == WorkStatus.Retracted,
        "keywords" => !work.Keywords.Any(keyword => keyword.Contains(',') || keyword.Trim() != keyword),
        "pages" => work.Pages is not { } pages || (!pages.Contains(';') && pages.Count(c => c == '-') < 2), // What else PubMed writes there.
        "container" => work.EntryType is not ("book" or "collection" or "proceedings"), // A whole is part of nothing.
        "abstract" => work.Abstract?.Contains("&amp;") != true,
        _ => true,
    };

    private static void ReadBack(string export, string format, Func<Work, string, bool> isHeld)
    {
        var failures = new List<string>();
        int count = 0;
        foreach (string path in Corpus.Files(format))
        {
            BibliographyFile file = BibliographyFile.Read($"{path}.{format}", File.ReadAllText(path));
            if (file.ForeignFormat is not null)
                continue;
            ExportResult result = BibliographyExport.Find(export)!.Write([.. file.Works.Select(work => new ExportedWork(file, work))], new ExportOptions());
            BibliographyFile back = BibliographyFile.Read("back.bib", result.Text);
            Assert.True(back.Works.Count == file.Works.Count, $"{path}: {file.Works.Count} works became {back.Works.Count}");
            count += back.Works.Count;
            for (int i = 0; i < back.Works.Count; i++)
            {
                Work before = file.Works[i];
                failures.AddRange(WorkComparison.Differences(before, back.Works[i]).Where(difference => isHeld(before, difference.Member))
                    .Select(difference => $"{path} {before.Key}: {difference}"));
            }
        }

        Assert.True(count > 0);
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
