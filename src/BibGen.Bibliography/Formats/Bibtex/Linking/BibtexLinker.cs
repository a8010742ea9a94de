using BibGen.Text;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>
/// Reads the .bib files of a project as one database, as BibTeX and biber read those of a document. What a file defines itself counts in it;
/// only what it names and does not have is looked for in the others: first in those of its class, then in all, each time in the order of
/// their paths, so that the order in which a host names the files says nothing.
/// </summary>
internal static class BibtexLinker
{
    /// <summary>The <paramref name="files"/>, each with what it takes from the others; <see cref="BibliographyFormat.Link"/> explains the parameters.</summary>
    public static IReadOnlyList<BibliographyFile> Link(
        IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes, IReadOnlyList<BibliographyFile?> previous, CancellationToken cancellationToken)
    {
        if (files.Count < 2 || !files.Any(file => BibtexRecordSet.Of(file).UnresolvedTree is not null))
            return files;
        int[] order = [.. Enumerable.Range(0, files.Count).OrderBy(i => files[i].Path, StringComparer.Ordinal)];
        string[] classNames = [.. order.Select(i => classes[i])];
        BibliographyFile[] linked = [.. order.Select(i => files[i])];

        // Macros first: what the fields say decides which entries are named.
        var macros = new ExternalMacroFinder(new SearchOrder([.. linked], classNames));
        for (int i = 0; i < linked.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (BibtexRecordSet.Of(linked[i]).UnresolvedTree is not null && macros.For(i) is { Count: > 0 } definitions)
                linked[i] = With(linked[i], new ExternalDefinitions(definitions, [], []), previous[order[i]], cancellationToken);
        }

        LinkEntries(linked, classNames, [.. order.Select(i => previous[i])], cancellationToken);
        BibliographyFile[] result = new BibliographyFile[files.Count];
        for (int i = 0; i < order.Length; i++)
            result[order[i]] = linked[i];
        return result;
    }

    private static void LinkEntries(BibliographyFile[] linked, string[] classes, BibliographyFile?[] previous, CancellationToken cancellationToken)
    {
        if (!linked.Any(file => BibtexRecordSet.Of(file).UnresolvedReferences.Count > 0))
            return;
        var entries = new ExternalEntryFinder(new SearchOrder([.. linked], classes));
        var wanted = new List<ExternalEntry>[linked.Length];
        for (int i = 0; i < linked.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            wanted[i] = entries.For(i);
        }

        for (int i = 0; i < linked.Length; i++)
        {
            if (wanted[i].Count == 0)
                continue;
            IReadOnlyList<ExternalMacro> macros = BibtexRecordSet.Of(linked[i]).External?.Macros ?? [];
            linked[i] = With(linked[i], new ExternalDefinitions(macros, wanted[i], entries.CirclesIn(i)), previous[i], cancellationToken);
        }
    }

    /// <summary>
    /// The file with definitions of others: its text is not parsed again, and works to which nothing changes are the same objects; the same file as last
    /// time if it was given the same, or what has become of that by an edit.
    /// </summary>
    private static BibliographyFile With(BibliographyFile file, ExternalDefinitions external, BibliographyFile? previous, CancellationToken cancellationToken)
    {
        for (BibliographyFile? known = previous; known is not null; known = known.Origin)
        {
            if (known.RecordSet is not BibtexRecordSet { Reading: not null } set || !external.Equals(set.External))
                continue;
            if (known.Origin == file)
                return known;
            ChangedStretch change = ChangedStretch.Between(known.Text, file.Text);
            return file.With(BibtexReader.Read(file.Text, set, external, change, cancellationToken), known, change);
        }

        return file.With(BibtexReader.Read(BibtexRecordSet.Of(file).UnresolvedTree!, external, cancellationToken));
    }
}
