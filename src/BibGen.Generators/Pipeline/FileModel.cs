using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Rules.Infrastructure;

namespace BibGen.Generators.Pipeline;

/// <summary>A file as the generator needs it: options and works, equal to another one when the same code comes out.</summary>
internal sealed record FileModel(string Path, BibliographyOptions Options, EquatableArray<WorkModel> Works, EquatableArray<Problem> Problems)
{
    /// <summary>
    /// Reads a file with what others lend it and snapshots say of its works, and makes its model; of its works those in <paramref name="cited"/>, where the project wants no others.
    /// Whatever goes wrong is a problem of this work, or of this file, and of no other.
    /// </summary>
    /// <param name="complete">The file.</param>
    /// <param name="cited">The C# names of the works that code names.</param>
    /// <param name="known">The models that are known already; those that are made are added.</param>
    /// <param name="makeModel">Makes the model of a work.</param>
    /// <param name="cancellationToken">Looked at once a work.</param>
    public static FileModel From(
        CompleteInput complete, EquatableArray<string> cited, WorkModelCache.OfFile known, Func<Work, StatusUpdate?, string, BibliographyOptions, WorkModel> makeModel, CancellationToken cancellationToken)
    {
        (FileInput input, FileLoan? loan, FileUpdates updates) = complete;
        BibliographyOptions options = input.Options;
        string path = input.Text.Path;
        if (!options.IsEnabled)
            return new FileModel(path, options, new([]), options.Problems);

        HashSet<string>? names = options.EmitsCitedOnly ? new(cited, StringComparer.Ordinal) : null;
        var works = new List<WorkModel>();
        var problems = new List<Problem>(options.Problems);
        string fileName = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (loan?.Failure is { } lent)
            problems.Add(Failure(lent));
        if (updates.Failure is { } updated)
            problems.Add(Failure(updated));
        try
        {
            BibliographyFile? file = ParsedFiles.Read(input.Text, cancellationToken)?.With(loan?.Definitions, cancellationToken);
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
                    model = known.Find(record, update) ?? Make(file.Works[i], update, out failure);

                works.Add(model ?? WorkModel.NotEmitted(key)); // Its key still takes part in naming.
                if (failure is not null)
                    problems.Add(Failure($"'{key}': {failure}") with { Place = ProblemPlace.Of(file, record.KeySpan) });
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(Failure($"{e.GetType().Name}: {e.Message}"));
        }

        return new FileModel(path, options, new([.. works]), new([.. problems]));

        WorkModel? Make(Work work, StatusUpdate? update, out string? failure)
        {
            failure = work.Failure;
            if (failure is not null)
                return null;
            try
            {
                WorkModel model = makeModel(work, update, fileName, options);
                known.Add(work.Record, update, model);
                return model;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failure = $"{e.GetType().Name}: {e.Message}";
                return null;
            }
        }

        Problem Failure(string message) => Problem.Of(GeneratorRules.InternalError, options.Severities, path, message);
    }
}
