using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>
/// Two entries with the same title, year and first author, of which no identifiers say that they are different works. A preprint and its article
/// are BIB6004.
/// </summary>
internal sealed class DuplicateWork() : ProjectRule("BIB5021", "DuplicateWork", Severity.Info,
    "Two entries that look like one work",
    "'{0}' looks like the same work as '{1}', {2}: title, year and first author are equal")
{
    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        var first = new Dictionary<(ulong, string), WorkInFile>(SeededPairComparer<ulong>.Instance);
        foreach (WorkInFile one in works.WithSharedIdentities)
        {
            Work work = one.Work;
            if (WorkIdentity.HashOf(work, withYear: true) is not { } hash)
                continue;
            if (!first.TryGetValue((hash, work.EntryType), out WorkInFile other))
                first.Add((hash, work.EntryType), one);
            else if (other.Work.Key != work.Key && !AreToldApart(work, other.Work) && Preprints.Is(work) == Preprints.Is(other.Work)
                && WorkIdentity.AreSame(work, other.Work, withYear: true))
                context.Report(
                    one.File, new Finding(this, work.Record.KeySpan, work.Key, work.Key, other.Work.Key, other.Location) { Other = other.Place });
        }
    }

    /// <summary>Whether both have an identifier of one kind, which then decides, and equal ones are BIB5020; or other volumes, pages or days.</summary>
    private static bool AreToldApart(Work a, Work b) =>
        (a.Doi is not null && b.Doi is not null) || (a.Pmid is not null && b.Pmid is not null) || (a.ArXiv is not null && b.ArXiv is not null)
        || AreOther(a.Volume, b.Volume) || AreOther(a.Pages, b.Pages) || AreOther(a.ArticleNumber, b.ArticleNumber) || AreOther(a.Chapter, b.Chapter)
        || HaveOtherAuthors(a.Authors, b.Authors)
        || (a.Issued?.Start is { Day: > 0 } day && b.Issued?.Start is { Day: > 0 } other && day != other) // One talk on two days is two talks.
        || (a.Isbn.Count > 0 && b.Isbn.Count > 0 && !a.Isbn.Intersect(b.Isbn, StringComparer.OrdinalIgnoreCase).Any());

    /// <summary>
    /// Other numbers of authors, or another last one: talks and papers of one name by one first author. Nothing is said by a list that is cut.
    /// </summary>
    private static bool HaveOtherAuthors(NameList a, NameList b)
    {
        if (a.HasOthers || b.HasOthers)
            return false;
        int count = a.Persons.Count;
        return count != b.Persons.Count || WorkIdentity.LettersOf(NameOf(a.Persons[count - 1])) != WorkIdentity.LettersOf(NameOf(b.Persons[count - 1]));
    }

    private static string NameOf(Person person) => person.Family ?? person.Literal ?? "";

    private static bool AreOther(string? a, string? b) => a is not null && b is not null && a != b;
}
