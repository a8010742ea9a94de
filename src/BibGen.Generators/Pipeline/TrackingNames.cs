namespace BibGen.Generators.Pipeline;

/// <summary>Names of the generator's steps, for the tests that watch what an edit makes run again.</summary>
internal static class TrackingNames
{
    /// <summary>The language version of the project.</summary>
    public const string Language = "Language";

    /// <summary>Each bibliography file with its options.</summary>
    public const string Inputs = "Inputs";

    /// <summary>All bibliographies, linked.</summary>
    public const string Project = "Project";

    /// <summary>Options that are not understood.</summary>
    public const string OptionProblems = "OptionProblems";

    /// <summary>Each bibliography with what it takes from the others.</summary>
    public const string LinkedFiles = "LinkedFiles";

    /// <summary>The lists of retractions.</summary>
    public const string Snapshots = "Snapshots";

    /// <summary>What the lists of retractions say of the works of each file.</summary>
    public const string Updates = "Updates";

    /// <summary>By which names code can reach the classes; empty unless a project emits the cited works only.</summary>
    public const string Qualifiers = "Qualifiers";

    /// <summary>The names of works in the C#.</summary>
    public const string Cited = "Cited";

    /// <summary>Names of classes that types of the project have.</summary>
    public const string Taken = "Taken";

    /// <summary>Each file, read with what it takes from others and turned into a model.</summary>
    public const string Files = "Files";

    /// <summary>The classes that the files make.</summary>
    public const string Classes = "Classes";

    /// <summary>The parts of the classes that become a file each.</summary>
    public const string Buckets = "Buckets";

    /// <summary>What lists the works of each class.</summary>
    public const string Indexes = "Indexes";

    /// <summary>Usings for all files.</summary>
    public const string GlobalUsings = "GlobalUsings";

    /// <summary>What stops generation.</summary>
    public const string Problems = "Problems";

    /// <summary>What stops generation because of another file.</summary>
    public const string Conflicts = "Conflicts";

    /// <summary>Whether the types that generated code needs are wanted.</summary>
    public const string EmbeddedTypes = "EmbeddedTypes";

    /// <summary>What the project wants for all its files.</summary>
    public const string Build = "Build";
}
