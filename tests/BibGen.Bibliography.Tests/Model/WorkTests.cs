using BibGen.Formats;
using BibGen.Model;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Model;

/// <summary>What a work is where BibGen itself fails.</summary>
public class WorkTests
{
    [Fact]
    public void An_error_of_ours_costs_one_work_and_says_so()
    {
        var broken = new Record { Key = "k", Type = "misc", Span = default, TypeSpan = default, KeySpan = default, Fields = null! };
        foreach (Work work in BibliographyFormats.All.Select(format => format.WorkOf(broken)))
        {
            Assert.Contains("Exception: ", work.Failure, StringComparison.Ordinal);
            Assert.Equal(("k", "misc", broken), (work.Key, work.EntryType, work.Record));
        }
    }

    [Fact]
    public void A_work_as_it_should_be_has_no_failure() => Assert.Null(BibliographyFile.Read("a.bib", "@misc{k, title = {T}}").Works[0].Failure);
}
