namespace BibGen.Values.Latex;

/// <summary>A command that BibGen does not know: its argument's text, or without one its name, stands in its place.</summary>
/// <param name="Command">The command with its backslash, as <c>\foo</c>.</param>
/// <param name="Offset">Where its backslash stands in the value.</param>
public readonly record struct UndecodableCommand(string Command, int Offset);
