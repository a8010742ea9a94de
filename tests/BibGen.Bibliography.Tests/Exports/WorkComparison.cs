using BibGen.Model;

namespace BibGen.Tests.Exports;

/// <summary>Compares works by everything that a bibliography format may carry.</summary>
internal static class WorkComparison
{
    /// <summary>The members in which the works differ, with both values.</summary>
    public static IEnumerable<Difference> Differences(Work expected, Work actual)
    {
        foreach ((string name, string? before, string? after) in MembersOf(expected).Zip(MembersOf(actual), (a, b) => (a.Name, a.Value, b.Value)))
        {
            if (Folded(before) != Folded(after))
                yield return new Difference(name, before, after);
        }
    }

    private static IEnumerable<(string Name, string? Value)> MembersOf(Work work) =>
    [
        ("title", work.Title?.Plain),
        ("subtitle", work.Subtitle?.Plain),
        ("full title", work.Subtitle is null ? work.Title?.Plain : $"{work.Title?.Plain}: {work.Subtitle.Plain}"),
        ("authors", Names(work.Authors)),
        ("editors", Names(work.Editors)),
        ("start", work.Issued?.Start?.ToString()),
        ("end", work.Issued?.End?.ToString()),
        ("season", work.Issued?.Season.ToString()),
        ("date flags", $"{work.Issued?.IsApproximate} {work.Issued?.IsUncertain} {work.Issued?.IsOpenEnded}"),
        ("container", work.Container?.Plain),
        ("short container", work.ContainerShort),
        ("volume", work.Volume),
        ("issue", work.Issue),
        ("pages", work.Pages),
        ("article number", work.ArticleNumber),
        ("publisher", work.Publisher?.Plain),
        ("place", work.Place?.Plain),
        ("edition", work.Edition),
        ("doi", work.Doi),
        ("pmid", work.Pmid),
        ("pmcid", work.Pmcid),
        ("arxiv", work.ArXiv),
        ("isbn", string.Join(' ', work.Isbn)),
        ("issn", string.Join(' ', work.Issn)),
        ("url", work.Url),
        ("abstract", work.Abstract),
        ("language", work.Language),
        ("original title", work.OriginalTitle?.Plain),
        ("series", work.Series?.Plain),
        ("chapter", work.Chapter),
        ("keywords", string.Join('|', work.Keywords)),
        ("status", work.Status.ToString()),
        ("translators", Names(work.Details.Translators)),
        ("book authors", Names(work.Details.BookAuthors)),
        ("collaboration", work.Details.Collaboration),
        ("number", work.Details.Number),
        ("version", work.Details.Version),
        ("genre", Genre(work.Details.Genre)),
        ("medium", work.Details.Medium),
        ("how published", work.Details.HowPublished),
        ("note", work.Details.Note),
        ("main title", work.Details.MainTitle?.Plain),
        ("event", work.Details.Event?.Plain),
        ("event date", work.Details.EventDate?.Start?.ToString()),
        ("event place", work.Details.EventPlace),
        ("accessed", work.Details.Accessed?.Start?.ToString()),
        ("original date", work.Details.OriginalDate?.Start?.ToString()),
        ("eprint", work.Details.Eprint),
        ("volumes", work.Details.Volumes),
        ("pages in all", work.Details.PageTotal),
        ("state", work.Details.PublicationState),
    ];

    /// <summary>TeX prints a straight apostrophe as a curved one, and its tie is a blank in names.</summary>
    private static string? Folded(string? text) => text?.Replace('’', '\'').Replace('\u00A0', ' ');

    /// <summary>biblatex's words for kinds of theses and reports are entry types of BibTeX's.</summary>
    private static string? Genre(string? genre) => genre is "phdthesis" or "mathesis" or "techreport" ? null : genre;

    private static string Names(NameList names) =>
        string.Join("; ", names.Persons.Select(person => $"{person.Given}|{person.Particle}|{person.Family ?? person.Literal}|{person.Suffix}"))
            + (names.HasOthers ? "; others" : "");
}

/// <summary>A member in which two works differ.</summary>
internal sealed record Difference(string Member, string? Before, string? After)
{
    public override string ToString() => $"{Member}: {Before ?? "nothing"} → {After ?? "nothing"}";
}
