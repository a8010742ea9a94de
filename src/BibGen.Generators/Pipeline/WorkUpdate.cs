using BibGen.Retractions;

namespace BibGen.Generators.Pipeline;

/// <summary>What the project's snapshots of retractions say of a work.</summary>
/// <param name="Work">Place of the work in its file, from 0.</param>
/// <param name="Update">What they say.</param>
internal readonly record struct WorkUpdate(int Work, StatusUpdate Update);
