using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;

namespace BibGen.CodeFixes.Code;

/// <summary>How code at a place has to write the name of a work.</summary>
internal static class WorkNames
{
    /// <summary>The name for an expression, with all its namespaces; a simplifier shortens it.</summary>
    public static string Full(CodeWork work) => $"global::{work.Class.FullName}.{work.Name}";

    /// <summary>The name for a <c>cref</c>: <c>References.DeBock2011</c> where the class can be seen.</summary>
    public static string Cref(SemanticModel model, int position, CodeWork work)
    {
        bool isVisible = model.LookupNamespacesAndTypes(position, name: work.Class.Name).Any(symbol => symbol.ToDisplayString() == work.Class.FullName);
        return isVisible ? work.QualifiedName : $"{work.Class.FullName}.{work.Name}";
    }
}
