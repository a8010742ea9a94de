namespace BibGen.Tool.CommandLine;

/// <summary>Ends a command with a message for its user and <see cref="ExitCode.Failure"/>.</summary>
internal sealed class CommandException : Exception
{
    /// <summary>Ends without a message.</summary>
    public CommandException()
    {
    }

    /// <summary>Ends with a message: what is wrong and what would be right.</summary>
    public CommandException(string message)
        : base(message)
    {
    }

    /// <summary>Ends with a message because of another exception.</summary>
    public CommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
