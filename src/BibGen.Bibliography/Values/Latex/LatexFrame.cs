namespace BibGen.Values.Latex;

/// <summary>Something open: a group, the argument of a command or mathematics.</summary>
/// <param name="Kind">What ends it.</param>
/// <param name="End">What its end prints.</param>
/// <param name="Outer">The state that its end restores.</param>
internal readonly record struct LatexFrame(FrameKind Kind, FrameEnd End, LatexState Outer);
