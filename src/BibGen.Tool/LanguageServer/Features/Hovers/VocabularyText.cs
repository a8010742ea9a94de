using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Rules;
using BibGen.Rules.Fields;

namespace BibGen.Tool.LanguageServer.Features.Hovers;

/// <summary>The words of formats and rules in Markdown: what a type asks for, what a field holds, what a tag means, what a rule is about.</summary>
internal static class VocabularyText
{
    /// <summary>Most types that are listed; a field that more of them use is one of nearly all.</summary>
    private const int MostTypes = 20;

    /// <summary>What an entry of <paramref name="type"/> must have; null for a type that is not known.</summary>
    public static string? OfType(string type)
    {
        if (!EntryTypes.IsKnown(type))
            return null;
        string same = EntryTypes.Canonical(type) is var canonical && canonical != type ? $", an older name of `@{canonical}`" : "";
        string[] required = [.. RequiredFields.Of(type).Select(group => string.Join(" or ", group.Select(name => $"`{name}`")))];
        return $"`@{type}`{same}" + (required.Length == 0 ? "\n\nNo field is required." : $"\n\nRequired: {string.Join(", ", required)}.");
    }

    /// <summary>What the field holds, and which types require and use it; null for a field that biblatex does not have.</summary>
    public static string? OfField(string field)
    {
        if (FieldTypes.Of(field) is not { } type)
            return null;
        string same = FieldTypes.Canonical(field) is var canonical && canonical != field ? $", an older name of `{canonical}`" : "";
        string[] requiring = [.. EntryTypes.All.Where(entry => RequiredFields.Of(entry).Any(group => group.Contains(field)))];
        string[] using_ = [.. EntryTypes.All.Where(entry => EntryTypes.Canonical(entry) == entry && TypeFields.Uses(entry, field))];
        string text = $"`{field}`{same}: {Describe(type)}.";
        if (requiring.Length > 0)
            text += $"\n\nRequired by {Types(requiring)}{(HasAlternatives(requiring, field) ? ", in some of them another field may stand for it" : "")}.";
        return text + (using_.Length > MostTypes ? "\n\nUsed by nearly all types." : using_.Length > 0 ? $"\n\nUsed by {Types(using_)}." : "");
    }

    /// <summary>What the tag means; null where the format does not say.</summary>
    public static string? OfTag(BibliographyFormat format, string tag) =>
        format.Tags.FirstOrDefault(known => known.Name == tag) is { } found ? $"`{tag}`: {found.Meaning}" : null;

    /// <summary>Title, name and page of a rule; null when there is none with this id.</summary>
    public static string? OfRule(string id) => RuleCatalogue.All.FirstOrDefault(rule => rule.Id == id) is { } rule
        ? $"[{rule.Id}]({rule.HelpLink}) {rule.Name}: {char.ToLowerInvariant(rule.Title[0]) + rule.Title[1..]}. "
            + (rule.IsEnabledByDefault ? $"By default {rule.DefaultSeverity.ToString().ToLowerInvariant()}." : "Off by default.")
        : null;

    /// <summary>A datatype of biblatex (manual §2.2.1) as a noun.</summary>
    public static string Describe(FieldType type) => type switch
    {
        FieldType.NameList => "names, separated by `and`",
        FieldType.LiteralList => "texts, separated by `and`",
        FieldType.Integer => "a number",
        FieldType.Date => "a date, or a range of dates, in ISO 8601 form",
        FieldType.DatePart => "part of a date",
        FieldType.Range => "page ranges, with `--` between first and last",
        FieldType.Key => "a word that biblatex knows and translates, or a text",
        FieldType.KeyList => "words that biblatex knows and translates, or texts, separated by `and`",
        FieldType.EntryKey => "the key of an entry",
        FieldType.EntryKeyList => "keys of entries, separated by commas",
        FieldType.KeywordList => "words, separated by commas",
        FieldType.OptionList => "options of biblatex",
        FieldType.Verbatim => "verbatim text: no character means anything to LaTeX",
        FieldType.Uri => "an address, verbatim",
        FieldType.Code => "TeX code",
        _ => "text",
    };

    private static bool HasAlternatives(IEnumerable<string> types, string field) =>
        types.Any(type => RequiredFields.Of(type).Any(group => group.Length > 1 && group.Contains(field)));

    private static string Types(IEnumerable<string> types) => string.Join(", ", types.Select(type => $"`@{type}`"));
}
