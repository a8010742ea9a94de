using System.Globalization;
using System.Text;
using BibGen.Model;
using BibGen.Retractions;

namespace BibGen.Generators.Emission;

/// <summary>
/// Packs a work into one string, which the embedded class <c>Citation</c> unpacks: each item is a letter, its text, and U+0001; parts of
/// an item are separated by U+0002, works by U+0004. A text that holds one of these characters (no honest file does) has it escaped by U+0003 and a digit.
/// </summary>
internal static class CitationData
{
    /// <summary>Ends the data of a work where several stand in one text.</summary>
    public const char EndOfWork = '\u0004';

    private const char EndOfItem = '\u0001';
    private const char EndOfPart = '\u0002';
    private const char Escape = '\u0003';
    private const string Separators = "\u0001\u0002\u0003\u0004";

    /// <summary>The packed form of <paramref name="work"/> with its reference; its status and the notice are those of <paramref name="update"/>, if snapshots have one.</summary>
    public static string Pack(Work work, StatusUpdate? update, string reference)
    {
        var data = new StringBuilder(1024);
        Item(data, 'k', work.Key);
        Item(data, 'y', work.EntryType);
        Item(data, 't', work.Title?.Plain);
        Item(data, 'u', work.Subtitle?.Plain);
        Item(data, 'o', work.OriginalTitle?.Plain);
        People(data, 'a', work.Authors);
        People(data, 'e', work.Editors);
        Date(data, work.Issued);
        Item(data, 'c', work.Container?.Plain);
        Item(data, 's', work.ContainerShort);
        Item(data, 'R', work.Series?.Plain);
        Item(data, 'v', work.Volume);
        Item(data, 'i', work.Issue);
        Item(data, 'p', work.Pages);
        Item(data, 'n', work.ArticleNumber);
        Item(data, 'C', work.Chapter);
        Item(data, 'P', work.Publisher?.Plain);
        Item(data, 'L', work.Place?.Plain);
        Item(data, 'E', work.Edition);
        Item(data, 'd', work.Doi);
        Item(data, 'm', work.Pmid);
        Item(data, 'M', work.Pmcid);
        Item(data, 'x', work.ArXiv);
        Items(data, 'b', work.Isbn);
        Items(data, 'B', work.Issn);
        Item(data, 'U', work.Url);
        Item(data, 'A', work.Abstract);
        Item(data, 'l', work.Language);
        Items(data, 'T', work.PublicationTypes);
        Items(data, 'h', work.Mesh);
        Items(data, 'S', work.Substances);
        Items(data, 'K', work.Keywords);
        foreach (WorkLink link in work.Links)
            Item(data, 'N', Number((int)link.Kind), link.Text, link.Doi, link.Pmid);
        if (update is { Entry.Notice.Length: > 0 })
            Item(data, 'N', Number((int)update.Link), update.Entry.Notice, update.NoticeDoi, update.NoticePmid);
        WorkStatus status = update?.Status ?? work.Status;
        if (status != WorkStatus.Current)
            Item(data, 'z', Number((int)status));
        Item(data, 'r', reference);
        return data.ToString();
    }

    private static void Item(StringBuilder data, char tag, string? text)
    {
        if (text is null)
            return;
        data.Append(tag);
        Append(data, text);
        data.Append(EndOfItem);
    }

    private static void Item(StringBuilder data, char tag, params string?[] parts)
    {
        data.Append(tag);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                data.Append(EndOfPart);
            Append(data, parts[i] ?? "");
        }

        data.Append(EndOfItem);
    }

    private static void Append(StringBuilder data, string text)
    {
        int done = 0;
        for (int next; (next = text.AsSpan(done).IndexOfAny(Separators.AsSpan())) >= 0; done += next + 1)
            data.Append(text, done, next).Append(Escape).Append((char)('0' + text[done + next]));
        data.Append(text, done, text.Length - done);
    }

    private static void Items(StringBuilder data, char tag, IReadOnlyList<string> texts)
    {
        foreach (string text in texts)
            Item(data, tag, text);
    }

    private static void People(StringBuilder data, char tag, NameList names)
    {
        foreach (Person person in names.Persons)
            Item(data, tag, [person.Family, person.Given, person.Particle, person.Suffix, person.Literal, person.Orcid, .. person.Affiliations]);
        if (names.HasOthers)
            Item(data, tag, "");
    }

    private static void Date(StringBuilder data, IssuedDate? issued)
    {
        if (issued is null)
            return;
        PartialDate start = issued.Start ?? default;
        PartialDate end = issued.End ?? default;
        Item(
            data,
            'D',
            issued.Start is null ? "" : Number(start.Year),
            Number(start.Month),
            Number(start.Day),
            issued.End is null ? "" : Number(end.Year),
            Number(end.Month),
            Number(end.Day),
            issued.Season == Season.None ? "" : issued.Season.ToString(),
            issued.Text,
            (issued.IsApproximate ? "~" : "") + (issued.IsUncertain ? "?" : "") + (issued.IsOpenEnded ? ".." : ""));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
