using BibGen.Records;

namespace BibGen.Model;

/// <summary>An identifier that a record gives its work, as it stands there.</summary>
/// <param name="Scheme">Kind in lower case, as <c>doi</c>, <c>pii</c>, <c>bookaccession</c>; a source, as <c>nlm</c>; empty for a bare article number.</param>
/// <param name="Value">The identifier; a DOI without resolver or prefix, all others as written.</param>
/// <param name="Field">The field that gives it.</param>
public sealed record WorkIdentifier(string Scheme, string Value, Field Field);
