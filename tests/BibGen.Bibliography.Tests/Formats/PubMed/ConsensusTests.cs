using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Values.Languages;
using Xunit.Abstractions;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Compares what is read from real files with what other readers agree on.</summary>
public sealed class ConsensusTests(ITestOutputHelper output)
{
    private const double Least = 0.999;

    private readonly SortedDictionary<string, (int Right, int Total, List<string> Wrong)> _shares = new(StringComparer.Ordinal);

    [SharedDataFact]
    public void Facts_on_which_other_readers_agree_are_read_the_same()
    {
        foreach ((string name, string text, JsonElement facts) in PubMedCorpus.WithFacts())
            Score(name, PubMedReader.Read(text).Records.Select(PubMedWork.Read).ToList(), facts);

        var low = new StringBuilder();
        foreach ((string kind, (int right, int total, List<string> wrong)) in _shares)
        {
            double share = (double)right / total;
            string line = string.Create(CultureInfo.InvariantCulture, $"{kind,-20} {right,6} of {total,6}  {share:0.00000}");
            output.WriteLine(line);
            foreach (string one in wrong.Take(20))
                output.WriteLine("    " + one);
            if (share < Least)
                low.AppendLine(line).AppendLine("    " + string.Join("\n    ", wrong.Take(5)));
        }

        Assert.True(low.Length == 0, low.ToString());
    }

    private void Score(string name, List<Work> works, JsonElement facts)
    {
        foreach (JsonElement want in facts.GetProperty("records").EnumerateArray())
        {
            string? pmid = want.TryGetProperty("pmid", out JsonElement id) ? id.GetString() : null;
            int index = want.GetProperty("index").GetInt32();
            Work? work = pmid is null ? works.ElementAtOrDefault(index) : works.LastOrDefault(one => one.Pmid == pmid);
            string where = $"{name} {pmid ?? index.ToString(CultureInfo.InvariantCulture)}";
            Add("record", work is not null, where);
            if (work is null)
                continue;
            foreach (JsonProperty fact in want.EnumerateObject())
                Score(fact.Name, fact.Value, work, where);
        }
    }

    private void Score(string fact, JsonElement want, Work work, string where)
    {
        switch (fact)
        {
            case "authors":
                string expected =
                    string.Join(" | ", want.EnumerateArray().Select(one => Name(one.GetProperty("family").GetString(), one.GetProperty("given").GetString())));
                string actual = string.Join(" | ", work.Authors.Persons.Where(one => one.Literal is null).Select(AsOthersRead));
                Add(fact, expected == actual, $"{where}: {expected} / {actual}");
                break;
            case "corporate":
                Compare(
                    fact,
                    Joined(want),
                    string.Join(" | ", work.Authors.Persons.Where(one => one.Literal is not null).Select(one => Folded(one.Literal))),
                    where);
                break;
            case "publication_types":
                Compare(fact, Joined(want), string.Join(" | ", work.PublicationTypes.Select(Folded)), where);
                break;
            case "pages_expanded":
                Compare(fact, want.GetString(), Regex.Replace(work.Pages ?? "", "[\u2010-\u2015]", "-"), where);
                break;
            case "year":
                Compare(fact, want.GetString(), work.Issued?.Start?.ToString()[..4], where);
                break;
            case "language":
                string language = want.GetString()!;
                Compare(fact, LanguageTag.Read(language) ?? language, work.Language, where);
                break;
            default:
                string? value = fact switch
                {
                    "doi" => work.Doi?.ToLowerInvariant(),
                    "title" => work.Title?.Plain,
                    "journal" => work.Container?.Plain,
                    "journal_abbrev" => work.ContainerShort,
                    "volume" => work.Volume,
                    "issue" => work.Issue,
                    "abstract" => work.Abstract,
                    "pmcid" => work.Pmcid,
                    "pmid" => work.Pmid,
                    "date_raw" => work.Issued?.Text,
                    "index" or "pages_raw" => want.ToString(),
                    _ => throw new InvalidOperationException(fact),
                };
                Compare(fact, Folded(fact == "doi" ? want.GetString()!.ToLowerInvariant() : want.ToString()), Folded(value), where);
                break;
        }
    }

    private void Compare(string fact, string? want, string? got, string where) => Add(fact, (want ?? "") == (got ?? ""), $"{where}: {want} / {got}");

    private void Add(string fact, bool isRight, string what)
    {
        if (!_shares.TryGetValue(fact, out (int Right, int Total, List<string> Wrong) share))
            share = (0, 0, []);
        if (!isRight)
            share.Wrong.Add(what);
        _shares[fact] = (share.Right + (isRight ? 1 : 0), share.Total + 1, share.Wrong);
    }

    /// <summary>The other readers keep particles with the family name and suffixes with the given name: "Don M Jr".</summary>
    private static string AsOthersRead(Person one) => Name($"{one.Particle} {one.Family}", $"{one.Given} {one.Suffix}");

    private static string Name(string? family, string? given) => $"{Blanks((family ?? "").Replace('.', ' '))}, {Blanks((given ?? "").Replace('.', ' '))}";

    private static string Joined(JsonElement list) => string.Join(" | ", list.EnumerateArray().Select(one => Folded(one.GetString())));

    private static string Blanks(string text) => Regex.Replace(text, "[ \t\r\n\f\v]+", " ").Trim();

    private static string Folded(string? text)
    {
        text = (text ?? "").Normalize(NormalizationForm.FormC);
        text = Regex.Replace(text, "[\u2018\u2019\u201a\u201b`\u00b4]", "'").Replace("''", "\"");
        text = Regex.Replace(text, "[\u201c\u201d\u201e\u00ab\u00bb]", "\"");
        text = Regex.Replace(text, "[\u2010-\u2015]|--+", "-");
        return Regex.Replace(text, "[\\s\u00a0]+", " ").Trim();
    }
}
