namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>The body of a namespace or a type.</summary>
/// <param name="IsNamespace">Whether it is a namespace's.</param>
/// <param name="Name">Its name, part by part for a namespace.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last one.</param>
internal sealed record CSharpScope(bool IsNamespace, IReadOnlyList<string> Name, int Start, int End)
{
    /// <summary>Whether <paramref name="offset"/> is in it.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
