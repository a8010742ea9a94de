using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>Ends a request with an error that the client is told.</summary>
internal sealed class RequestException : Exception
{
    /// <summary>Ends as a request that failed.</summary>
    public RequestException()
    {
    }

    /// <summary>Ends as a request that failed.</summary>
    public RequestException(string message)
        : base(message)
    {
    }

    /// <summary>Ends as a request that failed, because of another exception.</summary>
    public RequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public int Code { get; init; } = ErrorCodes.RequestFailed;
}
