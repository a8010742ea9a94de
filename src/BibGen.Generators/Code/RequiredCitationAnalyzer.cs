using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>
/// BIB7009: a public member without <c>[Cites]</c> where <c>[RequiresCitation]</c> wants one. By itself, so that it costs nothing while the rule is off.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredCitationAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(CodeRules.MissingCitation);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start)
    {
        var spaces = new Lazy<string[]>(() => [.. NamespacesOf(start.Compilation.Assembly)]);
        start.RegisterSymbolAction(member => Check(member, spaces.Value), SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);
    }

    /// <summary>The namespaces that the assembly's attributes name; an empty one for all.</summary>
    private static IEnumerable<string> NamespacesOf(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Named(BibGenSymbols.RequiresCitation).Select(attribute => BibGenSymbols.Argument(attribute, 0) as string ?? "");

    private static void Check(SymbolAnalysisContext context, string[] spaces)
    {
        ISymbol member = context.Symbol;
        if (!IsAskedFor(member) || IsCited(member) || RequirementOn(member, spaces) is not { } requirement)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(CodeRules.MissingCitation.Id),
            member.Locations[0],
            member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            requirement));
    }

    /// <summary>Whether the member is public and written by a person: not an accessor, a constructor, an override, or what a record gives itself.</summary>
    private static bool IsAskedFor(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false }
        && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion) }
        && member is not IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
        && !member.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is ParameterSyntax);

    private static bool IsCited(ISymbol member)
    {
        IEnumerable<AttributeData> attributes = member.GetAttributes();
        if (member is IMethodSymbol method)
            attributes = attributes.Concat(method.GetReturnTypeAttributes()).Concat(method.Parameters.SelectMany(parameter => parameter.GetAttributes()));
        else if (member is IPropertySymbol property)
        {
            attributes = attributes.Concat(AttributesOf(property.GetMethod)).Concat(AttributesOf(property.SetMethod))
                .Concat(property.Parameters.SelectMany(parameter => parameter.GetAttributes()));
        }

        return HasCites(attributes);
    }

    private static ImmutableArray<AttributeData> AttributesOf(IMethodSymbol? accessor) => accessor?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty;

    private static bool HasCites(IEnumerable<AttributeData> attributes) => attributes.Named(BibGenSymbols.Cites).Any();

    /// <summary>
    /// What requires a citation of <paramref name="member"/>, as the subject of a sentence; null when nothing does. A type between the two that cites a work
    /// speaks for its members.
    /// </summary>
    private static string? RequirementOn(ISymbol member, string[] spaces)
    {
        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            ImmutableArray<AttributeData> attributes = type.GetAttributes();
            if (attributes.Named(BibGenSymbols.RequiresCitation).Any())
                return $"[RequiresCitation] on '{type.Name}'";
            if (HasCites(attributes))
                return null;
        }

        if (spaces.Length == 0)
            return null;
        string space = member.ContainingNamespace.IsGlobalNamespace ? "" : member.ContainingNamespace.ToDisplayString();
        string? required = Array.Find(spaces, prefix => prefix.Length == 0 || space == prefix || space.StartsWith(prefix + ".", StringComparison.Ordinal));
        return required switch
        {
            null => null,
            "" => "[RequiresCitation] on the assembly",
            _ => $"[RequiresCitation] on the namespace '{required}'",
        };
    }
}
