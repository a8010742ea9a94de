using BibGen.Model;
using BibGen.Naming;
using BibGen.Projects;
using BibGen.Retractions;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// What the project's lists of retractions say of the works of a file. Equal to another one that says the same: of 70,000 rows few files are about
/// more than one or two, and an edit of the others ends here.
/// </summary>
/// <param name="Works">The works of which they say something, in file order.</param>
/// <param name="Failure">Why asking them failed; null when it did not.</param>
internal sealed record FileUpdates(EquatableArray<WorkUpdate> Works, string? Failure)
{
    /// <summary>Of a file of which they say nothing.</summary>
    public static FileUpdates None { get; } = new(new([]), Failure: null);

    /// <summary>
    /// Asks <paramref name="lists"/>, which are in the order of their paths, about the works of a file: those in <paramref name="cited"/>, where the project
    /// wants no others.
    /// </summary>
    public static FileUpdates Of(LinkedFile linked, EquatableArray<string> cited, IReadOnlyList<RetractionSnapshot> lists, CancellationToken cancellationToken)
    {
        if (lists.Count == 0 || linked.File is not { } file)
            return None;
        try
        {
            IReadOnlyList<Work> works = file.Works;
            HashSet<string>? names = linked.Options.EmitsCitedOnly ? new(cited, StringComparer.Ordinal) : null;
            List<WorkUpdate>? updates = null;
            for (int i = 0; i < works.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (names is not null && !names.Contains(NamePolicy.NameOf(file.Records[i].Key, linked.Options.ClassName)))
                    continue;
                if (StatusUpdate.Of(works[i], lists) is { } update)
                    (updates ??= []).Add(new WorkUpdate(i, update));
            }

            return updates is null ? None : new FileUpdates(new([.. updates]), Failure: null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return None with { Failure = FileContent.FailureOf(e) };
        }
    }
}
