namespace BibGen.Latex;

/// <summary>A command that could not be turned into text; its argument was kept.</summary>
/// <param name="Command">The command with its backslash.</param>
/// <param name="Offset">Where in the value it stands.</param>
public readonly record struct UndecodableCommand(string Command, int Offset);
