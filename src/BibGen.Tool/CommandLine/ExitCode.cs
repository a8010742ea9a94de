namespace BibGen.Tool.CommandLine;

/// <summary>What a command ends with. Scripts rely on these; docs/cli.md lists them.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to say.</summary>
    public const int Success = 0;

    /// <summary>There are findings, or changes that a check should not see.</summary>
    public const int Findings = 1;

    /// <summary>A wrong command line, or a file that could not be read or is no bibliography.</summary>
    public const int Failure = 2;

    /// <summary>Stopped by Ctrl-C or a signal, as shells count it (128 + SIGINT).</summary>
    public const int Canceled = 130;
}
