using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Formats.Bibtex.Layout;
using BibGen.Model;
using BibGen.Tests.Exports;

namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Layouts of real files: no work changes, nothing is lost, and a second run changes nothing.</summary>
public class LayoutCorpusTests
{
    private static readonly string[] Layouts =
    [
        BibtexLayoutTests.Everything,
        "indent=tab align=none delimiters=quotes numbers=delimited trailing-comma=no type-case=upper field-case=title sort=-key field-order=title,author,doi",
        "align=file sort=type,year,title empty-lines=2",
    ];

    [SharedDataFact]
    public void A_layout_of_a_real_file_says_the_same_and_is_final()
    {
        var failures = new List<string>();
        int changed = 0;
        int refused = 0;
        foreach (string path in Corpus.Files("bib"))
        {
            string text = File.ReadAllText(path);
            foreach (string layout in Layouts)
            {
                LayoutOptions options = BibtexLayoutTests.Options(layout);
                LayoutResult result = BibtexLayout.Apply(text, options);
                refused += result.IsRefused ? 1 : 0;
                if (result.Edits.Count == 0)
                    continue;
                changed++;
                string after = BibtexLayoutTests.Edited(text, result.Edits);
                LayoutResult again = BibtexLayout.Apply(after, options);
                if (again.Edits.Count > 0)
                    failures.Add($"{path}: {layout}: changes again: {again.Edits[0]} in place of '{again.Edits[0].Span.TextIn(after)}'");
                failures.AddRange(Differences(text, after).Take(3).Select(difference => $"{path}: {layout}: {difference}"));
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(40)));
        Assert.True(changed > 100);
        Assert.True(refused * 50 < changed, $"{refused} of {changed} were refused");
    }

    private static IEnumerable<string> Differences(string before, string after)
    {
        if (Kept(before) is var kept && Kept(after) is var left && !kept.SequenceEqual(left))
            yield return $"text outside of entries: {kept.Except(left).Concat(left.Except(kept)).FirstOrDefault()}";
        IReadOnlyList<Work> one = BibliographyFile.Read("a.bib", before).Works;
        IReadOnlyList<Work> other = BibliographyFile.Read("a.bib", after).Works;
        ILookup<string, Work> byKey = other.ToLookup(work => work.Key, StringComparer.Ordinal);
        if (one.Count != other.Count)
            yield return $"{one.Count} works became {other.Count}";
        foreach (IGrouping<string, Work> same in one.GroupBy(work => work.Key, StringComparer.Ordinal))
        {
            foreach ((Work first, Work second) in same.Zip(byKey[same.Key]))
            {
                foreach (Difference difference in WorkComparison.Differences(first, second))
                    yield return $"{same.Key}: {difference}";
            }

            if (same.Count() != byKey[same.Key].Count())
                yield return $"{same.Key} is lost";
        }
    }

    /// <summary>Comments, preambles and free text without white space, sorted; lines of comment wherever they are, as a broken entry takes them in.</summary>
    private static string[] Kept(string text)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        IEnumerable<string> kept = Enumerable.Range(0, tree.BlockCount)
            .Select(tree.Block)
            .Where(block => block.Kind is BlockKind.FreeText or BlockKind.Comment or BlockKind.Preamble)
            .SelectMany(block => block.Kind == BlockKind.FreeText ? block.Span.TextIn(text).Split('\n', '\r') : [block.Span.TextIn(text)])
            .Select(line => line.Trim())
            .Where(line => !line.StartsWith('%'))
            .Concat(text.Split('\n', '\r').Select(line => line.Split('@')[0].Trim()).Where(line => line.StartsWith('%')));
        return [.. kept.Where(line => line.Length > 0).Order(StringComparer.Ordinal)];
    }
}
