using System.Text.Json;
using BibGen.Formats;
using BibGen.Model;
using Xunit.Abstractions;

namespace BibGen.Tests.Formats.Ris;

/// <summary>
/// What Zotero (translator RIS.js) and JabRef (RisImporter) make of the RIS files of their tests, beside the checkout. Where we read a field otherwise, the
/// difference is listed with who is right.
/// </summary>
public sealed class RisComparisonTests(ITestOutputHelper output)
{
    // Who is right, by the specifications of 2001 (Reference Manager) and 2011 (EndNote).
    private const string Procite =
        "ProCite's own: it wrote an edition or a number where RIS has the volume, and what RIS has no tag for into labelled notes, which Zotero reads.";
    private const string Type = "We are right: Zotero has no such type and takes the nearest one of its own.";
    private const string Number = "Both: biblatex's number is the issue of a work; Zotero keeps no such number for the type.";
    private const string Conference = "JabRef reads all records of this file as one, and the last of each field; a TY begins a record.";
    private const string SecondAuthor = "We are right: A2 are the editors of the series (2011), or of the book (2001), and no authors.";
    private const string Full = "We are right: T2 and JF are the title in full; JabRef takes the last one that it meets.";

    /// <summary>Every difference: the case, the field, and who is right.</summary>
    private static readonly (string Case, string Fields, string Right)[] Differences =
    [
        ("zotero 1.0", "issue", Number),
        ("zotero 3.0", "volume issue", "Either: Zotero takes the number of a bill from VL (2001), we from M1, since VL is the volume of the code (2011)."),
        ("zotero 3.1", "volume", Procite),
        ("zotero 3.2", "type", "We are right: ADVS is audiovisual material, which biblatex calls video; Zotero has no word for it but film."),
        ("zotero 3.2", "volume issue", Procite),
        ("zotero 3.3", "volume", Procite),
        ("zotero 3.4", "volume", Procite),
        ("zotero 3.7", "volume issue", Procite),
        ("zotero 3.10", "container", Procite),
        ("zotero 3.11", "pages", Number),
        ("zotero 3.13", "issue pages", Number),
        ("zotero 3.15", "type", "We are right: GEN is what no other type fits; Zotero takes it for a journal article."),
        ("zotero 3.16", "volume", Number),
        ("zotero 3.18", "type container", "We are right: INPR is an article in press, and JO its journal."),
        ("zotero 3.20", "editors", Procite),
        ("zotero 3.22", "type title container", "We are right: JFULL is a whole periodical, and JF its title."),
        ("zotero 3.25", "volume issue", Procite),
        ("zotero 3.27", "type", "We are right: MUSIC is a score; biblatex has music, Zotero only recordings."),
        ("zotero 3.27", "issue", Procite),
        ("zotero 3.30", "issue", Number),
        ("zotero 3.31", "volume", Procite),
        ("zotero 3.34", "type", Type),
        ("zotero 3.35", "type volume", "We are right: UNBILL is a bill; Zotero takes it for a manuscript."),
        ("zotero 3.36", "type", "We are right: UNPB is unpublished; Zotero takes it for a journal article."),
        ("RisImporterTest1", "type title authors editors container url abstract keywords", Conference),
        ("RisImporterTest5a", "issue", "We are right: a sentence about copyright is no number, although M1 may hold one."),
        ("RisImporterTest7", "authors", SecondAuthor),
        ("RisImporterTest7", "date", "We are right: the month is October; JabRef knows numbers only."),
        ("RisImporterTest8_date", "container", Full),
        ("RisImporterTestDOI", "issue", "We are right: IS is the issue; JabRef takes the accession number (AN), which stands after it."),
        ("RisImporterTestDOI", "issn", "We are right: the journal has two; JabRef keeps the last."),
        ("RisImporterTestDOI", "url", "We are right: UR is the address; JabRef lets the link to a full text (L2) replace it."),
        ("RisImporterTestDate1.1", "container", Full),
        ("RisImporterTestDoiAndJournalTitle", "container", "We are right: a patent is no part of anything; its T2 is where it was announced (2011)."),
        ("RisImporterTestWithEmptyER", "container", Full),
    ];

    [SharedDataFact]
    public void Fields_agree_with_Zotero_and_JabRef_or_are_listed()
    {
        List<string> differences = [];
        int compared = 0;
        foreach ((string name, ComparedWork ours, ComparedWork theirs) in Cases())
        {
            foreach ((string field, string? expected) in theirs.Fields)
            {
                compared += expected is null && ours.Fields[field] is null ? 0 : 1;
                if (expected != ours.Fields[field])
                    differences.Add($"{name} {field}");
            }
        }

        output.WriteLine($"{compared} fields compared, {differences.Count} differ and are listed");
        Assert.Equal(Differences.SelectMany(one => one.Fields.Split(' ').Select(field => $"{one.Case} {field}"))
            .Order(StringComparer.Ordinal), differences.Order(StringComparer.Ordinal));
        Assert.InRange(compared, 450, 600);
    }

    private static IEnumerable<(string Name, ComparedWork Ours, ComparedWork Theirs)> Cases()
    {
        using JsonDocument zotero = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("formats/ris/zotero.json")));
        int text = 0;
        foreach (JsonElement sample in zotero.RootElement.EnumerateArray())
        {
            IReadOnlyList<Work> works = BibliographyFile.Read("zotero.ris", sample.GetProperty("input").GetString()!).Works;
            JsonElement[] items = [.. sample.GetProperty("items").EnumerateArray()];
            Assert.Equal(items.Length, works.Count);
            for (int i = 0; i < items.Length; i++)
                yield return ($"zotero {text}.{i}", ComparedWork.Of(works[i]), ComparedWork.OfZotero(items[i]));
            text++;
        }

        foreach (string path in Directory.EnumerateFiles(SharedData.PathOf("formats/ris"), "*.bib").Order(StringComparer.Ordinal))
        {
            string ris = Path.ChangeExtension(path, ".ris");
            IReadOnlyList<Work> works = BibliographyFile.Read(ris, File.ReadAllText(ris)).Works;
            Work theirs = Assert.Single(BibliographyFile.Read(path, File.ReadAllText(path)).Works);
            Assert.NotEmpty(works);
            yield return (Path.GetFileNameWithoutExtension(path), ComparedWork.Of(works[0], isBibtex: true), ComparedWork.Of(theirs, isBibtex: true));
        }
    }
}
