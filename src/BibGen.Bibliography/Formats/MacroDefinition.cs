using BibGen.Text;

namespace BibGen.Formats;

/// <summary>A macro that a file defines.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="BlockSpan">The whole <c>@string</c>.</param>
/// <param name="IsAlone">Whether the <c>@string</c> defines nothing else.</param>
/// <param name="IsUsed">Whether the file uses it.</param>
/// <param name="Text">What it stands for at the end of the file; empty where its definition uses a name that nothing defines, or has no value.</param>
public sealed record MacroDefinition(string Name, SourceSpan NameSpan, SourceSpan BlockSpan, bool IsAlone, bool IsUsed, string Text);
