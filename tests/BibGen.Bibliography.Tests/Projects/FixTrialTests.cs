using BibGen.Formats;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Tests.Formats;
using BibGen.Text;
using CsCheck;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Projects;

/// <summary>
/// Fixes of damaged files, each by itself, some of them and all of them: what they do not name stays as it is, what they fix is gone, and nothing new is wrong.
/// </summary>
/// <remarks>Fifty thousand files; with <c>BIBGEN_FIXES=1000000</c> in the environment as many as that.</remarks>
public class FixTrialTests
{
    private const int MostRounds = 40;

    private const string Bib = """
        @string{jot = {Journal of Testing}}
        @article{roe2001, author = {Roe, Jane and and Doe, J}, title = {A &amp; B}, journal = jot, year = 2001, month = {March}, doi = {doi:10.1000/a}, doi = {10.1000/a}}
        % a comment
        @book{doe, editor = {Doe, John}, titel = {Things}, publisher = {P}, year = {2002}, isbn = {ISBN 0-201-13447-0}, pages = {1-2}, note = {}}
        @misc{last, title = "Last", url = {https://doi.org/10.1000/b}, date = {2003-02}, crossref = {doe}}
        """;

    private const string Nbib = """
        PMID- 21629216
        OWN - NLM
        FAU - De Bock, Katrien
        AU  - De Bock K
        TI  - Antiangiogenic therapy &amp; more.
        PG  - 393-404
        LID - 10.1038/nrclinonc.2011.83 [doi]
        DP  - 2011 May 31
        JT  - Nature reviews. Clinical oncology
        IS  - 1759-4774 (Print)

        PMID- 2
        TI  - Another.
        DP  - 2012

        """;

    private const string Ris =
        "TY  - JOUR\nAU  - Smith, John\nTI  - A &amp; B\nJO  - Journal\nPY  - 2011\nDO  - doi:10.1000/1\nSN  - 1759-4774\nUR  - https://doi.org/10.1000/1\nER  - \n"
        + "\nTY  - BOOK\nAU  - Doe, A\nTI  - Things\nER  - \n";

    private const string Csl = """
        [{"id": "k", "type": "article-journal", "title": "A &amp; B", "DOI": "doi:10.1000/1", "author": [{"family": "Smith", "given": "J."}],
          "issued": {"date-parts": [[2011]]}, "ISSN": "1759-4774", "titel": "X"},
         {"id": "l", "type": "book", "title": "Things"}]
        """;

    private static readonly long Count =
        long.TryParse(Environment.GetEnvironmentVariable("BIBGEN_FIXES"), out long count) ? count : 50_000;

