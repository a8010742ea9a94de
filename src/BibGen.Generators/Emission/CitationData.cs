using System.Globalization;
using System.Text;
using BibGen.Model;

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

    /// <summary>The packed form of a work: those of its members that it has.</summary>
    public static string Pack(MemberSource source)
    {
        var data = new StringBuilder(1024);
        foreach (Member member in MemberTable.Properties)
            Pack(data, member.Tag, member.Read(source));
        return data.ToString();
    }

    private static void Pack(StringBuilder data, char tag, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Item(data, tag, text);
                break;
            case IReadOnlyList<string> texts:
                foreach (string text in texts)
                    Item(data, tag, text);
                break;
            case NameList names:
                People(data, tag, names);
                break;
            case IssuedDate date:
                Date(data, tag, date);
                break;
            case IReadOnlyList<WorkLink> links:
                foreach (WorkLink link in links)
                    Item(data, tag, Number((int)link.Kind), link.Text, link.Doi, link.Pmid);
                break;
            case WorkStatus status:
                Item(data, tag, Number((int)status));
                break;
            default:
                throw new ArgumentException($"A value that cannot be packed, {value.GetType()}", nameof(value));
        }
    }

    private static void Item(StringBuilder data, char tag, string text)
    {
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

    private static void People(StringBuilder data, char tag, NameList names)
    {
        foreach (Person person in names.Persons)
            Item(data, tag, [person.Family, person.Given, person.Particle, person.Suffix, person.Literal, person.Orcid, .. person.Affiliations]);
        if (names.HasOthers)
            Item(data, tag, "");
    }

    private static void Date(StringBuilder data, char tag, IssuedDate issued)
    {
        PartialDate start = issued.Start ?? default;
        PartialDate end = issued.End ?? default;
        Item(
            data,
            tag,
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
