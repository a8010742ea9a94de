[assembly: CollectionBehavior(DisableTestParallelization = true)] // Each test is a build, which takes all cores by itself.

namespace BibGen.Tests.Package;

/// <summary>Classes of tests that share one packed package.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
