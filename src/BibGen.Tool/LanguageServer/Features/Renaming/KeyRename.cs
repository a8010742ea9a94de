using BibGen.Formats;
using BibGen.Naming;
using BibGen.Projects;
using BibGen.Rules.Code;
using BibGen.Text;
using BibGen.Tool.Edits;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary>
/// A new key for an entry. The change is tried on the project before it is offered: all other works must keep their C# names, and every reference must still
/// lead to the entry.
/// </summary>
internal sealed class KeyRename
{
    private readonly ProjectView _view;
    private readonly EntrySymbol _symbol;
    private readonly string _oldKey;
    private readonly string _newKey;
    private readonly CodeWork? _work;

    private KeyRename(ProjectView view, EntrySymbol symbol, string newKey)
    {
        _view = view;
        _symbol = symbol;
        _oldKey = symbol.Entry.Record.Key;
        _newKey = newKey;
        _work = symbol.WorkIn(view);
    }

    private Entry Entry => _symbol.Entry;

    private string NewName => NamePolicy.NameOf(_newKey, Entry.Linked.Options.ClassName);

    /// <summary>The changes, or why they are not made.</summary>
    public static RenameResult Of(ProjectView view, EntrySymbol symbol, string newKey, CancellationToken cancellationToken)
    {
        var rename = new KeyRename(view, symbol, newKey);
        return rename.Refusal() is { } refusal ? RenameResult.Refused(refusal) : rename.Make(cancellationToken);
    }

    private string? Refusal()
    {
        if (Rename.RefusalOfKey(_newKey) is { } malformed)
            return malformed;
        if (_newKey == _oldKey)
            return null;
        foreach (LinkedFile file in _view.Names.SharingKeysWith(Entry.Linked))
        {
            if (FileNames.Of(file.File!).FindExactly(_newKey) is >= 0 and int taken && !(file == Entry.Linked && taken == Entry.Index))
                return $"The key '{_newKey}' is taken: {Place(file.File!, file.File!.Records[taken].KeySpan)}.";
            if (_work is not null && file.Options.FullName == Entry.Linked.Options.FullName
                && file.File!.Records.FirstOrDefault(record => record.Key != _oldKey && record.Key.Length > 0
                    && NamePolicy.NameOf(record.Key, file.Options.ClassName) == NewName) is { } other)
                return $"The C# name '{NewName}' is taken by '{other.Key}': {Place(file.File!, other.KeySpan)}.";
        }

        return null;
    }

    private RenameResult Make(CancellationToken cancellationToken)
    {
        RenameEdit[] edits =
        [
            .. _symbol.PlacesIn(_view).Select(EditOf).OfType<RenameEdit>()
                .OrderBy(edit => edit.Group).ThenBy(edit => edit.Path, StringComparer.Ordinal).ThenBy(edit => edit.Edit.Span.Start),
        ];
        return HarmOf(edits, cancellationToken) is { } harm ? RenameResult.Refused(harm) : new RenameResult(edits, Describe(edits), Refusal: null);
    }

    private RenameEdit? EditOf(SymbolPlace place) => place.Kind switch
    {
        SymbolPlaceKind.Definition => Edit(place, _newKey, RenameGroup.Bibliographies),
        SymbolPlaceKind.Reference when place.Name.Equals(_oldKey, StringComparison.OrdinalIgnoreCase) => Edit(place, _newKey, RenameGroup.Bibliographies),
        SymbolPlaceKind.Suppression when place.Name == _oldKey => Edit(place, _newKey, RenameGroup.Suppressions),
        SymbolPlaceKind.CodeName when _work?.Name != NewName => Edit(place, NewName, RenameGroup.Code),
        SymbolPlaceKind.CodeKey => Edit(place, _newKey, RenameGroup.Code),
        _ => null,
    };

    private static RenameEdit Edit(SymbolPlace place, string newText, RenameGroup group) => new(place.Path, new TextEdit(place.Span, newText), group);

    /// <summary>What else the changes would do, as a reason to refuse them; null when they do nothing else.</summary>
    private string? HarmOf(RenameEdit[] edits, CancellationToken cancellationToken)
    {
        BibliographyProject project = _view.Project;
        foreach (IGrouping<string, RenameEdit> file in edits.Where(edit => edit.Group == RenameGroup.Bibliographies).GroupBy(edit => edit.Path))
        {
            ProjectFile before = project.Files.First(one => one.Path == file.Key);
            var text = new EditedText(before.Content.Bibliography!.Text);
            text.Apply([.. file.Select(edit => edit.Edit)]);
            project = project.With(new ProjectFile(FileContent.Read(file.Key, text.Text, cancellationToken), before.Options), cancellationToken);
        }

        var after = new ProjectView(project, static () => []);
        if (project.Find(Entry.File.Path) is not { File: { } changed } linked || changed.Records.Count != Entry.File.Records.Count
            || changed.Records[Entry.Index].Key != _newKey)
            return $"With the key '{_newKey}' the entry would be read otherwise.";
        if (after.Names.ReferencesTo(new Entry(linked, Entry.Index)).Count() != _view.Names.ReferencesTo(Entry).Count())
            return $"With the key '{_newKey}' other references would lead to the entry, or fewer.";
        return ChangedName(after);
    }

    /// <summary>Another work that would get another C# name, as a reason; null when there is none.</summary>
    private string? ChangedName(ProjectView after)
    {
        foreach (CodeWork work in _view.CodeNames.Classes.SelectMany(one => one.Works.Values).Where(work => work != _work))
        {
            int record = NameFinder.RecordAt(work.File, work.Record.Span.Start + 1);
            if (after.Find(work.File.Path) is { } file && after.CodeNames.WorkOf(file, record) is var now && now?.Name != work.Name)
                return now is null ? $"'{work.QualifiedName}' would lose its C# name." : $"'{work.QualifiedName}' would be called '{now.QualifiedName}' in C#.";
        }

        return null;
    }

    private Dictionary<RenameGroup, string> Describe(RenameEdit[] edits) => edits.GroupBy(edit => edit.Group).ToDictionary(
        group => group.Key,
        group => group.Key switch
        {
            RenameGroup.Code when _work is { } work && work.Name != NewName =>
                $"C#: {work.QualifiedName} becomes {work.Class.Name}.{NewName} ({Count(group)})",
            RenameGroup.Code => $"C#: the key '{_oldKey}' becomes '{_newKey}' ({Count(group)})",
            RenameGroup.Suppressions => $"Suppressions of '{_oldKey}' become those of '{_newKey}'",
            _ => $"Key '{_oldKey}' becomes '{_newKey}'",
        });

    private static string Count(IEnumerable<RenameEdit> edits)
    {
        int places = edits.Count();
        int files = edits.Select(edit => edit.Path).Distinct().Count();
        return $"{places} {(places == 1 ? "place" : "places")} in {files} {(files == 1 ? "file" : "files")}";
    }

    private static string Place(BibliographyFile file, SourceSpan span) =>
        $"{Path.GetFileName(file.Path)}({file.Lines.PositionOf(span.Start).Line},{file.Lines.PositionOf(span.Start).Column})";
}
