using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Names;

namespace BibGen.Rules.Values;

/// <summary>
/// A name that is read with initials or a suffix for its family name (<c>Smith J</c>, <c>De Bock K</c>), with none at all, or that ends with
/// a comma. One finding a list: who writes one name so writes all.
/// </summary>
internal sealed class SuspiciousName() : FieldRule("BIB4005", "SuspiciousName", Severity.Warning,
    "A name that is read otherwise than it is meant",
    "The name '{0}' in the field '{1}' of '{2}' {3}",
    NameFields.All)
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (!MayBeOdd(field.Value, NameFields.Read(work, field)))
            return;
        bool? inCapitals = null;
        foreach (NameParts name in new NameListEnumerator(field.Value.AsSpan()))
        {
            if (name.IsBraced || name.Commas > 2 || Judge(name) is not var (what, span) || IsOtherFinding(field.Value, name))
                continue;
            if (IsInCapitals(name) && !NameInitials.AreSuffix(name.Last) && (inCapitals ??= AreInCapitals(field.Value)))
                continue;
            context.Report(file, this, field.Locate(file.Text, span.Start, span.Length), work.Key,
                Excerpt.Of(field.Value, name.Span.Start, name.Span.Length), field.Name, work.Key, what);
            break;
        }
    }

    private static bool MayBeOdd(string value, IReadOnlyList<Person>? persons)
    {
        if (persons is null || value.IndexOf(", and ", StringComparison.Ordinal) >= 0 || value.EndsWith(",", StringComparison.Ordinal))
            return true;
        for (int i = 0; i < persons.Count; i++)
        {
            Person person = persons[i];
            if (person.Literal is null && (person.Family is null or { Length: <= 4 } || person.Suffix is not null))
                return true;
        }

        return false;
    }

    /// <summary>What is odd and where; null when nothing is.</summary>
    private static (string What, SourceSpan Span)? Judge(in NameParts name)
    {
        if (name.IsEmpty || name.Raw is "others")
            return null;
        if (name.TrailingComma >= 0)
            return ("ends with a comma", new SourceSpan(name.TrailingComma, 1));
        if (name.LastSpan.Length == 0)
            return ("has no family name before the comma", name.Span);
        if (name.Commas == 2 && NameInitials.AreSuffix(name.First) && !NameInitials.AreSuffix(name.Jr))
            return (Wrong("given", name.First, $"{name.Last.ToString()}, {name.First.ToString()}, {name.Jr.ToString()}", orGroup: false), name.FirstSpan);
        if (name.Commas == 0 && name.FirstSpan.Length > 0 && NameInitials.AreSuffix(name.Last))
            return (Wrong("family", name.Last, WithSuffix(name), orGroup: true), name.LastSpan);
        if (!AreInitialsForFamily(name))
            return null;
        return (Wrong("family", name.Last, InOrder(name.Raw), orGroup: true), name.LastSpan);
    }

    private static string Wrong(string part, ReadOnlySpan<char> read, string? right, bool orGroup) =>
        $"is read with the {part} name '{read.ToString()}'; " +
        (right is null ? "write the family name before the initials" : $"write '{Excerpt.Of(right)}'{(orGroup ? ", or braces around the name of a group" : "")}");

    /// <summary><c>Guy L. Steele Jr.</c> as <c>Steele, Jr., Guy L.</c></summary>
    private static string WithSuffix(in NameParts name)
    {
        ReadOnlySpan<char> first = name.First;
        int blank = first.LastIndexOfAny(' ', '~');
        string family = first.Slice(blank + 1).ToString();
        return blank < 0 ? $"{family}, {name.Last.ToString()}" : $"{family}, {name.Last.ToString()}, {first.Slice(0, blank).ToString()}";
    }

    /// <summary>What would be right: <c>Rice J K</c> is <c>Rice, J K</c>; null when there is no family name in it.</summary>
    private static string? InOrder(ReadOnlySpan<char> name)
    {
        int end = name.Length;
        for (int blank = name.LastIndexOfAny(' ', '~'); blank > 0; blank = name.Slice(0, blank).LastIndexOfAny(' ', '~'))
        {
            if (!NameInitials.Are(name.Slice(blank + 1, end - blank - 1)))
                break;
            end = blank;
        }

        bool hasFamily = end < name.Length && name.IndexOf(',') < 0 && !NameInitials.Are(name.Slice(0, end));
        return hasFamily ? $"{name.Slice(0, end).TrimEnd('.').ToString()}, {name.Slice(end + 1).ToString()}" : null;
    }

    /// <summary>
    /// Initials in the place of the family name. Some families are called by one letter: behind a comma that is certain, without one there is
    /// only Weinan E whom mathematicians cite. An initial before two given names is a father's, which stands in the place of a family name in
    /// South India (<c>P., Shiva Shankar</c>). Three capitals alone are a group, capitals behind capitals a name in capitals, and
    /// more than three without a stop are no initials.
    /// </summary>
    private static bool AreInitialsForFamily(in NameParts name)
    {
        ReadOnlySpan<char> last = name.Last;
        if (last.Length > 8 || !NameInitials.Are(last))
            return false;
        bool hasStop = last.IndexOf('.') >= 0;
        if (name.Commas > 0 || name.FirstSpan.Length == 0)
            return hasStop && last.Length > 1 && !(last.Length == 2 && AreSpelledOut(name.First));
        return hasStop || (last.Length <= 3 && HasLowerCase(name.First) && !(last is "E" && name.First is "Weinan" or "W."));
    }

    /// <summary>Whether these are two given names or more, each in full.</summary>
    private static bool AreSpelledOut(ReadOnlySpan<char> names)
    {
        int words = 0;
        while (names.Length > 0)
        {
            int blank = names.IndexOfAny(' ', '~');
            ReadOnlySpan<char> word = blank < 0 ? names : names.Slice(0, blank);
            if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[1]))
                return false;
            words++;
            names = blank < 0 ? [] : names.Slice(blank + 1);
        }

        return words > 1;
    }

    private static bool IsInCapitals(in NameParts name) => name.Commas == 0 && name.Last.Length > 1 && name.Last.IndexOf('.') < 0 && !HasLowerCase(name.Last);

    /// <summary>Whether the list writes its family names in capitals, of which short ones look like initials: <c>Taro SUZUKI and Wei LI</c>.</summary>
    private static bool AreInCapitals(string value)
    {
        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (!name.IsBraced && name.Last.Length > 3 && IsInCapitals(name) && HasLowerCase(name.First))
                return true;
        }

        return false;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether another rule speaks of the name: it is in the extended format, or several names that something else joins.</summary>
    private static bool IsOtherFinding(string value, in NameParts name) =>
        ExtendedName.Is(name.Raw) || NameSeparators.Next(name.Raw, 0).Length > 0 || CommaList.Split(value.AsSpan(), name) is not null;
}
