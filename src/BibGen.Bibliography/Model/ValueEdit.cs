namespace BibGen.Model;

/// <summary>A change of a field's value.</summary>
/// <param name="Offset">Where in the value what is replaced begins, in characters.</param>
/// <param name="Length">Its length; 0 to insert.</param>
/// <param name="NewText">What stands there instead; empty to delete.</param>
public readonly record struct ValueEdit(int Offset, int Length, string NewText);
