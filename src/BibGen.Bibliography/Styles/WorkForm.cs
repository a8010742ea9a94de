using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>What the styles ask of a work, whatever they then do with it.</summary>
internal static class WorkForm
{
    /// <summary>Part of a journal, magazine or other serial.</summary>
    public static bool IsInSerial(Work work) =>
        (work.Container is not null || work.ContainerShort is not null)
        && (work.EntryType is "article" or "suppperiodical" or "review" or "periodical" || (IsOfNoKind(work) && (work.Volume ?? work.Issue) is not null));

    /// <summary>Part of a book or of proceedings.</summary>
    public static bool IsPart(Work work) => work.Container is not null && !IsInSerial(work);

    /// <summary>A page or site of the web, and not a preprint, which has an archive.</summary>
    public static bool IsWebPage(Work work) => work.EntryType == "online" && Archives.IdOf(work) is null;

    /// <summary>A talk: it has an event and stands in nothing.</summary>
    public static bool IsTalk(Work work) => work.Details.Event is not null && work.Container is null
        && work.EntryType is "unpublished" or "misc" or "inproceedings";

    /// <summary>Title and subtitle; null when there is no title. A full stop that ends it as a sentence is left to the style.</summary>
    public static RichText? FullTitle(Work work) => (work.Title ?? work.Details.MainTitle) is not { } title ? null
        : TitleText.Tight(WithSubtitle(TitleText.WithoutStop(title, work.IsTitlePunctuated), work.Subtitle));

    /// <summary>Title of the work in several volumes of which it is one; null when it is none, or has no title of its own.</summary>
    public static RichText? MainTitle(Work work) => work.Title is null && !IsPart(work) ? null : work.Details.MainTitle;

    /// <summary>
    /// The title in the language of the work and then, in brackets, its translation, where the record has both; else its title. A work that has translators has
    /// appeared under the translated title, and the original one is of another book.
    /// </summary>
    public static RichText? OriginalTitle(Work work)
    {
        if (FullTitle(work) is not { } title)
            return null;
        return work.OriginalTitle is not { } original || IsTranslation(work) ? title
            : new RichTextBuilder().Append(TitleText.WithoutStop(original, isSentence: true)).Append(" [").Append(TitleText.WithoutBrackets(title)).Append("]")
                .ToRichText();
    }

    /// <summary>Title and subtitle of the book that it is a part of; null when it is none.</summary>
    public static RichText? Book(Work work)
    {
        if (work.Container is null)
            return null;
        RichText title = TitleText.WithoutIn(TitleText.WithoutStop(work.Container, isSentence: false));
        return TitleText.Tight(WithSubtitle(title, work.Details.ContainerSubtitle));
    }

    /// <summary>The container's abbreviated title, else its title.</summary>
    public static RichText? ShortContainer(Work work) => work.ContainerShort is { } text ? new RichText(text) : FullContainer(work);

    /// <summary>The container's title, else its abbreviated one.</summary>
    public static RichText? FullContainer(Work work) => work.Container is { } title ? TitleText.Tight(TitleText.WithoutComma(title))
        : work.ContainerShort is { } text
        ? new RichText(text) : null;

    /// <summary>Pages with an en dash in ranges, or the number of the article; null when there is neither.</summary>
    public static string? Pages(Work work, PageRangeForm form) =>
        (work.Pages is { } pages ? PageFormat.Shorten(pages, form) : work.ArticleNumber)?.Replace('-', '–');

    /// <summary>The same with hyphens.</summary>
    public static string? HyphenPages(Work work) => Pages(work, PageRangeForm.Full)?.Replace('–', '-');

    /// <summary>Whether the pages are several.</summary>
    public static bool HasPageRange(Work work) => work.Pages is { } pages && pages.IndexOfAny(['-', ',', '–']) >= 0;

    /// <summary>Whether the article has a number and no pages; many records have the number among the pages (<c>e0209899</c>).</summary>
    public static bool HasArticleNumber(Work work) => work.Pages is not { } pages ? work.ArticleNumber is not null
        : pages.Length > 4 && pages[0] is 'e' or 'E' && pages.Skip(1).All(char.IsDigit);

    /// <summary>The chapter with the style's word for it, unless the record has words of its own; null when it has none.</summary>
    public static string? Chapter(Work work, string word) =>
        work.Chapter is not { } chapter ? null : chapter.Any(char.IsLetter) && chapter.IndexOf(' ') >= 0 ? chapter : word + chapter;

    /// <summary>Publisher, school or institution; else how it was published otherwise.</summary>
    public static RichText? Publisher(Work work) => work.Publisher is { } publisher ? TitleText.WithoutComma(publisher)
        : work.Details.HowPublished is { } words ? TitleText.WithoutComma(new RichText(words)) : null;

    /// <summary>Address of the work: its DOI's, else its own; null when it has neither.</summary>
    public static string? Address(Work work) => work.Doi is { } doi ? "https://doi.org/" + doi : work.Url ?? Archives.AddressOf(work);

    /// <summary>The group in whose name the authors write, unless it stands among them: <c>ATLAS Collaboration</c>; null without one.</summary>
    public static string? Collaboration(Work work)
    {
        if (work.Details.Collaboration is not { } group)
            return null;
        foreach (Person person in work.Authors.Persons)
        {
            if ((person.Literal ?? person.Family) is { } name && name.IndexOf(group, StringComparison.OrdinalIgnoreCase) >= 0)
                return null;
        }

        return group.IndexOf(' ') < 0 && group.IndexOf("Collaboration", StringComparison.OrdinalIgnoreCase) < 0 ? group + " Collaboration" : group;
    }

    /// <summary>A note that says how far a manuscript is, which nothing else says of a work that has not appeared; null for all others.</summary>
    public static string? Manuscript(Work work) => work.EntryType != "unpublished" || IsTalk(work) ? null : work.Details.Note?.TrimEnd('.')
        ?? "Unpublished manuscript";

    /// <summary>Whether the work itself is a translation.</summary>
    public static bool IsTranslation(Work work) => !work.Details.Translators.IsEmpty;

    private static bool IsOfNoKind(Work work) => work.EntryType == "misc" || !EntryTypes.IsKnown(work.EntryType);

    /// <summary>
    /// The text with a subtitle after it. Records from library catalogues end the title with the colon already.
    /// </summary>
    private static RichText WithSubtitle(RichText title, RichText? subtitle) => subtitle is null ? title
        : new RichTextBuilder().Append(title).Append(TitleText.EndsSentence(title) ? " " : title.Plain.EndsWith(":", StringComparison.Ordinal) ? " " : ": ")
            .Append(subtitle).ToRichText();
}
