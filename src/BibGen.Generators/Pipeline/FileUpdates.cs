using BibGen.Model;
using BibGen.Retractions;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// What the project's snapshots of retractions say of the works of a file. Equal to another one that says the same: of 70,000 rows few files are about
/// more than one or two, and an edit of the others ends here.
/// </summary>
/// <param name="Works">The works of which they say something, in file order.</param>
/// <param name="Failure">Why asking them failed; null when it did not.</param>
internal sealed record FileUpdates(EquatableArray<WorkUpdate> Works, string? Failure)
{
    /// <summary>Of a file of which they say nothing.</summary>
    public static FileUpdates None { get; } = new(new([]), Failure: null);

    /// <summary>Asks <paramref name="snapshots"/>, which are in the order of their paths, about every work of a file.</summary>
    public static FileUpdates Of(FileInput input, FileLoan? loan, IReadOnlyList<RetractionSnapshot> snapshots, CancellationToken cancellationToken)
    {
        if (snapshots.Count == 0 || !input.Options.IsEnabled || FileReading.FileOf(input.Text, cancellationToken) is not { } file)
            return None;
        try
        {
            IReadOnlyList<Work> works = file.With(loan?.Definitions, cancellationToken).Works;
            List<WorkUpdate>? updates = null;
            for (int i = 0; i < works.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (StatusUpdate.Of(works[i], snapshots) is { } update)
                    (updates ??= []).Add(new WorkUpdate(i, update));
            }

            return updates is null ? None : new FileUpdates(new([.. updates]), Failure: null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return None with { Failure = $"{e.GetType().Name}: {e.Message}" };
        }
    }
}
