namespace BibGen.Generators.Pipeline;

/// <summary>Where the data of a work stands.</summary>
internal readonly record struct WorkPlace(int Bucket, int Index);