    public static TheoryData<string, string, string[]> Formats() => new()
    {
        { "a.bib", Bib,
            ["@misc{k,", "@article(", "{", "}", "\"", ",", "=", "#", "\n", "%", "&lt;", "title = {T},", "doi = {https://dx.doi.org/10.1/x},", "year = 1999",
            "jot", "e\u0301", "\u0007", "@comment{", "@string{x = {Y}}", "month = {may}", "--", " and ", "title", "\r\n"] },
        { "a.nbib", Nbib,
            ["PMID- 3\n", "TI  - ", "AU - X", "\n", "\n\n", " ", "-", "XX  - y\n", "&lt;", "e\u0301", "DP  - 2011\n", "LID - doi:10.1/x [doi]\n", "\u0007",
            "\r\n"] },
        { "a.ris", Ris,
            ["TY  - JOUR\n", "ER  - \n", "TI - T\n", "\n", " ", "-", "XX  - y\n", "&lt;", "DO  - https://doi.org/10.1/x\n", "e\u0301", "\u0007", "\r\n"] },
        { "a.csljson", Csl,
            ["{", "}", "[", "]", ",", ":", "\"", "\\", "\"DOI\": \"doi:10.1/x\",", "\"type\": \"book\",", "null", "&lt;", "'", "// x\n", "e\u0301", "\n"] },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_fix_does_what_it_says_and_nothing_else(string name, string valid, string[] pieces) =>
        Gen.Select(Mutations.Of(valid, pieces), Gen.Int).Sample(
            (text, seed) => AssertFixes(name, text, seed),
            iter: Count / 4, print: pair => pair.Item1);

    private static void AssertFixes(string name, string text, int seed)
    {
        BibliographyProject project =
            BibliographyProject.Create(ProjectOptions.Default with { IsReported = static _ => true }, [ProjectFile.Read(name, text)]);
        Finding[] fixable = [.. Findings(project, name).Where(finding => finding.Fix is not null)];
        if (fixable.Length == 0)
            return;

        // One alone, some, and all of them round by round.
        var random = new Random(seed);
        AssertTried(project, name, [fixable[random.Next(fixable.Length)]]);
        AssertTried(project, name, [.. fixable.Where(_ => random.Next(2) == 0)]);
        BibliographyProject current = project;
        for (int round = 0; ; round++)
        {
            Assert.True(round < MostRounds, "The fixes come to no end.");
            TriedFixes tried = AssertTried(current, name, [.. Findings(current, name).Where(finding => finding.Fix is not null)]);
            if (tried.Edits.Count == 0)
                break;
            current = tried.Project;
        }
    }

    private static TriedFixes AssertTried(BibliographyProject project, string name, Finding[] findings)
    {
        TriedFixes tried = project.TryFixes(name, findings);
        Assert.Equal(tried.Findings.Count == 0, tried.Edits.Count == 0);
        Assert.All(tried.Findings, finding => Assert.Contains(finding, findings));
        if (tried.Edits.Count == 0)
            return tried;
        string text = project.Find(name)!.File!.Text;
        string changed = Apply(text, tried.Edits);
        BibliographyFile before = project.Find(name)!.File!;
        BibliographyFile after = tried.Project.Find(name)!.File!;
        Assert.Equal(changed, after.Text);
        Assert.NotEqual(text, changed);
        bool isSyntax = tried.Findings[0].Rule is SyntaxRule;
        AssertKept(before, after, tried.Edits, isSyntax);
        if (isSyntax)
        {
            Assert.True(after.SyntaxErrors.Count < before.SyntaxErrors.Count, "no error less");
            return tried;
        }

        // Whatever the rule, no more than before, and less of what was fixed.
        ILookup<string, Finding> old = Findings(project, name).ToLookup(finding => finding.Rule.Id);
        ILookup<string, Finding> now = Findings(tried.Project, name).ToLookup(finding => finding.Rule.Id);
        foreach (IGrouping<string, Finding> rule in now)
        {
            Finding first = rule.First();
            if ((first.Severity ?? first.Rule.DefaultSeverity) != Severity.Info && !first.Rule.ComparesWorks)
                Assert.True(rule.Count() <= old[rule.Key].Count(), $"more of {rule.Key}");
        }

        return tried;
    }

    /// <summary>Applies edits as an editor does, which refuses those that overlap.</summary>
    private static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        int at = 0;
        var changed = new System.Text.StringBuilder();
        foreach (TextEdit edit in edits)
        {
            Assert.True(edit.Span.Start >= at && edit.Span.End <= text.Length, "edits overlap");
            changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Every record is there with its key and its fields; those in which nothing was edited say the same.</summary>
    private static void AssertKept(BibliographyFile before, BibliographyFile after, IReadOnlyList<TextEdit> edits, bool isSyntax)
    {
        int next = 0;
        if (!isSyntax)
            Assert.Equal(before.Records.Count, after.Records.Count);
        foreach (Record record in before.Records)
        {
            bool isEdited = edits.Any(edit => edit.Span.Start <= record.Span.End && edit.Span.End >= record.Span.Start);
            while (next < after.Records.Count && !IsSame(record, after.Records[next], edits))
                next++;
            Assert.True(next < after.Records.Count, $"'{record.Key}' is lost");
            Record now = after.Records[next++];
            if (!isEdited && record.Fields.Count > 0)
                Assert.Equal(record.Fields.Select(field => field.Name), now.Fields.Select(field => field.Name));
            foreach (Field field in record.Fields)
            {
                if (!edits.Any(edit => edit.Span.Start < field.ValueSpan.End && edit.Span.End > Math.Min(field.NameSpan.Start, field.ValueSpan.Start)))
                    Assert.Contains(now.Fields, other => other.Name == field.Name && other.Value == field.Value);
            }
        }
    }

    /// <summary>The key alone does not tell: a fix may bring a record to light that has the key of another.</summary>
    private static bool IsSame(Record record, Record other, IReadOnlyList<TextEdit> edits) =>
        IsAt(record.Span.Start, other.Span.Start, edits) && (record.Key == other.Key || record.IsKeyGenerated
            || edits.Any(edit => edit.Span.Start < record.KeySpan.End && edit.Span.End > record.KeySpan.Start));

    /// <summary>Whether what stood at a place stands at <paramref name="now"/> after the edits, before or after what they insert there.</summary>
    private static bool IsAt(int place, int now, IReadOnlyList<TextEdit> edits)
    {
        int first = place;
        int last = place;
        foreach (TextEdit edit in edits)
        {
            int longer = edit.NewText.Length - edit.Span.Length;
            first += edit.Span.End < place || (edit.Span.End == place && edit.Span.Length > 0) ? longer : 0;
            last += edit.Span.End <= place ? longer : 0;
        }

        return now == first || now == last || edits.Any(edit => edit.Span.Start < place && edit.Span.End > place);
    }

    private static IEnumerable<Finding> Findings(BibliographyProject project, string name) =>
        project.FindingsIn(name).Concat(project.FindingsAcrossFiles()).Select(found => found.Finding);
}
