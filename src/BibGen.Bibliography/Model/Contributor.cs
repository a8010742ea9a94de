namespace BibGen.Model;

/// <summary>A person or group that had another part in a work than writing, editing or translating it.</summary>
/// <param name="Role">The part in lower case, in the words of biblatex and PubMed: <c>commentator</c>, <c>compiler</c>, <c>investigator</c>.</param>
/// <param name="Person">Who it was.</param>
public sealed record Contributor(string Role, Person Person);
