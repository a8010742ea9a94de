using BibGen.Formats;
using BibGen.Retractions;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>
/// A file of a project, read by itself: a bibliography, suppressions that stand next to one, or a list of retractions. One of the three is not null, unless the
/// file could not be read.
/// </summary>
public sealed class FileContent
{
    /// <summary>
    /// The longest text that is read, in characters: checked, it takes many times as much memory, which is the compiler's. A longer one is a finding.
    /// </summary>
    public const int MostCharacters = TextTooLong.Most;

    private FileContent(string path) => Path = path;

    /// <summary>Path as the host gives it.</summary>
    public string Path { get; }

    /// <summary>The bibliography; null when the file is something else.</summary>
    public BibliographyFile? Bibliography { get; private init; }

    /// <summary>The suppressions; null when the file is something else.</summary>
    public SuppressionFile? Suppressions { get; private init; }

    /// <summary>The list of retractions; null when the file is something else.</summary>
    public RetractionSnapshot? Retractions { get; private init; }

    /// <summary>The exception inside BibGen because of which the file could not be read (BIB9999); null as it should be.</summary>
    public string? Failure { get; private init; }

    /// <summary>A file that is not read: the project does not want it, or the host has no text for it.</summary>
    public static FileContent NotRead(string path) => new(path);

    /// <summary>Whether <paramref name="path"/> names a file that BibGen reads.</summary>
    public static bool IsRead(string path) => BibliographyFile.IsBibliography(path) || SuppressionFile.IsSuppressionFile(path)
        || RetractionSnapshot.IsSnapshot(path);

    /// <summary>A file for which <see cref="IsRead"/> holds with a text that is too long: nobody has to have it in memory. A finding says so.</summary>
    /// <param name="path">Path as the host gives it.</param>
    /// <param name="length">How many characters the text has.</param>
    public static FileContent TooLong(string path, long length)
    {
        var problem = new TextTooLong(length);
        if (SuppressionFile.IsSuppressionFile(path))
            return new FileContent(path) { Suppressions = SuppressionFile.Refuse(path, problem) };
        if (RetractionSnapshot.IsSnapshot(path))
            return new FileContent(path) { Retractions = RetractionSnapshot.Refuse(path, problem) };
        return new FileContent(path) { Bibliography = BibliographyFile.Refuse(path, problem) };
    }

    /// <summary>Reads the text of a file for which <see cref="IsRead"/> holds. Never fails on its content.</summary>
    public static FileContent Read(string path, string text, CancellationToken cancellationToken = default) =>
        Read(path, text, previous: null, cancellationToken);

    /// <summary>Reads another text of the file that was read before as <paramref name="previous"/>: what has not changed in it costs less.</summary>
    public static FileContent Read(string path, string text, FileContent? previous, CancellationToken cancellationToken = default) =>
        Read(path, text, previous, change: null, cancellationToken);

    /// <summary>Reads another text of a file that was read before.</summary>
    /// <param name="path">Path as the host gives it.</param>
    /// <param name="text">The text.</param>
    /// <param name="previous">The file with its earlier text; null when it was not read before.</param>
    /// <param name="change">What tells the texts apart, if the host knows: they are not compared then, which would take as long as they are. Else null.</param>
    /// <param name="cancellationToken">Checked once per record that is read.</param>
    public static FileContent Read(string path, string text, FileContent? previous, ChangedStretch? change, CancellationToken cancellationToken = default)
    {
        if (text.Length > MostCharacters)
            return TooLong(path, text.Length);
        try
        {
            if (SuppressionFile.IsSuppressionFile(path))
                return new FileContent(path) { Suppressions = SuppressionFile.Read(path, text) };
            if (RetractionSnapshot.IsSnapshot(path))
                return new FileContent(path) { Retractions = RetractionSnapshot.Read(path, text, cancellationToken) };
            BibliographyFile file = previous?.Bibliography is { } known && known.Path == path ? known.WithText(text, change, cancellationToken)
                : BibliographyFile.Read(path, text, cancellationToken);
            return new FileContent(path) { Bibliography = file };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new FileContent(path) { Failure = FailureOf(e) };
        }
    }

    /// <summary>How BIB9999 names an exception.</summary>
    public static string FailureOf(Exception e) => $"{e.GetType().Name}: {e.Message}";
}
