namespace BibGen.Model;

/// <summary>Whether the class of a work has a <see cref="Member"/> as a constant.</summary>
public enum ConstantUse
{
    /// <summary>Never: <c>Citation</c> has it.</summary>
    None,

    /// <summary>Where a project asks for it.</summary>
    OnRequest,

    /// <summary>Unless a project asks for others.</summary>
    Default,
}
