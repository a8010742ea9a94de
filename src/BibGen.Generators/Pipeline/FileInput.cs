using BibGen.Projects;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Pipeline;

/// <summary>A file and what the project wants of it. The host gives a new text object when the text changes, so that comparing references is enough.</summary>
internal sealed record FileInput(AdditionalText Text, BibliographyOptions Options);
