using System.Text.Json;
using BibGen.Values.Dois;

namespace BibGen.Tests.Values.Dois;

/// <summary>The DOI vectors of <c>identifiers.json</c>.</summary>
public class DoiVectorTests
{
    private static readonly Dictionary<string, DoiDecoration> Notes = new()
    {
        ["url"] = DoiDecoration.Resolver,
        ["url-legacy"] = DoiDecoration.Resolver,
        ["prefix"] = DoiDecoration.Prefix,
        ["publisher-url"] = DoiDecoration.PublisherAddress,
        ["query-or-fragment-removed"] = DoiDecoration.QueryOrFragment,
        ["percent-decoded"] = DoiDecoration.PercentEncoding,
        ["percent-encoded-without-url"] = DoiDecoration.PercentEncoding,
        ["trailing-punctuation"] = DoiDecoration.TrailingPunctuation,
        ["latex-escapes"] = DoiDecoration.LatexEscapes,
        ["html-entity"] = DoiDecoration.HtmlEntities,
        ["typographic-dash"] = DoiDecoration.Dashes,
        ["wrapped"] = DoiDecoration.Wrapping,
        ["latex-wrapper"] = DoiDecoration.Wrapping,
        ["shortdoi"] = DoiDecoration.None,
    };

    private static readonly Dictionary<string, DoiProblem> Reasons = new()
    {
        ["bad-prefix"] = DoiProblem.NoPrefix,
        ["missing-suffix"] = DoiProblem.NoSlash,
        ["empty-suffix"] = DoiProblem.EmptySuffix,
        ["white-space"] = DoiProblem.WhiteSpace,
        ["letter-for-digit"] = DoiProblem.LetterForDigit,
        ["registrant-too-short"] = DoiProblem.BadRegistrant,
        ["registrant-too-long"] = DoiProblem.BadRegistrant,
        ["not-a-doi-url"] = DoiProblem.NotADoiAddress,
    };

    /// <summary>Where BibGen names the fault more closely than the vectors do.</summary>
    private static readonly Dictionary<string, DoiProblem> Differences = new()
    {
        [""] = DoiProblem.Empty,                                                                // nothing at all is no wrong prefix
        ["https://doi.org/"] = DoiProblem.Empty,
        ["10.abc/def"] = DoiProblem.BadRegistrant,                                              // "10." is right, "abc" is not
        ["10./abc"] = DoiProblem.BadRegistrant,
        ["PMID: 21629216"] = DoiProblem.NoPrefix,                                               // the blank is its least fault
        ["10.1038/nrclinonc.2011.83 10.1002/ajim.22619"] = DoiProblem.SeveralDois,
    };

    [Fact]
    public void Good_dois_come_out_bare_with_what_was_around_them()
    {
        List<string> faults = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("doi").GetProperty("valid").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("in").GetString()!;
            DoiReading reading = Doi.Read(input);
            string normal = vector.GetProperty("normal").GetString()!;
            DoiDecoration notes = vector.GetProperty("notes").EnumerateArray().Aggregate(DoiDecoration.None, (all, note) => all | Notes[note.GetString()!]);
            if (reading.Doi != normal)
                faults.Add($"{input}: {reading.Doi ?? reading.Problem.ToString()}, not {normal}");
            if (!Doi.AreEqual(reading.Doi, vector.GetProperty("compare_key").GetString()))
                faults.Add($"{input}: not equal to its key");
            if ((reading.Decoration & ~DoiDecoration.WhiteSpace) != notes)
                faults.Add($"{input}: {reading.Decoration}, not {notes}");
            if (reading.Problem == DoiProblem.ShortDoi == vector.GetProperty("strict").GetBoolean())
                faults.Add($"{input}: {reading.Problem}");
            if (vector.GetProperty("crossref_regex_1").GetBoolean() && !Doi.IsCommonForm(normal))
                faults.Add($"{input}: not the common form");
        }
        Assert.Empty(faults);
        Assert.Equal(42, count);
    }

    [Fact]
    public void Malformed_dois_are_refused_for_the_right_reason()
    {
        List<string> faults = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("doi").GetProperty("invalid").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("in").GetString()!;
            DoiReading reading = Doi.Read(input);
            if (!Differences.TryGetValue(input, out DoiProblem reason))
                reason = Reasons[vector.GetProperty("reason").GetString()!];
            if (!reading.IsMalformed || reading.Problem != reason || reading.Explanation is null)
                faults.Add($"{input}: {reading.Problem}, not {reason}");
            if (reading.ProblemOffset + reading.ProblemLength > input.Length || (reading.ProblemLength == 0 && input.Length > 0 && reason != DoiProblem.Empty))
                faults.Add($"{input}: place {reading.ProblemOffset}+{reading.ProblemLength}");
        }
        Assert.Empty(faults);
        Assert.Equal(24, count);
    }
}
