using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>What lists the works of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Places">Bucket and place in it of every work, in the order of the files and of the works in them.</param>
/// <param name="BucketCount">Number of buckets.</param>
/// <param name="Aliases">Keys that works had before, in ordinal order, each followed by the key that the work has now.</param>
internal sealed record IndexModel(ClassHeader Class, EquatableArray<WorkPlace> Places, int BucketCount, EquatableArray<string> Aliases);
