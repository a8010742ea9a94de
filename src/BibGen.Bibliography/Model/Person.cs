
namespace BibGen.Model;

/// <summary>A person or group that wrote or edited a work. Texts are Unicode, freed from LaTeX.</summary>
/// <remarks>The parts are those of biblatex and CSL: BibTeX calls them first, von, last and jr (names-vectors, tamethebeast §11).</remarks>
public sealed record Person
{
    /// <summary>Family name without its particle ("Beethoven"); null for a group.</summary>
    public string? Family { get; init; }

    /// <summary>Given names or initials ("Katrien"); null when there are none.</summary>
    public string? Given { get; init; }

    /// <summary>Particle before the family name ("van", "de la"); null when there is none.</summary>
    public string? Particle { get; init; }

    /// <summary>Suffix ("Jr", "III"); null when there is none.</summary>
    public string? Suffix { get; init; }

    /// <summary>The whole name of a group, or of a person whose name has no parts; null otherwise.</summary>
    public string? Literal { get; init; }

    /// <summary>ORCID iD in the form 0000-0002-1825-0097; null when not given.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliations in file order.</summary>
    public IReadOnlyList<string> Affiliations { get; init; } = [];
}
