using System.Text.Json;
using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Every vector of <c>nbib-tags.json</c> and <c>identifiers.json</c> about PubMed's format.</summary>
public sealed class PubMedSpecTests
{
    /// <summary>Seasons and quarters of EDTF that <see cref="IssuedDate"/> has no place for: a quarter is its months.</summary>
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal) { ["2000-33"] = "2000-01/2000-03" };

    private static Work WorkOf(params string[] lines) => PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records));

    [Fact]
    public void Publication_types_give_the_entry_types_of_the_specification()
    {
        List<string> wrong = [];
        foreach (JsonElement type in TestData.Json("nbib-tags.json").GetProperty("publication_types").EnumerateArray())
        {
            string name = type.GetProperty("name").GetString()!;
            string expected = type.GetProperty("biblatex").GetString()!.Split(' ')[0] is { Length: > 0 } given ? given : "article";
            string actual = WorkOf("PMID- 1", "TI  - T.", "PT  - " + name).EntryType;
            if (actual != expected)
                wrong.Add($"{name}: {expected} / {actual}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Dates_of_publication_are_those_of_the_specification()
    {
        List<string> wrong = [];
        JsonElement vectors = TestData.Json("identifiers.json").GetProperty("dates").GetProperty("medline_dp").GetProperty("to_biblatex");
        foreach (JsonElement vector in vectors.EnumerateArray())
        {
            string expected = vector.GetProperty("out").GetString()!;
            string actual = Edtf(WorkOf("DP  - " + vector.GetProperty("in").GetString()).Issued!);
            if (actual != (Deliberate.TryGetValue(expected, out string? other) ? other : expected))
                wrong.Add($"{vector}: {actual}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_status_of_the_history_is_read()
    {
        foreach (JsonProperty status in TestData.Json("nbib-tags.json").GetProperty("phst_statuses").EnumerateObject())
        {
            HistoryEvent one = Assert.Single(PubMedDetails.Of(WorkOf($"PHST- 2011/05/31 06:30 [{status.Name}]"))!.History);
            Assert.Equal(new HistoryEvent(status.Name, new PartialDate(2011, 5, 31), new TimeSpan(6, 30, 0)), one);
        }
    }

    [Fact]
    public void Every_scheme_of_an_identifier_is_read()
    {
        foreach (string scheme in TestData.Json("nbib-tags.json").GetProperty("id_suffixes").EnumerateArray().Select(one => one.GetString()!))
        {
            WorkIdentifier identifier = Assert.Single(PubMedDetails.Of(WorkOf($"AID - 10.1038/a[1] b [{scheme}]"))!.Identifiers);
            Assert.Equal((scheme, "10.1038/a[1] b"), (identifier.Scheme, identifier.Value));
        }
    }

    private static string Edtf(IssuedDate date)
    {
        string start = date.Start + (date.Season == Season.None ? "" : $"-{(int)date.Season}");
        return date.End is null ? start : $"{start}/{date.End}";
    }
}
