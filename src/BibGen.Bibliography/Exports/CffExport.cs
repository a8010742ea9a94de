using System.Globalization;
using System.Text;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Exports;

/// <summary>
/// The <c>references</c> of a CITATION.cff (<see href="https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md"/>).
/// </summary>
internal sealed class CffExport() : BibliographyExport("cff", "CITATION.cff", ".cff")
{
    private static readonly LossKind[] Held =
    [
        LossKind.Abstract, LossKind.Keywords, LossKind.PubMedIdentifiers, LossKind.ArXiv, LossKind.ArticleNumber, LossKind.Language,
        LossKind.Orcids, LossKind.Affiliations,
    ];

    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        target.Text.Append("references:").Append(target.Works.Count == 0 ? " []\n" : "\n");
        foreach (ExportedWork work in target.Works)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            Write(target.Text, work.Work);
            foreach (string loss in WorkLosses.Of(work.Work, Held))
                target.Lose(work, loss);
            if (work.Work.Issued is { Start: null, Text.Length: > 0 } date)
                target.Lose(work, $"the date '{date.Text}'");
        }
    }

    private static void Write(StringBuilder text, Work work)
    {
        text.Append("  - type: ").Append(ExportTypes.Of(work.EntryType).Cff).Append('\n');
        Pair(text, "title", (work.Subtitle is null ? work.Title?.Plain : $"{work.Title?.Plain}: {work.Subtitle.Plain}") ?? work.Key);
        Names(text, "authors", work.Authors.IsEmpty ? work.Editors : work.Authors, isRequired: true);
        Names(text, "editors", work.Authors.IsEmpty ? NameList.Empty : work.Editors, isRequired: false);
        Names(text, "translators", work.Details.Translators, isRequired: false);
        WriteDate(text, work.Issued);
        Pair(text, work.EntryType is "article" or "suppperiodical" or "review" ? "journal" : "collection-title", work.Container?.Plain);
        Pair(text, "volume", work.Volume);
        Pair(text, "issue", work.Issue);
        Pair(text, "number", work.Details.Number);
        Pair(text, "number-volumes", work.Details.Volumes);
        Pair(text, "thesis-type", work.EntryType == "thesis" ? work.Details.Genre : null);
        WritePages(text, work);
        Pair(text, "edition", work.Edition);
        Pair(text, "version", work.Details.Version);
        Entity(text, work.EntryType == "thesis" ? "institution" : "publisher", work.Publisher?.Plain);
        Pair(text, "doi", work.Doi);
        Pair(text, "isbn", First(work.Isbn));
        Pair(text, "issn", First(work.Issn));
        Pair(text, "pmcid", work.Pmcid);
        Pair(text, "url", work.Url);
        if (work.Details.Accessed?.Start is { Day: > 0 } visit)
            text.Append("    date-accessed: ").Append(visit).Append('\n');
        Entity(text, "conference", work.Details.Event?.Plain);
        Identifiers(text, work);
        List(text, "languages", work.Language is { } language && language.Split('-')[0] is { Length: 2 or 3 } code ? [code] : []);
        List(text, "keywords", work.Keywords);
        Pair(text, "notes", work.Details.Note);
        Pair(text, "abstract", work.Abstract);
    }

    private static void WriteDate(StringBuilder text, IssuedDate? issued)
    {
        if (issued?.Start is not { Year: > 0 } start)
            return;
        if (start.Day > 0)
            text.Append("    date-published: ").Append(start).Append('\n');
        text.Append("    year: ").Append(start.Year.ToString(CultureInfo.InvariantCulture)).Append('\n');
        if (start.Month > 0)
            text.Append("    month: ").Append(start.Month.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static void WritePages(StringBuilder text, Work work)
    {
        if ((work.Pages ?? work.ArticleNumber) is not { } pages)
            return;
        string[] bounds = pages.Split('-');
        Pair(text, "start", bounds[0].Trim());
        if (bounds.Length == 2)
            Pair(text, "end", bounds[1].Trim());
    }

    private static void Names(StringBuilder text, string name, NameList names, bool isRequired)
    {
        if (names.Persons.Count == 0 && !isRequired)
            return;
        text.Append("    ").Append(name).Append(":\n");
        foreach (Person person in names.Persons)
        {
            string start = "      - ";
            void Part(string key, string? value)
            {
                if (value is not { Length: > 0 })
                    return;
                text.Append(start).Append(key).Append(": ").Append(Quoted(value)).Append('\n');
                start = "        ";
            }

            Part("name", person.Literal);
            Part("family-names", person.Family);
            Part("given-names", person.Given);
            Part("name-particle", person.Particle);
            Part("name-suffix", person.Suffix);
            if (person.Literal is null)
                Part("affiliation", First(person.Affiliations));
            Part("orcid", person.Orcid is { } orcid ? "https://orcid.org/" + orcid : null);
        }

        if (names.HasOthers)
            text.Append("      - name: \"others\"\n");
        else if (names.Persons.Count == 0)
            text.Append("      - name: \"anonymous\"\n");
    }

    private static void Entity(StringBuilder text, string name, string? value)
    {
        if (value is { Length: > 0 })
            text.Append("    ").Append(name).Append(":\n      name: ").Append(Quoted(value)).Append('\n');
    }

    private static void Identifiers(StringBuilder text, Work work)
    {
        if ((work.Pmid ?? work.ArXiv) is null)
            return;
        text.Append("    identifiers:\n");
        if (work.ArXiv is { } arXiv)
            text.Append("      - type: other\n        value: ").Append(Quoted("arxiv:" + arXiv)).Append('\n');
        if (work.Pmid is { } pmid)
            text.Append("      - type: other\n        value: ").Append(Quoted("pmid:" + pmid)).Append('\n');
    }

    private static void List(StringBuilder text, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        text.Append("    ").Append(name).Append(":\n");
        foreach (string value in values.Distinct(SeededComparer.Ordinal))
            text.Append("      - ").Append(Quoted(value)).Append('\n');
    }

    private static string? First(IReadOnlyList<string> values) => values.Count > 0 ? values[0] : null;

    private static void Pair(StringBuilder text, string key, string? value)
    {
        if (value is { Length: > 0 })
            text.Append("    ").Append(key).Append(": ").Append(Quoted(value)).Append('\n');
    }

    /// <summary>A text in YAML's double quotes, whose escapes are those of JSON.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in WhiteSpace.Fold(text.AsSpan()))
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
