using BibGen.Records;

namespace BibGen.Rules.Code;

/// <summary>A rule about C# code that cites works. The analyzers of the compiler report it: no text of a bibliography breaks it.</summary>
public sealed class CodeRule : Rule
{
    private readonly bool _isEnabledByDefault;
    private readonly bool _hasFix;

    /// <summary>Creates a rule.</summary>
    internal CodeRule(string id, string name, Severity severity, string title, string message, bool isEnabledByDefault = true, bool hasFix = false)
        : base(id, name, severity, title, message)
    {
        _isEnabledByDefault = isEnabledByDefault;
        _hasFix = hasFix;
    }

    /// <inheritdoc/>
    public override bool IsEnabledByDefault => _isEnabledByDefault;

    /// <inheritdoc/>
    public override bool HasFix => _hasFix;

    /// <summary>Whether it is known only when all C# has been seen, so that a build reports it and an editor does not.</summary>
    public bool IsReportedAtEnd { get; init; }
}
