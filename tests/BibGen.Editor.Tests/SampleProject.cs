namespace BibGen.Tests.Editor;

/// <summary>The small project that the tests open: an entry, a macro, and C# that cites the entry.</summary>
internal static class SampleProject
{
    /// <summary>The line of the DOI, counted from 1, and the column where it begins.</summary>
    public const int DoiLine = 11;

    /// <inheritdoc cref="DoiLine"/>
    public const int DoiColumn = 14;

    /// <summary>The project in a new folder.</summary>
    public static ProjectFolder Create() => new ProjectFolder()
        .With("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>

            """)
        .With("Program.cs", """
            // The structure of Watson1953 is the one that counts.
            Console.WriteLine(App.References.Watson1953.Doi);
            Console.WriteLine(App.References.Find("Watson1953"));

            """)
        .With("references.bib", """
            @string{nature = {Nature}}

            @article{Watson1953,
              author  = {Watson, J. D. and Crick, F. H. C.},
              title   = {Molecular Structure of Nucleic Acids},
              journal = nature,
              year    = 1953,
              month   = apr,
              volume  = 171,
              pages   = {737--738},
              doi     = {10.1038/171737a0},
            }

            """);
}
