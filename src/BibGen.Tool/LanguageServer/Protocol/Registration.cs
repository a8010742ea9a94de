using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>Registers what the server wants to be told.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>That the server wants to be told when files change.</summary>
internal sealed record Registration(string Id, string Method, DidChangeWatchedFilesRegistrationOptions RegisterOptions);

/// <summary>The files that matter.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileWatcher> Watchers);

/// <summary>Files by a pattern.</summary>
internal sealed record FileWatcher(string GlobPattern);

/// <summary>The client's settings are others.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement? Settings);

/// <summary>A request without parameters.</summary>
internal sealed record NoParams;
