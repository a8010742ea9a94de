namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>How C# names a work.</summary>
internal enum CodeUseKind
{
    /// <summary>By its C# name: <c>References.DeBock2011</c>.</summary>
    Name,

    /// <summary>By its key: <c>References.Find("DeBock2011")</c>, <c>&lt;cite&gt;DeBock2011&lt;/cite&gt;</c>.</summary>
    Key,

    /// <summary>By a name that a <c>using</c> of the project gives it, which stays when the work is renamed.</summary>
    Alias,
}
