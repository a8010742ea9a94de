using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Code;

/// <summary>Turns what is found in C# into diagnostics.</summary>
internal static class CodeDiagnostics
{
    /// <summary>Name of the property of a diagnostic that holds the full name of the class of the work it is about, for the fixes.</summary>
    public const string WorkProperty = "Work";

    /// <summary>A finding in C#; where it is about a work, the work's entry is the other place to look at.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where in C#.</param>
    /// <param name="work">The work; null when it is about none.</param>
    /// <param name="arguments">What fills the placeholders of the rule's message.</param>
    public static Diagnostic Create(CodeRule rule, Location location, CodeWork? work, params object[] arguments) => Diagnostic.Create(
        RuleDescriptors.Of(rule.Id),
        location,
        work is null ? [] : [FindingDiagnostics.LocationOf(work.File, work.Record.KeySpan)],
        work is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(WorkProperty, work.FullName),
        arguments);

    /// <summary>A finding in a file of C#.</summary>
    public static Diagnostic Create(CodeRule rule, SyntaxTree tree, SourceSpan span, CodeWork? work, params object[] arguments) =>
        Create(rule, Location.Create(tree, new TextSpan(span.Start, span.Length)), work, arguments);
}
