using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>An option that is not understood, or a name that cannot be used: a finding about a project rather than about a text.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="IsOfProject">Whether the project's property says it; the same then holds for all files and is said once.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
public sealed record OptionProblem(Rule Rule, bool IsOfProject, EquatableArray<string> Arguments);
