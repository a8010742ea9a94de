using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>Why a suppression, or a rule of it, is not in force (BIB9004).</summary>
/// <param name="Span">The smallest stretch that is wrong.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
internal sealed record SuppressionFault(SourceSpan Span, string Reason);
