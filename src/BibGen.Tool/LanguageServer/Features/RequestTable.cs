using BibGen.Tool.LanguageServer.Features.Diagnostics;
using BibGen.Tool.LanguageServer.Server;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>The requests that the server answers.</summary>
internal static class RequestTable
{
    /// <summary>One of each.</summary>
    public static IReadOnlyList<Request> All { get; } =
    [
        new DocumentDiagnosticRequest(),
    ];
}
