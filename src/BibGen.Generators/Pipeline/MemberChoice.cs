namespace BibGen.Generators.Pipeline;

/// <summary>A member that is wanted. A type of its own, because enumerations do not say that they can be compared.</summary>
internal readonly record struct MemberChoice(Member Member);
