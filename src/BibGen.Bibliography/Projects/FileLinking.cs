using BibGen.Formats;
using BibGen.Naming;

namespace BibGen.Projects;

/// <summary>Links the bibliographies of a project: each gets what it takes from others of its format, and keys for the records that have none.</summary>
internal sealed class FileLinking
{
    private readonly ProjectFile[] _files;
    private readonly BibliographyFile?[] _linked;
    private readonly BibliographyFile?[] _previous;
    private readonly string?[] _failures;

    private FileLinking(ProjectFile[] files, IReadOnlyList<LinkedFile?> previous)
    {
        _files = files;
        _linked = [.. files.Select(file => file.Content.Bibliography)];
        _previous = [.. previous.Select(file => file?.File)];
        _failures = [.. files.Select(file => file.Content.Failure)];
    }

    /// <summary>
    /// The enabled bibliographies of <paramref name="files"/>, which are in order; those that <paramref name="previous"/> gives where nothing has changed.
    /// </summary>
    public static IReadOnlyList<LinkedFile> Link(IReadOnlyList<ProjectFile> files, Func<ProjectFile, LinkedFile?> previous, CancellationToken cancellationToken)
    {
        ProjectFile[] enabled = [.. files.Where(file => file.Options.IsEnabled && BibliographyFile.IsBibliography(file.Path))];
        LinkedFile?[] known = [.. enabled.Select(previous)];
        var linking = new FileLinking(enabled, known);
        linking.LinkFormats(cancellationToken);
        linking.AssignKeys(cancellationToken);
        return
        [
            .. enabled.Select((file, i) => new LinkedFile(file.Path, file.Options, linking._linked[i], linking._failures[i]) is var one && one.Equals(known[i])
                ? known[i]!
                : one),
        ];
    }

    /// <summary>The files of a format that are one database.</summary>
    private void LinkFormats(CancellationToken cancellationToken)
    {
        foreach (IGrouping<BibliographyFormat, int> group in Read().GroupBy(i => _linked[i]!.Format).Where(group => group.Key.LinksFiles))
        {
            int[] places = [.. group];
            string[] classes = [.. places.Select(i => _files[i].Options.FullName)];
            Replace(places, () => group.Key.Link(Of(places), classes, [.. places.Select(i => _previous[i])], cancellationToken));
        }
    }

    /// <summary>Keys for the records that have none, told apart over the files of each class.</summary>
    private void AssignKeys(CancellationToken cancellationToken)
    {
        foreach (IGrouping<(string, string Name), int> group in Read().Where(i => _files[i].Options.IsGenerated)
            .GroupBy(i => (_files[i].Options.Namespace, _files[i].Options.ClassName)))
        {
            int[] places = [.. group];
            Replace(places, () => ClassKeys.Assign(group.Key.Name, Of(places), [.. places.Select(i => _previous[i])], cancellationToken));
        }
    }

    private IEnumerable<int> Read() => Enumerable.Range(0, _files.Length).Where(i => _linked[i] is not null);

    private BibliographyFile[] Of(int[] places) => [.. places.Select(i => _linked[i]!)];

    /// <summary>An exception costs these files their links and no others.</summary>
    private void Replace(int[] places, Func<IReadOnlyList<BibliographyFile>> link)
    {
        try
        {
            IReadOnlyList<BibliographyFile> linked = link();
            for (int i = 0; i < places.Length; i++)
                _linked[places[i]] = linked[i];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            foreach (int place in places)
                _failures[place] ??= FileContent.FailureOf(e);
        }
    }
}
