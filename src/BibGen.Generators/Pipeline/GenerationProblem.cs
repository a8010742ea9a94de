using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>What stops the generator, or an option that it does not understand.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Severity">What the file's key wants of the rule; null when it says nothing.</param>
/// <param name="Path">File that it concerns; empty when it concerns the project.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
internal sealed record GenerationProblem(string RuleId, ConfiguredSeverity? Severity, string Path, EquatableArray<string> Arguments)
{
    /// <summary>Where in the file it stands; null for the start.</summary>
    public ProblemPlace? Place { get; init; }

    /// <summary>A problem of <paramref name="rule"/> in a file with these options.</summary>
    public static GenerationProblem Of(Rule rule, BibliographyOptions options, string path, params string[] arguments) =>
        new(rule.Id, options.SeverityOf(rule), path, new(arguments));

    /// <summary>A problem of an option of the project.</summary>
    public static GenerationProblem Of(OptionProblem problem) => new(problem.Rule.Id, Severity: null, "", problem.Arguments);

    /// <summary>What is wrong with the options of a file, or with those of the project that hold for it.</summary>
    public static IEnumerable<GenerationProblem> OfOptions(FileInput input) => input.Options.Problems.Select(
        problem => problem.IsOfProject ? Of(problem)
            : new GenerationProblem(problem.Rule.Id, input.Options.SeverityOf(problem.Rule), input.Text.Path, problem.Arguments));
}
