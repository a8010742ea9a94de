using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Collects persons whose affiliations and identifiers stand on the lines after their names.</summary>
internal struct PersonListBuilder
{
    /// <summary>Whether there are more than the record names.</summary>
    public bool HasOthers;

    private List<Person>? _persons;
    private PubMedName _name;
    private bool _hasName;
    private FieldRange _affiliations;
    private string? _orcid;

    /// <summary>Adds a person; what follows belongs to it. An affiliation in front of the first name, as old records have it, is the first author's.</summary>
    public void Add(in PubMedName name, Field[] fields)
    {
        Complete(fields);
        _name = name;
        _hasName = true;
    }

    /// <summary>
    /// Gives the last person its full name, when that stands after the short one and not before it as usual; false when it is another person's.
    /// </summary>
    public bool Complete(in PubMedName fullName)
    {
        if (!_hasName || _name.Family != fullName.Family || _name.Particle != fullName.Particle)
            return false;
        _name = fullName;
        return true;
    }

    /// <summary>Gives the last person the affiliation in field number <paramref name="index"/>.</summary>
    public void AddAffiliation(Field[] fields, int index) => _affiliations.Add(fields, index);

    /// <summary>Gives the last person an ORCID iD.</summary>
    public void AddOrcid(string? orcid) => _orcid ??= orcid;

    /// <summary>The persons in order.</summary>
    public NameList ToList(Field[] fields)
    {
        Complete(fields);
        return _persons is null && !HasOthers ? NameList.Empty : new NameList(_persons is null ? [] : _persons.ToArray(), HasOthers);
    }

    private void Complete(Field[] fields)
    {
        if (!_hasName)
            return;
        (_persons ??= []).Add(new Person
        {
            Family = _name.Family,
            Given = _name.Given,
            Particle = _name.Particle,
            Suffix = _name.Suffix,
            Literal = _name.Literal,
            Orcid = _orcid,
            Affiliations = _affiliations.Take(fields),
        });
        _orcid = null;
    }
}
