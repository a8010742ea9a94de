using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Rules.Infrastructure;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>A file as the generator needs it: options and works, equal to another one when the same code comes out.</summary>
internal sealed record FileModel(string Path, BibliographyOptions Options, EquatableArray<WorkModel> Works, EquatableArray<GenerationProblem> Problems)
{
    /// <summary>Whether it only defines macros for the other files of its project, so that it gives no class of its own.</summary>
    public bool IsMacroLibrary { get; private init; }

    /// <summary>The models of its works by their records, for the next time that the file is read. Takes no part in comparing.</summary>
    public KnownWorks Known { get; private init; } = KnownWorks.None;

    /// <summary>
    /// Makes the model of a file with what lists of retractions say of its works; of its works those in <paramref name="cited"/>, where the project
    /// wants no others. Whatever goes wrong is a problem of this work, or of this file, and of no other.
    /// </summary>
    /// <param name="informed">The file.</param>
    /// <param name="cited">The C# names of the works that code names.</param>
    /// <param name="last">The models that are known already.</param>
    /// <param name="makeModel">Makes the model of a work.</param>
    /// <param name="cancellationToken">Checked once per work.</param>
    public static FileModel From(
        InformedFile informed, EquatableArray<string> cited, KnownWorks last, Func<Work, StatusUpdate?, string, BibliographyOptions, WorkModel> makeModel,
            CancellationToken cancellationToken)
    {
        ((string path, BibliographyOptions options, BibliographyFile? file, string? linkFailure), FileUpdates updates) = informed;
        if (!options.IsGenerated)
            return new FileModel(path, options, new([]), new([]));

        HashSet<string>? names = options.EmitsCitedOnly ? new(cited, StringComparer.Ordinal) : null;
        var works = new List<WorkModel>();
        var problems = new List<GenerationProblem>();
        var known = new KnownWorks();
        string fileName = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (linkFailure is not null)
            problems.Add(Failure(linkFailure));
        if (updates.Failure is { } updateFailure)
            problems.Add(Failure(updateFailure));
        try
        {
            int next = 0;
            for (int i = 0; i < (file?.Records.Count ?? 0); i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Record record = file!.Records[i];
                string key = record.Key;
                StatusUpdate? update = next < updates.Works.Count && updates.Works[next].Work == i ? updates.Works[next++].Update : null;
                if (key.Length == 0)
                    continue;
                WorkModel? model = null;
                string? failure = null;
                if (names is null || names.Contains(NamePolicy.NameOf(key, options.ClassName)))
                    model = last.Find(record, update) ?? Make(file.Works[i], update, out failure);

                works.Add(model ?? WorkModel.NotEmitted(key)); // Its key still takes part in naming.
                if (model is not null)
                    known.Add(record, update, model);
                if (failure is not null)
                    problems.Add(Failure($"'{key}': {failure}") with { Place = ProblemPlace.Of(file, record.KeySpan) });
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(Failure(FileContent.FailureOf(e)));
        }

        return new FileModel(path, options, new([.. works]), new([.. problems]))
        {
            Known = known,
            IsMacroLibrary = file is { HasOnlyDefinitions: true }
        };

        WorkModel? Make(Work work, StatusUpdate? update, out string? failure)
        {
            failure = work.Failure;
            if (failure is not null)
                return null;
            try
            {
                return makeModel(work, update, fileName, options);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failure = FileContent.FailureOf(e);
                return null;
            }
        }

        GenerationProblem Failure(string message) => GenerationProblem.Of(GeneratorRules.InternalError, options, path, message);
    }

    /// <summary>Whether the same code comes out of the other one.</summary>
    public bool Equals(FileModel? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Path == other.Path && Options.Equals(other.Options) && IsMacroLibrary == other.IsMacroLibrary && Works.Equals(other.Works)
            && Problems.Equals(other.Problems)));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + Works.Count);
}
