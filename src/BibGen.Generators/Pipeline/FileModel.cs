using BibGen.Rules;
using BibGen.Works;

namespace BibGen.Generators.Pipeline;

/// <summary>A file as the generator needs it: options and works, equal to another one when the same code comes out.</summary>
internal sealed record FileModel(string Path, BibliographyOptions Options, EquatableArray<WorkModel> Works, EquatableArray<Problem> Problems)
{
    /// <summary>
    /// Reads a file with what others lend it and makes its model; of its works those in <paramref name="cited"/>, where the project wants no others. Whatever goes
    /// wrong is a problem of this file and of no other.
    /// </summary>
    public static FileModel From(FileInput input, FileLoan? loan, EquatableArray<string> cited, CancellationToken cancellationToken)
    {
        BibliographyOptions options = input.Options;
        string path = input.Text.Path;
        if (!options.IsEnabled)
            return new FileModel(path, options, new([]), options.Problems);

        HashSet<string>? names = options.EmitsCitedOnly ? new(cited, StringComparer.Ordinal) : null;
        var works = new List<WorkModel>();
        var problems = new List<Problem>(options.Problems);
        if (loan?.Failure is { } failure)
            problems.Add(Problem.Of(GeneratorRules.InternalError, path, failure));
        try
        {
            string fileName = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
            foreach (Work work in ParsedFiles.Read(input.Text, cancellationToken)?.With(loan?.Definitions, cancellationToken).Works ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (work.Key.Length > 0)
                    works.Add(names is null || names.Contains(NamePolicy.NameOf(work.Key, options.ClassName)) ? WorkModel.From(work, fileName, options) : WorkModel.NotEmitted(work.Key));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(Problem.Of(GeneratorRules.InternalError, path, $"{e.GetType().Name}: {e.Message}"));
        }

        return new FileModel(path, options, new([.. works]), new([.. problems]));
    }
}
