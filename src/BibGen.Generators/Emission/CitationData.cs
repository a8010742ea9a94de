using System.Globalization;
using System.Text;
using BibGen.Internal;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Generators.Emission;

/// <summary>
/// Packs a work into one string, which the embedded class <c>Citation</c> unpacks: each item is a letter, its text, and U+0001; parts of
/// an item are separated by U+0002, works by U+0004. A text that holds one of these characters (no honest file does) has it escaped by U+0003 and a digit.
/// What stands there twice is written once, with <see cref="BackReferences"/>.
/// </summary>
internal static class CitationData
{
    /// <summary>Ends the data of a work where several stand in one text.</summary>
    public const char EndOfWork = '\u0004';

    private const char EndOfItem = '\u0001';
    private const char EndOfPart = '\u0002';
    private const char Escape = '\u0003';
    private const string Separators = "\u0001\u0002\u0003\u0004\u0005";

    /// <summary>The packed form of a work: those of its members that it has.</summary>
    public static string Pack(MemberSource source)
    {
        var data = new StringBuilder(1024);
        foreach (Member member in MemberTable.Properties)
            Pack(data, member.Tag, member.Read(source));
        return BackReferenceWriter.Shorten(data.ToString());
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
            case IReadOnlyList<Contributor> contributors:
                foreach (Contributor contributor in contributors)
                    Item(data, tag, [contributor.Role, .. PartsOf(contributor.Person)]);
                break;
            case Record record:
                Fields(data, tag, record);
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

    /// <summary>Empty parts at the end are left out, but for the second: an item that is empty as a whole says something else.</summary>
    private static void Item(StringBuilder data, char tag, params string?[] parts)
    {
        data.Append(tag);
        int count = parts.Length;
        while (count > 2 && string.IsNullOrEmpty(parts[count - 1]))
            count--;
        for (int i = 0; i < count; i++)
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
            Item(data, tag, PartsOf(person));
        if (names.HasOthers)
            Item(data, tag, "");
    }

    private static string?[] PartsOf(Person person) =>
        [person.Family, person.Given, person.Particle, person.Suffix, person.Literal, person.Orcid, .. person.Affiliations];

    private static void Date(StringBuilder data, char tag, IssuedDate date)
    {
        string qualities = (date.IsApproximate ? "~" : "") + (date.IsUncertain ? "?" : "") + (date.IsOpenEnded ? ".." : "");
        Item(data, tag, [date.Text, .. PartsOf(date.Start), qualities, date.Season == Season.None ? "" : date.Season.ToString(), .. PartsOf(date.End)]);
    }

    private static string[] PartsOf(PartialDate? date) =>
        date is { } day ? [Number(day.Year), day.Month == 0 ? "" : Number(day.Month), day.Day == 0 ? "" : Number(day.Day)] : ["", "", ""];

    /// <summary>Names and values in turn.</summary>
    private static void Fields(StringBuilder data, char tag, Record record)
    {
        data.Append(tag);
        string separator = "";
        foreach (Field field in record.Fields.Concat(record.InheritedFields))
        {
            Append(data.Append(separator), FieldNames.Pack(field.Name));
            Append(data.Append(EndOfPart), field.Value);
            separator = EndOfPart.ToString();
        }

        data.Append(EndOfItem);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
