using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>
/// The records of the shared files against which something is known, classified by hand: each was read with its links and publication
/// types. Every other record is current.
/// </summary>
public sealed class CorpusStatusTests
{
    private static readonly Dictionary<string, WorkStatus> ByHand = new(StringComparer.Ordinal)
    {
        // EIN: an erratum has been published.
        ["28859190"] = WorkStatus.Corrected, // JAMA Pediatr 2018, erratum 30178022
        ["31226102"] = WorkStatus.Corrected, // Medwave 2019
        ["31735246"] = WorkStatus.Corrected, // Behav Ther 2020, erratum 32005337
        ["34021247"] = WorkStatus.Corrected, // Leukemia 2021, erratum 34480107
        ["37075781"] = WorkStatus.Corrected, // Lancet 2023, two errata
        ["37730389"] = WorkStatus.Corrected, // BMJ Open 2023
        ["37874242"] = WorkStatus.Corrected, // Radiology 2023, erratum 38015088
        ["37995268"] = WorkStatus.Corrected, // Health Policy Plan 2024
        ["38039993"] = WorkStatus.Corrected, // Lancet Oncol 2024
        ["40058397"] = WorkStatus.Corrected, // Lancet Gastroenterol Hepatol 2025

        // The other direction: EFR and the publication type Published Erratum.
        ["34480107"] = WorkStatus.CorrectionNotice, // of Leukemia 34021247

        // UIN: a newer version exists.
        ["23733328"] = WorkStatus.Superseded, // a Cochrane review, updated by 25692403
        ["35860221"] = WorkStatus.Superseded, // a preprint, then Science 2023
        ["35982675"] = WorkStatus.Superseded, // a preprint, then Nat Metab 2022
        ["37131804"] = WorkStatus.Superseded, // a preprint, then Am J Med Genet B 2024
    };

    /// <summary>Records that look alike and must not be taken for the above.</summary>
    private static readonly string[] CurrentByHand =
    [
        "40766132", // a preprint of which no other version is known
        "25692403", "27670126", "28178363", "31332776", // UOF: Cochrane reviews that update an older one
        "36344766", "37797027", "37946624", "38326622", // UOF: the articles of preprints
    ];

    [SharedDataFact]
    public void Corrected_updated_and_preprint_records_are_what_a_reader_says()
    {
        List<string> wrong = [];
        HashSet<string> seen = [];
        foreach (Work work in Works())
        {
            WorkStatus expected = ByHand.TryGetValue(work.Pmid!, out WorkStatus known) ? known : WorkStatus.Current;
            seen.Add(work.Pmid!);
            if ((work.Status == WorkStatus.Provisional ? WorkStatus.Current : work.Status) != expected)
                wrong.Add($"{work.Pmid}: {work.Status}, not {expected}");
        }

        Assert.Empty(wrong);
        Assert.Superset(ByHand.Keys.Concat(CurrentByHand).ToHashSet(), seen);
    }

    [SharedDataFact]
    public void Comments_are_links_and_say_nothing_against_a_work()
    {
        // 60 records with comments, 11 that comment on another; counted with grep '^CIN ' and '^CON '.
        var works = Works().ToList();
        Assert.Equal(60, works.Count(work => work.Links.Any(link => link.Kind == LinkKind.CommentedBy)));
        Assert.Equal(11, works.Count(work => work.Links.Any(link => link.Kind == LinkKind.CommentsOn)));
        Assert.All(works.Where(work => !ByHand.ContainsKey(work.Pmid!)), work => Assert.True(work.Status is WorkStatus.Current or WorkStatus.Provisional));
    }

    private static IEnumerable<Work> Works() =>
        PubMedCorpus.Files().SelectMany(file => PubMedReader.Read(file.Text).Records.Select(PubMedWork.Read)).Where(work => work.Pmid is not null);
}
