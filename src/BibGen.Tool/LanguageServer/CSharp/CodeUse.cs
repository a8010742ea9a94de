using BibGen.Rules.Code;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>A place in C# that names a work.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The name, or the key without its delimiters.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Work">The work.</param>
internal sealed record CodeUse(CSharpFile File, SourceSpan Span, CodeUseKind Kind, CodeWork Work);
