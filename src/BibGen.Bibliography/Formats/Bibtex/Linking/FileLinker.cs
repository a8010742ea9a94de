namespace BibGen.Formats.Bibtex.Linking;

/// <summary>
/// Reads the .bib files of a project as one database, as BibTeX and biber read those of a document. What a file defines itself counts in it;
/// only what it names and does not have is looked for in the others: first in those of its class, then in all, each time in the order of
/// their paths, so that the order in which a host names the files says nothing.
/// </summary>
public static class FileLinker
{
    /// <summary>
    /// What each of <paramref name="files"/> borrows from the others; null where it needs nothing or nobody has it. A file of
    /// <paramref name="classes"/> at the same place goes into the class of that name. Files whose paths are the same should come once.
    /// </summary>
    public static IReadOnlyList<ExternalDefinitions?> Lend(IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes,
        CancellationToken cancellationToken = default)
    {
        var borrowed = new ExternalDefinitions?[files.Count];
        if (files.Count < 2 || !files.Any(file => file.IsUnfinished))
            return borrowed;

        int[] order = [.. Enumerable.Range(0, files.Count).Where(i => files[i].Format.LinksFiles).OrderBy(i => files[i].Path, StringComparer.Ordinal)];
        string[] classNames = [.. order.Select(i => classes[i])];
        var macros = new ExternalMacroFinder(new SearchOrder([.. order.Select(i => files[i])], classNames));
        var read = new BibliographyFile[order.Length];
        for (int i = 0; i < read.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BibliographyFile file = files[order[i]];
            if (file.IsUnfinished && macros.For(i) is { Count: > 0 } wanted)
                file = file.With(borrowed[order[i]] = new ExternalDefinitions(wanted, [], []), cancellationToken);
            read[i] = file;
        }

        if (!read.Any(file => file.MissingEntries.Count > 0))
            return borrowed;

        var entries = new ExternalEntryFinder(new SearchOrder(read, classNames));
        List<ExternalEntry>[] wantedEntries = new List<ExternalEntry>[read.Length];
        for (int i = 0; i < read.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            wantedEntries[i] = entries.For(i);
        }

        for (int i = 0; i < read.Length; i++)
        {
            if (wantedEntries[i].Count > 0)
                borrowed[order[i]] = new ExternalDefinitions(borrowed[order[i]]?.Macros ?? [], wantedEntries[i], entries.CirclesIn(i));
        }

        return borrowed;
    }

    /// <summary>The <paramref name="files"/>, each read with what it borrows from the others.</summary>
    public static IReadOnlyList<BibliographyFile> Join(IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ExternalDefinitions?> borrowed = Lend(files, classes, cancellationToken);
        return [.. files.Select((file, i) => file.With(borrowed[i], cancellationToken))];
    }
}
