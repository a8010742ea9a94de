using System.Globalization;

namespace BibGen.Tests.Package;

/// <summary>
/// Kinds of projects that users have, several at once since each build takes its time: every framework, versions kept in one place, a path that is no plain
/// one, hundreds of files. What is said is nothing.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class MatrixTests(PackedPackage package)
{
    private const int Files = 300;

    /// <summary>C# 7.3 is the language of the older frameworks. A path with <c>%20</c> is one that the SDK itself does not find again.</summary>
    [Fact]
    public void A_library_for_all_frameworks_with_three_hundred_files_and_its_tests()
    {
        ConsumerProject library = package.Consumer("100% sure/Matrix").With("Matrix.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;net8.0;netstandard2.0;net472</TargetFrameworks>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="BibGen" PrivateAssets="all" />
                <InternalsVisibleTo Include="Matrix.Tests" />
              </ItemGroup>
            </Project>
            """)
            .With("../Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="BibGen" Version="{package.Version}" /></ItemGroup>
            </Project>
            """)
            .With("Study.cs", """
            namespace Matrix
            {
                [BibGen.Cites(typeof(F000.W0), "p. 1")]
                public static class Study
                {
                    public const string Keys = F000.W0.Key + " " + F299.W299.Key;
                    internal static string Title { get { return F001.W1.Citation.Title; } }
                }
            }
            """);
        for (int i = 0; i < Files; i++)
        {
            library.With(
                string.Create(CultureInfo.InvariantCulture, $"papers/f{i:D3}.bib"),
                string.Create(CultureInfo.InvariantCulture, $"@misc{{w{i}, author = {{Roe, Jane}}, title = {{Title {i}}}, year = 2001}}"));
        }

        library.With("Matrix.csproj", library.Text("Matrix.csproj").Replace(
            "<InternalsVisibleTo", """<AdditionalFiles Update="papers/**" BibGenNamespace="Matrix" /><InternalsVisibleTo""", StringComparison.Ordinal));
        if (OperatingSystem.IsLinux()) // Elsewhere these are one file.
        {
            library.With("names.bib", Samples.Bib).With("NAMES.bib", Samples.Bib)
                .With("Names.cs", "class C { const string S = Matrix.Names.Plain.Key + Matrix.NAMES.Plain.Key; }");
        }

        library.Build().IsClean();
        Assert.Equal(4, library.Files("bin").Count(file => file.EndsWith("/Matrix.dll", StringComparison.Ordinal)));

        // Its tests see its internals, and have a bibliography, the same types and a file of the library of their own.
        ConsumerProject tests = package.Consumer("100% sure/Matrix.Tests").With("Matrix.Tests.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="BibGen" PrivateAssets="all" />
                <ProjectReference Include="../Matrix/Matrix.csproj" />
                <AdditionalFiles Include="../Matrix/papers/f002.bib" />
              </ItemGroup>
            </Project>
            """)
            .With("references.bib", Samples.Bib)
            .With("Program.cs", """
            Citation own = References.Roe2019.Citation;
            Console.WriteLine($"{Matrix.Study.Keys} {Matrix.Study.Title} {Matrix.F003.W3.Key} {own.Key} {F002.W2.Key}");
            """);
        tests.Build().IsClean();
        Assert.Equal("w0 w299 Title 1 w3 Roe2019 w2", tests.Run().Output.Trim());
    }
}
