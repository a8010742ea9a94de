using System.Text.Json;
using BibGen.Exports;
using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Exports;

/// <summary>What is exported to RIS and to CSL-JSON reads back with all that these formats hold, and what they do not hold is said.</summary>
public class OtherFormatExportTests
{
    /// <summary>Members that RIS has a tag for.</summary>
    private static readonly string[] InRis =
    [
        "full title", "authors", "editors", "start", "container", "volume", "issue", "pages", "publisher", "place", "doi", "pmid", "isbn", "issn", "abstract",
        "keywords", "translators", "number", "note", "accessed", "volumes",
    ];

    /// <summary>Members that CSL has a variable for.</summary>
    private static readonly string[] InCsl =
    [
        .. InRis, "end", "season", "short container", "edition", "pmcid", "arxiv", "url", "language", "series", "chapter", "version", "medium", "event",
        "event date", "event place", "original date", "pages in all", "state",
    ];

    [SharedDataFact]
    public void RIS_files_read_back_as_RIS() =>
        AssertReadBack("ris", "back.ris", Directory.EnumerateFiles(SharedData.PathOf("formats/ris"), "*.ris").Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(path))), InRis);

    [SharedDataFact]
    public void RIS_of_another_reader_reads_back_as_RIS() =>
        AssertReadBack("ris", "back.ris", JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("formats/ris/zotero.json"))).RootElement.EnumerateArray()
            .Select((each, i) => ($"zotero-{i}.ris", each.GetProperty("input").GetString()!)), InRis);

    [SharedDataFact]
    public void CSL_JSON_reads_back_as_CSL_JSON() =>
        AssertReadBack("csl-json", "back.csljson", [("items.csljson", File.ReadAllText(SharedData.PathOf("formats/csl-items.json")))], InCsl);

    [SharedDataTheory]
    [InlineData("csl-json", "back.csljson")]
    [InlineData("ris", "back.ris")]
    public void Bib_files_of_the_corpus_read_back_with_what_the_format_holds(string export, string name) =>
        AssertReadBack(export, name, Corpus.Files("bib").Select(path => (path + ".bib", File.ReadAllText(path))), export == "ris" ? InRis : InCsl);

    [Theory]
    [InlineData("ris")]
    [InlineData("csl-json")]
    [InlineData("cff")]
    public void A_malformed_identifier_is_not_dropped_in_silence(string export)
    {
        BibliographyFile file = BibliographyFile.Read(
            "a.bib", "@book{k, title = {T}, doi = {not a doi}, isbn = {123}, url = {see the library}, pmid = {x}, eprint = {9}, archiveprefix = {arXiv}}");
        ExportResult result = BibliographyExport.Find(export)!.Write([new ExportedWork(file, file.Works[0])], new ExportOptions());
        string said = string.Join('\n', result.Losses.Select(loss => loss.What));
        foreach (string value in new[] { "DOI 'not a doi'", "ISBN '123'", "PubMed identifier 'x'", "arXiv identifier '9'" })
            Assert.True(said.Contains(value, StringComparison.Ordinal)
                || result.Text.Contains(value.Split('\'')[1], StringComparison.Ordinal), $"{value}: {said}");
    }

    /// <summary>What no format holds in these works, or what it holds otherwise; where it is lost, that is said.</summary>
    private static bool CanHold(string export, Work work, Difference difference) => (export, difference.Member) switch
    {
        (_, "keywords") => !work.Keywords.Any(keyword => keyword.IndexOfAny([';', ',']) >= 0),
        (_, "full title" or "container") when difference.Before is null => false, // A part of an untitled whole.
        (_, "start") => work.Issued?.Start is { Year: > 0 and <= 9999 },
        (_, "accessed") => difference.Before is not null, // Words that are a date in the format's own notation.
        (_, "full title" or "volume" or "abstract" or "pages") when difference.Before is "" => false,
        (_, "full title") when difference.Before!.Contains('<') => false, // Tags, which both formats read as such.
        ("csl-json", "language") => work.Language != "zh-Latn-pinyin",
        ("csl-json", "url" or "publisher") => difference.Before is not null, // arXiv's address, and how else it was published.
        ("csl-json", "arxiv") => difference.Before is not null || work.Details.Archive is not null,
        ("csl-json", "full title") => !difference.Before!.Contains('^') && !difference.Before.Contains('_'), // Raised text has tags there.
        ("csl-json", "container") => work.Details.ContainerSubtitle is null, // Joined to the title.
        ("csl-json", "authors" or "editors" or "translators") => Names(work, difference.Member).Persons.All(IsUsual),
        ("csl-json", "number") => work.EntryType is not ("article" or "periodical" or "suppperiodical" or "review")
            && work.Details.Number?.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) == false,
        ("csl-json", _) => true,

        // Readers of RIS, as of CSL-JSON, take particles and suffixes for what they look like, whatever braces were around them.
        ("ris", "authors" or "editors" or "translators") =>
            work.EntryType != "collection" && Names(work, difference.Member) is { HasOthers: false } names && names.Persons.All(IsUsual),
        ("ris", "number") => work.EntryType is not ("article" or "periodical" or "suppperiodical" or "review") && difference.Before is not null
            && (work.Series is not null || work.EntryType is "report"),
        ("ris", "pages") => work.EntryType is "article" or "inproceedings" or "incollection" && work.Pages?.Split('-') is { Length: 2 } pages
            && pages[0] != pages[1]
            && pages[1].Length > 0,
        ("ris", "volumes") => work.EntryType is not ("article" or "periodical"),
        ("ris", "issue") => work.EntryType is "article",
        ("ris", "container") => work.EntryType is "article" or "inproceedings" or "incollection",
        _ => true,
    };

    private static NameList Names(Work work, string member) => member switch
    {
        "authors" => work.Authors,
        "editors" => work.Editors,
        _ => work.Details.Translators,
    };

    /// <summary>Whether a name has the parts that everybody sees in it.</summary>
    private static bool IsUsual(Person person) => person is { Literal: null, Particle: null, Suffix: null, Given.Length: > 0, Family.Length: > 0 }
        && char.IsUpper(person.Given[0]) && !person.Given.StartsWith("Jr", StringComparison.Ordinal)
        && person.Family.Split(' ').All(word => char.IsUpper(word[0])) && (person.Given + person.Family).IndexOfAny([',', '&', ';']) < 0;

    private static void AssertReadBack(string export, string name, IEnumerable<(string Path, string Text)> files, string[] held)
    {
        int count = 0;
        int members = 0;
        var failures = new List<string>();
        foreach ((string path, string text) in files)
        {
            BibliographyFile file = BibliographyFile.Read(path, text);
            if (file.ForeignFormat is not null)
                continue;
            ExportResult result = BibliographyExport.Find(export)!.Write([.. file.Works.Select(work => new ExportedWork(file, work))], new ExportOptions());
            BibliographyFile back = BibliographyFile.Read(name, result.Text);
            Assert.True(back.Works.Count == file.Works.Count, $"{path}: {file.Works.Count} works became {back.Works.Count}");
            for (int i = 0; i < back.Works.Count; i++, count++)
            {
                members += held.Length;
                failures.AddRange(WorkComparison.Differences(file.Works[i], back.Works[i])
                    .Where(difference => held.Contains(difference.Member) && CanHold(export, file.Works[i], difference))
                    .Select(difference => $"{Path.GetFileName(path)} {file.Works[i].Key} ({file.Works[i].EntryType}): {difference}"));
            }
        }

        Assert.True(count > 0);
        Assert.True(failures.Count == 0, $"{failures.Count} of {members} members of {count} works:\n" + string.Join("\n", failures.Take(120)));
    }
}
