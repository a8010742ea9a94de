using System.Text.Json;
using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>The DOI vectors of <c>identifiers.json</c>.</summary>
public class DoiVectorTests
{
    private static readonly Dictionary<string, IdentifierDecoration> Notes = new()
    {
        ["url"] = IdentifierDecoration.Resolver,
        ["url-legacy"] = IdentifierDecoration.Resolver,
        ["prefix"] = IdentifierDecoration.Label,
        ["publisher-url"] = IdentifierDecoration.PublisherAddress,
        ["query-or-fragment-removed"] = IdentifierDecoration.QueryOrFragment,
        ["percent-decoded"] = IdentifierDecoration.PercentEncoding,
        ["percent-encoded-without-url"] = IdentifierDecoration.PercentEncoding,
        ["trailing-punctuation"] = IdentifierDecoration.TrailingPunctuation,
        ["latex-escapes"] = IdentifierDecoration.LatexEscapes,
        ["html-entity"] = IdentifierDecoration.HtmlEntities,
        ["typographic-dash"] = IdentifierDecoration.Dashes,
        ["wrapped"] = IdentifierDecoration.Wrapping,
        ["latex-wrapper"] = IdentifierDecoration.Wrapping,
        ["shortdoi"] = IdentifierDecoration.None,
    };

    private static readonly Dictionary<string, IdentifierProblem> Reasons = new()
    {
        ["bad-prefix"] = IdentifierProblem.WrongPrefix,
        ["missing-suffix"] = IdentifierProblem.NoSlash,
        ["empty-suffix"] = IdentifierProblem.EmptySuffix,
        ["white-space"] = IdentifierProblem.WhiteSpace,
        ["letter-for-digit"] = IdentifierProblem.LetterForDigit,
        ["registrant-too-short"] = IdentifierProblem.WrongRegistrant,
        ["registrant-too-long"] = IdentifierProblem.WrongRegistrant,
        ["not-a-doi-url"] = IdentifierProblem.ForeignAddress,
    };

    /// <summary>Where BibGen names the fault more closely than the vectors do.</summary>
    private static readonly Dictionary<string, IdentifierProblem> Differences = new()
    {
        [""] = IdentifierProblem.Empty,                                                                // nothing at all is no wrong prefix
        ["https://doi.org/"] = IdentifierProblem.Empty,
        ["10.abc/def"] = IdentifierProblem.WrongRegistrant,                                              // "10." is right, "abc" is not
        ["10./abc"] = IdentifierProblem.WrongRegistrant,
        ["PMID: 21629216"] = IdentifierProblem.WrongPrefix,                                               // the blank is its least fault
        ["10.1038/nrclinonc.2011.83 10.1002/ajim.22619"] = IdentifierProblem.SeveralValues,
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
            IdentifierReading reading = Doi.Read(input);
            string normal = vector.GetProperty("normal").GetString()!;
            IdentifierDecoration notes = vector.GetProperty("notes").EnumerateArray()
                .Aggregate(IdentifierDecoration.None, (all, note) => all | Notes[note.GetString()!]);
            if (reading.Value != normal)
                faults.Add($"{input}: {reading.Value ?? reading.Problem.ToString()}, not {normal}");
            if (!Doi.Comparer.Equals(reading.Value, vector.GetProperty("compare_key").GetString()))
                faults.Add($"{input}: not equal to its key");
            if (Simplified(reading.Decoration) != notes)
                faults.Add($"{input}: {reading.Decoration}, not {notes}");
            if (reading.Problem == IdentifierProblem.ShortDoi == vector.GetProperty("strict").GetBoolean())
                faults.Add($"{input}: {reading.Problem}");
            if (vector.GetProperty("crossref_regex_1").GetBoolean() && !Doi.IsCommonForm(normal))
                faults.Add($"{input}: not the common form");
        }
        Assert.Empty(faults);
        Assert.Equal(42, count);
    }

    /// <summary>The vectors do not tell braces from other wrappings, and pass over blanks.</summary>
    private static IdentifierDecoration Simplified(IdentifierDecoration decoration) =>
        (decoration & ~(IdentifierDecoration.WhiteSpace | IdentifierDecoration.Braces))
        | ((decoration & IdentifierDecoration.Braces) == IdentifierDecoration.None ? IdentifierDecoration.None : IdentifierDecoration.Wrapping);

    [Fact]
    public void Malformed_dois_are_refused_for_the_right_reason()
    {
        List<string> faults = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("doi").GetProperty("invalid").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("in").GetString()!;
            IdentifierReading reading = Doi.Read(input);
            if (!Differences.TryGetValue(input, out IdentifierProblem reason))
                reason = Reasons[vector.GetProperty("reason").GetString()!];
            if (reading.Value is not null || reading.Problem != reason || reading.Explanation is null)
                faults.Add($"{input}: {reading.Problem}, not {reason}");
            if (reading.Offset + reading.Length > input.Length || (reading.Length == 0 && input.Length > 0 && reason != IdentifierProblem.Empty))
                faults.Add($"{input}: place {reading.Offset}+{reading.Length}");
        }
        Assert.Empty(faults);
        Assert.Equal(24, count);
    }
}
