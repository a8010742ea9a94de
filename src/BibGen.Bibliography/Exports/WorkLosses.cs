using BibGen.Model;
using BibGen.Text;

namespace BibGen.Exports;

/// <summary>What a work has for which a format has no place.</summary>
internal static class WorkLosses
{
    private const TextStyles Visible = ~TextStyles.CaseProtected;

    private static readonly (LossKind Kind, string Words, Predicate<Work> IsThere)[] Kinds =
    [
        (LossKind.Abstract, "the abstract", static work => work.Abstract is not null),
        (LossKind.Keywords, "keywords", static work => work.Keywords.Count > 0),
        (LossKind.PubMedIdentifiers, "PMID and PMCID", static work => (work.Pmid ?? work.Pmcid) is not null),
        (LossKind.ArXiv, "the arXiv identifier", static work => work.ArXiv is not null),
        (LossKind.ArticleNumber, "the article number", static work => work.ArticleNumber is not null),
        (LossKind.Language, "the language", static work => work.Language is not null),
        (LossKind.OriginalTitle, "the original title", static work => work.OriginalTitle is not null),
        (LossKind.Retraction, "its status (retracted, questioned, corrected)",
            static work => work.Status is not (WorkStatus.Current or WorkStatus.Provisional)),
        (LossKind.Orcids, "ORCID iDs", static work => Persons(work).Any(person => person.Orcid is not null)),
        (LossKind.Affiliations, "affiliations", static work => Persons(work).Any(person => person.Affiliations.Count > 0)),
        (LossKind.PublicationTypes, "publication types", static work => work.PublicationTypes.Count > 0),
        (LossKind.Mesh, "subject headings (MeSH)", static work => work.Mesh.Count > 0),
        (LossKind.Substances, "substances", static work => work.Substances.Count > 0),
        (LossKind.Grants, "funding", static work => work.Source?.Grants.Count > 0),
        (LossKind.Links, "links to notices, comments and versions", static work => work.Links.Count > 0),
        (LossKind.Formatting, "italics and raised text", static work => IsFormatted(work.Title) || IsFormatted(work.Container)),
    ];

    /// <summary>
    /// What <paramref name="work"/> has beyond what every format holds and what this one holds, and what its record has that could not be read.
    /// </summary>
    public static IEnumerable<string> Of(Work work, LossKind[] held) =>
        Kinds.Where(kind => Array.IndexOf(held, kind.Kind) < 0 && kind.IsThere(work)).Select(kind => kind.Words).Concat(LostIdentifiers.Of(work));

    private static IEnumerable<Person> Persons(Work work) => work.Authors.Persons.Concat(work.Editors.Persons);

    private static bool IsFormatted(RichText? text) => text is not null && text.Runs.Any(run => (run.Styles & Visible) != TextStyles.None);
}
