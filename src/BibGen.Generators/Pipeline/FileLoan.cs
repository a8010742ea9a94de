using BibGen.Formats.Bibtex.Linking;

namespace BibGen.Generators.Pipeline;

/// <summary>The macros and entries that a file names, does not have, and is given from other files of the project.</summary>
/// <param name="Path">Path of the file, normalized.</param>
/// <param name="Definitions">What it is given; null when looking for it failed.</param>
/// <param name="Failure">Why that failed; null when it did not.</param>
internal sealed record FileLoan(string Path, ExternalDefinitions? Definitions, string? Failure)
{
    /// <summary>The loans between <paramref name="files"/>, in the order of their paths; most projects need none.</summary>
    public static EquatableArray<FileLoan> Between(IEnumerable<FileReading> files, CancellationToken cancellationToken)
    {
        FileReading[] readings = [.. files.Where(file => file.File is not null)];
        if (!Array.Exists(readings, reading => reading.File!.IsUnfinished))
            return new([]);
        readings = [.. readings.OrderBy(file => file.Path, StringComparer.Ordinal).GroupBy(file => PathName.Normalize(file.Path), StringComparer.Ordinal).Select(same => same.First())];
        var loans = new List<FileLoan>();
        try
        {
            IReadOnlyList<ExternalDefinitions?> definitions = FileLinker.Lend([.. readings.Select(reading => reading.File!)], [.. readings.Select(reading => reading.ClassName)], cancellationToken);
            for (int i = 0; i < readings.Length; i++)
            {
                if (definitions[i] is { } borrowed)
                    loans.Add(new FileLoan(PathName.Normalize(readings[i].Path), borrowed, Failure: null));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new([.. readings.Where(reading => reading.File!.IsUnfinished).Select(reading => new FileLoan(PathName.Normalize(reading.Path), Definitions: null, $"{e.GetType().Name}: {e.Message}"))]);
        }

        return new([.. loans]);
    }

    /// <summary>The loan to the file at <paramref name="path"/>; null when there is none.</summary>
    public static FileLoan? To(string path, EquatableArray<FileLoan> loans)
    {
        if (loans.Count == 0)
            return null;
        string normalized = PathName.Normalize(path);
        return loans.FirstOrDefault(loan => loan.Path == normalized);
    }
}
