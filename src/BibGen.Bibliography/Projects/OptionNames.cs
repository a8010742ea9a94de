namespace BibGen.Projects;

/// <summary>
/// The names of all options, as build/BibGen.props makes them visible. Each is an MSBuild property; those of files are item metadata as well.
/// </summary>
public static class OptionNames
{
    /// <summary>Whether anything is generated and checked.</summary>
    public const string Enabled = "BibGenEnabled";

    /// <summary>Name of the class of a file.</summary>
    public const string ClassName = "BibGenClassName";

    /// <summary>Namespace of the class of a file.</summary>
    public const string Namespace = "BibGenNamespace";

    /// <summary>Accessibility of the class.</summary>
    public const string Visibility = "BibGenVisibility";

    /// <summary>Citation style of the references.</summary>
    public const string Style = "BibGenStyle";

    /// <summary>Which constants a work has.</summary>
    public const string Members = "BibGenMembers";

    /// <summary>Whether works have a citation.</summary>
    public const string Citations = "BibGenCitations";

    /// <summary>Which works are generated.</summary>
    public const string Emit = "BibGenEmit";

    /// <summary>Which works are checked, where not all are generated.</summary>
    public const string Check = "BibGenCheck";

    /// <summary>Whether the classes and BibGen's own types are visible everywhere without a using.</summary>
    public const string GlobalUsings = "BibGenGlobalUsings";

    /// <summary>Whether the SDK writes usings for all files (the SDK's).</summary>
    public const string ImplicitUsings = "ImplicitUsings";

    /// <summary>Whether an editor builds, to know the names of the project (the SDK's).</summary>
    public const string DesignTimeBuild = "DesignTimeBuild";

    /// <summary>How strict the rules are.</summary>
    public const string AnalysisMode = "BibGenAnalysisMode";

    /// <summary>The day that stands for "today", since the compiler has no clock.</summary>
    public const string ReferenceDate = "BibGenReferenceDate";

    /// <summary>Days after which a record that was not revised is old.</summary>
    public const string MaxRecordAge = "BibGenMaxRecordAge";

    /// <summary>The project's namespace (the SDK's).</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>
    /// The project's folder, percent-encoded (RFC 3986): the compiler cuts a value at <c>#</c> and <c>;</c>, so that the SDK's own ProjectDir ends
    /// early for a project below <c>~/C#</c>.
    /// </summary>
    public const string ProjectDirectory = "BibGenProjectDirectory";

    /// <summary>Where a file from outside of the project appears in it: the SDK's <c>Link</c>, percent-encoded for the same reason.</summary>
    public const string Link = "BibGenLink";

    /// <summary>The options that are BibGen's own properties and that a user sets.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        [Enabled, ClassName, Namespace, Visibility, Style, Members, Citations, Emit, Check, GlobalUsings, AnalysisMode, ReferenceDate, MaxRecordAge];

    /// <summary>The options that a user sets as metadata of a file.</summary>
    public static IReadOnlyList<string> Metadata { get; } = [Enabled, ClassName, Namespace, Visibility, Style, Members, Citations, Emit, Check];
}
