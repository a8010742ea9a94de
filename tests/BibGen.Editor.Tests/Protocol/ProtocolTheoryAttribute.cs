namespace BibGen.Tests.Editor.Protocol;

/// <summary>Tests with the protocol's own client; skipped with the reason where there is none.</summary>
internal sealed class ProtocolTheoryAttribute : TheoryAttribute
{
    public ProtocolTheoryAttribute() => Skip = InstalledEditors.ReasonWithoutProtocol;
}
