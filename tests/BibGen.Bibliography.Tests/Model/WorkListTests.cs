using BibGen.Formats;
using BibGen.Model;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Model;

public class WorkListTests
{
    private const int Count = 1000;

    private static readonly IReadOnlyList<Record> Records =
        BibliographyFile.Read("a.bib", string.Concat(Enumerable.Range(0, Count).Select(i => $"@misc{{{Text(i)}}}"))).Records;

    private readonly int[] _readings = new int[Count];

    [Fact]
    public void A_work_is_typed_when_it_is_asked_for_and_once()
    {
        WorkList works = List();
        Assert.Equal(0, _readings.Sum());
        Assert.Equal("7", works[7].Key);
        Assert.Same(works[7], works[7]);
        Assert.Equal(1, _readings.Sum());
        works.ReadAll(CancellationToken.None);
        Assert.All(_readings, count => Assert.Equal(1, count));
        Assert.Equal(Enumerable.Range(0, Count).Select(Text), works.Select(work => work.Key));
        Assert.All(_readings, count => Assert.Equal(1, count));
    }

    [Fact]
    public void Threads_that_ask_for_all_share_the_work_and_see_the_same()
    {
        WorkList works = List();
        var seen = new Work[4][];
        Parallel.For(0, seen.Length, i =>
        {
            works.ReadAll(CancellationToken.None);
            seen[i] = [.. works];
        });
        Assert.All(seen, all => Assert.Equal(seen[0], all));
        Assert.All(_readings, count => Assert.InRange(count, 1, seen.Length)); // Twice only what one thread was at when another was through.
    }

    [Fact]
    public void Works_that_are_taken_over_are_not_typed_again_and_have_the_records_of_their_list()
    {
        IReadOnlyList<Record> later = BibliographyFile.Read("a.bib", $"@misc{{new}}{string.Concat(Records.Select(record => $"@misc{{{record.Key}}}"))}").Records;
        WorkList works = List();
        works.ReadAll(CancellationToken.None);
        var after = new WorkList(later, i => new Work { Record = later[i], Key = later[i].Key, EntryType = "new" });
        after.TakeOver(works, [.. Enumerable.Range(-1, Count + 1)]);
        Assert.Equal(Count, after.TypedCount);
        Assert.Equal(later.Select(record => record.Key), after.Select(work => work.Key));
        Assert.All(after.Zip(later), both => Assert.Same(both.Second, both.First.Record));
        Assert.Same(after[5], after[5]);
        Assert.Equal("new", Assert.Single(after, work => work.EntryType != "misc").EntryType);
    }

    [Fact]
    public void What_was_left_when_it_was_cancelled_is_typed_later()
    {
        WorkList works = List();
        Assert.Throws<OperationCanceledException>(() => works.ReadAll(new CancellationToken(canceled: true)));
        Assert.Equal(Count, works.Select(work => work.Key).Distinct().Count());
    }

    [Fact]
    public void The_works_of_a_file_are_its_records_typed()
    {
        BibliographyFile file = BibliographyFile.Read("a.bib", "@misc{a, title = {A}}\n@misc{b, title = {B}}");
        Assert.Equal(["a", "b"], file.Records.Select(record => record.Key));
        Assert.Same(file.Records[1], file.Works[1].Record);
    }

    private WorkList List() => new(Records, i =>
    {
        Interlocked.Increment(ref _readings[i]);
        return new Work { Record = Records[i], Key = Text(i), EntryType = "misc" };
    });

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
