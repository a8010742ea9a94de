using BibGen.Model;
using BibGen.Naming;
using BibGen.Rules.Fields;
using BibGen.Values.Identifiers;

namespace BibGen.Rules;

/// <summary>
/// What rules ask of every work, worked out once for as long as its record says the same: after a key press that is true of all works but one. The hashes are
/// those of <see cref="DuplicateFinder"/>; 0 where there is nothing to compare.
/// </summary>
internal sealed class WorkNotes
{
    private readonly string _key;
    private NameInClass? _name;

    private WorkNotes(Work work)
    {
        _key = work.Key;
        Key = work.Key.Length == 0 ? 0 : DuplicateFinder.Hash(StringComparer.OrdinalIgnoreCase.GetHashCode(work.Key));
        Identity = WorkIdentity.HashOf(work, withYear: false) ?? 0;
        Doi = work.Doi is { } doi ? DuplicateFinder.Hash(DoiComparer.Instance.GetHashCode(doi)) : 0;
        Pmid = work.Pmid is { } pmid ? DuplicateFinder.Hash(StringComparer.Ordinal.GetHashCode(pmid)) : 0;
        HasNewerVersion = work.Links.Any(static link => link.Kind == LinkKind.UpdatedBy);
        ArXiv = work.ArXiv is { } id ? DuplicateFinder.Hash(StringComparer.OrdinalIgnoreCase.GetHashCode(ArXivId.Identity(id))) : 0;
    }

    /// <summary>Hash of its key, whatever the case.</summary>
    public ulong Key { get; }

    /// <summary>Hash of its title and first author.</summary>
    public ulong Identity { get; }

    /// <summary>Hash of its DOI.</summary>
    public ulong Doi { get; }

    /// <summary>Hash of its PubMed identifier.</summary>
    public ulong Pmid { get; }

    /// <summary>Hash of its arXiv identifier, whatever the version.</summary>
    public ulong ArXiv { get; }

    /// <summary>Whether its own record names a newer version of it.</summary>
    public bool HasNewerVersion { get; }

    /// <summary>Its fields that no program knows; null while nobody has looked.</summary>
    public UnknownFieldUse[]? UnknownFields { get; set; }

    /// <summary>The notes about <paramref name="work"/>.</summary>
    public static WorkNotes Of(Work work)
    {
        if (work.Notes is WorkNotes known)
            return known;
        var notes = new WorkNotes(work);
        work.Notes = notes;
        return notes;
    }

    /// <summary>Its C# name in a class, and the hash of that; empty without a key.</summary>
    public (string Name, ulong Hash) NameIn(string className)
    {
        if (_key.Length == 0)
            return ("", 0);
        if (_name is { } known && known.Class == className)
            return (known.Name, known.Hash);
        string name = NamePolicy.NameOf(_key, className);
        ulong hash = DuplicateFinder.Hash(StringComparer.Ordinal.GetHashCode(name));
        _name = new NameInClass(className, name, hash);
        return (name, hash);
    }

    private sealed record NameInClass(string Class, string Name, ulong Hash);
}
