using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Languages;

namespace BibGen.Styles;

/// <summary>Titles as the NLM writes them: translated ones in brackets, with the type of the medium after them.</summary>
internal static class NlmTitle
{
    /// <summary>
    /// The title; null when there is none. Of works in several volumes that of the whole, then volume and title of the part (chapter 2, volumes).
    /// </summary>
    public static RichText? Write(Work work)
    {
        RichText? title = WorkForm.FullTitle(work);
        if (title is null)
            return null;
        if (work.OriginalTitle is not null && !WorkForm.IsTranslation(work) && title.Plain[0] != '[')
            title = new RichTextBuilder().Append("[").Append(title).Append("]").ToRichText();
        if (!WorkForm.IsPart(work) && WorkForm.MainTitle(work) is { } main)
            title = new RichTextBuilder().Append(main).Append(work.Volume is { } volume ? $". Vol. {volume}, " : ". ").Append(title).ToRichText();
        return Medium(work) is { } medium ? new RichTextBuilder().Append(title).Append(" [").Append(medium).Append("]").ToRichText() : title;
    }

    /// <summary>The language of a translated title, which stands at the end (chapter 1, language); empty when the title is not translated.</summary>
    public static string Language(Work work)
    {
        if (work.OriginalTitle is null || WorkForm.IsTranslation(work) || work.Language is not { } tag
            || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return "";
        foreach ((string name, string known) in LanguageNames.All)
        {
            if (known == tag)
                return char.ToUpperInvariant(name[0]) + name.Substring(1);
        }

        return "";
    }

    private static string? Medium(Work work) => work.EntryType switch
    {
        "thesis" => KindForm.IsOwnThesis(work) ? work.Details.Genre : KindForm.Thesis(work, "dissertation")!.ToLowerInvariant(),
        "online" when Archives.NameOf(work) is null => "Internet",
        "dataset" => "dataset",
        "software" => "computer program",
        _ => null,
    };
}
