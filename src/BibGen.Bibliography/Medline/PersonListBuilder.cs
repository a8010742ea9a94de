using BibGen.Names;

namespace BibGen.Medline;

/// <summary>Collects persons whose affiliations and identifiers stand on the lines behind their names.</summary>
internal struct PersonListBuilder
{
    private List<Person>? _persons;
    private List<string>? _affiliations;
    private string? _firstAffiliation;
    private string? _orcid;

    /// <summary>Whether nobody has been named yet.</summary>
    public readonly bool IsEmpty => _persons is null;

    /// <summary>Adds a person; what follows belongs to it.</summary>
    public void Add(Person person)
    {
        if (_persons is null)
            _persons = []; // An affiliation in front of the first name, as old records have it, is the first author's.
        else
            Complete();
        _persons.Add(person);
    }

    /// <summary>Gives the last person an affiliation.</summary>
    public void AddAffiliation(string affiliation)
    {
        if (_firstAffiliation is null)
            _firstAffiliation = affiliation;
        else
            (_affiliations ??= [_firstAffiliation]).Add(affiliation);
    }

    /// <summary>Gives the last person an ORCID iD.</summary>
    public void AddOrcid(string? orcid) => _orcid ??= orcid;

    /// <summary>The persons in order.</summary>
    public Person[] ToArray()
    {
        if (_persons is null)
            return [];
        Complete();
        return _persons.ToArray();
    }

    private void Complete()
    {
        if (_firstAffiliation is null && _orcid is null)
            return;
        int last = _persons!.Count - 1;
        _persons[last] = _persons[last] with
        {
            Orcid = _orcid,
            Affiliations = _firstAffiliation is null ? [] : _affiliations is null ? [_firstAffiliation] : _affiliations.ToArray(),
        };
        _orcid = _firstAffiliation = null;
        _affiliations = null;
    }
}
