using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Code;

/// <summary>A place where C# seems to name a work, by its syntax.</summary>
/// <param name="Span">The name, or the key in <c>Find("key")</c>.</param>
/// <param name="Work">The work.</param>
/// <param name="Node">What the compiler is to be asked about; null in a comment that it does not parse.</param>
internal readonly record struct WorkUse(TextSpan Span, CodeWork Work, SyntaxNode? Node)
{
    /// <summary>Whether the compiler says so too.</summary>
    public bool IsConfirmed(SemanticModel model, CodeProject project, CancellationToken cancellationToken) =>
        Node is null || (NamedSymbols.Of(model, Node, cancellationToken) is var symbol
            && (project.WorkOf(symbol) == Work || project.ClassOf(symbol?.ContainingType) == Work.Class));
}
