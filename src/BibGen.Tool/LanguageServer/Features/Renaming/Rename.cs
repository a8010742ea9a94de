using System.Buffers;
using BibGen.Formats.Bibtex;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary>Gives a key or a macro another name, in all files of the project and in the C#.</summary>
internal static class Rename
{
    /// <summary>What biber does not allow in a key (btparse); what JSON would escape is among it.</summary>
    private static readonly SearchValues<char> NotInKeys = SearchValues.Create("\"#%'(),={}\\");

    /// <summary>What ends a name of BibTeX (bibtex.web §§32–33), and what begins a command of TeX.</summary>
    private static readonly SearchValues<char> NotInMacros = SearchValues.Create("\"#%'(),={}@\\");

    /// <summary>The name at <paramref name="offset"/> that can be renamed, or why it cannot.</summary>
    public static (NamePlace? Place, string? Refusal) Prepare(ProjectView view, string path, int offset)
    {
        if (Symbol.At(view, path, offset) is not var (symbol, place))
            return (null, "Only keys and macros can be renamed.");
        return RefusalOf(view, symbol, place) is { } refusal ? (null, refusal) : (place, null);
    }

    /// <summary>The changes that give the key or macro at <paramref name="offset"/> the name <paramref name="newName"/>.</summary>
    public static RenameResult At(ProjectView view, string path, int offset, string newName, CancellationToken cancellationToken = default)
    {
        if (Symbol.At(view, path, offset) is not var (symbol, place))
            return RenameResult.Refused("Only keys and macros can be renamed.");
        if (RefusalOf(view, symbol, place) is { } refusal)
            return RenameResult.Refused(refusal);
        return symbol is EntrySymbol entry ? KeyRename.Of(view, entry, newName, cancellationToken) : OfMacro(view, (MacroSymbol)symbol, newName);
    }

    /// <summary>Why <paramref name="key"/> can be no key; null when it can.</summary>
    public static string? RefusalOfKey(string key) =>
        key.Length == 0 ? "A key has at least one character."
        : key.Any(char.IsWhiteSpace) ? "A key has no blanks."
        : key.AsSpan().IndexOfAny(NotInKeys) is >= 0 and int at ? $"'{key[at]}' cannot stand in a key."
        : null;

    private static string? RefusalOf(ProjectView view, Symbol symbol, NamePlace place)
    {
        if (symbol is MacroSymbol macro)
            return macro.Owner is not null ? null
                : PredefinedMacros.All.Any(known => known.Key == macro.Name) ? $"'{macro.Name}' is a macro of BibTeX and its styles; it cannot be renamed."
                : $"No file defines the macro '{macro.Name}'.";
        Entry entry = ((EntrySymbol)symbol).Entry;
        string key = entry.Record.Key;
        if (key.Length == 0)
            return "The entry has no key.";
        if (entry.Record.IsKeyGenerated)
            return $"The record has no key of its own: '{key}' is made of its author and year.";
        if (!entry.Record.KeySpan.In(entry.File.Text).SequenceEqual(key))
            return $"'{key}' is written with escapes; it has to be changed by hand.";
        if (place.Kind != NameKind.Key && !place.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
            return $"'{place.Name}' is not the key of the entry but another name of '{key}'; rename it there.";
        return IsAlone(view, entry) ? null : $"Several entries have the key '{key}', so that nobody can say which one is named elsewhere.";
    }

    /// <summary>Whether no other entry of the database, or of the class, has the key.</summary>
    private static bool IsAlone(ProjectView view, Entry entry) => view.Names.SharingKeysWith(entry.Linked)
        .Sum(file => file.File!.Records.Count(record => record.Key == entry.Record.Key)) == 1;

    private static RenameResult OfMacro(ProjectView view, MacroSymbol macro, string newName)
    {
        string name = newName.ToLowerInvariant();
        if (newName.Length == 0 || char.IsAsciiDigit(newName[0]) || newName.Any(char.IsWhiteSpace) || newName.AsSpan().ContainsAny(NotInMacros))
            return RenameResult.Refused($"'{newName}' can be no name of a macro.");
        if (name != macro.Name && PredefinedMacros.All.Any(known => known.Key == name))
            return RenameResult.Refused($"'{name}' is a macro of BibTeX and its styles.");
        if (name != macro.Name && view.Names.Files.FirstOrDefault(file => FileNames.Of(file.File!).Macros[name].Any()) is { } taken)
            return RenameResult.Refused($"{Path.GetFileName(taken.Path)} has a macro '{name}' already.");
        RenameEdit[] edits =
        [
            .. macro.PlacesIn(view).OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Span.Start)
                .Select(place => new RenameEdit(place.Path, new TextEdit(place.Span, newName), RenameGroup.Bibliographies)),
        ];
        return new RenameResult(
            edits, new Dictionary<RenameGroup, string> { [RenameGroup.Bibliographies] = $"Macro '{macro.Name}' becomes '{newName}'" }, Refusal: null);
    }
}
