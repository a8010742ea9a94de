using BibGen.Formats;
using BibGen.Formats.Bibtex.Linking;
using BibGen.Naming;

namespace BibGen.Projects;

/// <summary>Links the bibliographies of a project.</summary>
internal static class FileLinking
{
    /// <summary>
    /// The enabled bibliographies of <paramref name="files"/>, which are in order; those of <paramref name="previous"/> where nothing has changed.
    /// </summary>
    public static IReadOnlyList<LinkedFile> Link(IReadOnlyList<ProjectFile> files, IReadOnlyList<LinkedFile>? previous, CancellationToken cancellationToken)
    {
        ProjectFile[] wanted = [.. files.Where(file => file.Options.IsEnabled && BibliographyFile.IsBibliography(file.Path))];
        ProjectFile[] read = [.. wanted.Where(file => file.Content.Bibliography is not null)];
        Dictionary<string, LinkedFile> known = previous?.ToDictionary(file => file.Path, StringComparer.Ordinal) ?? [];
        IReadOnlyList<BibliographyFile> linked = [.. read.Select(file => file.Content.Bibliography!)];
        string? failure = null;
        try
        {
            linked = FileLinker.Join(linked, [.. read.Select(file => file.Options.FullName)], cancellationToken);
            linked = WithKeys(linked, read, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            failure = FileContent.FailureOf(e);
        }

        var result = new List<LinkedFile>(wanted.Length);
        int next = 0;
        foreach (ProjectFile file in wanted)
        {
            BibliographyFile? bibliography = file.Content.Bibliography is null ? null : linked[next++];
            string? problem = file.Content.Failure ?? (bibliography is { IsUnfinished: true } ? failure : null);
            var one = new LinkedFile(file.Path, file.Options, bibliography, problem);
            result.Add(known.TryGetValue(file.Path, out LinkedFile? last) && last.Equals(one) ? last : one);
        }

        return result;
    }

    /// <summary>The files with keys for the records that have none, told apart over the files of each class.</summary>
    private static BibliographyFile[] WithKeys(IReadOnlyList<BibliographyFile> linked, ProjectFile[] files, CancellationToken cancellationToken)
    {
        BibliographyFile[] keyed = [.. linked];
        foreach (IGrouping<(string, string Name), int> ofClass in Enumerable.Range(0, files.Length).Where(i => files[i].Options.IsGenerated)
            .GroupBy(i => (files[i].Options.Namespace, files[i].Options.ClassName)))
        {
            int[] places = [.. ofClass];
            IReadOnlyList<BibliographyFile> named = ClassKeys.Assign(ofClass.Key.Name, [.. places.Select(i => linked[i])], cancellationToken);
            for (int i = 0; i < places.Length; i++)
                keyed[places[i]] = named[i];
        }

        return keyed;
    }
}
