using BibGen.Formats;

namespace BibGen.Tests;

/// <summary>The library is a package: its public types and members are written down.</summary>
[Trait("Category", "Snapshots")]
public class PublicInterfaceTests
{
    [Fact]
    public void The_library_is_what_has_been_published() => PublicInterface.Verify("BibGen.Bibliography", PublicInterface.Of(typeof(BibliographyFile).Assembly));
}
