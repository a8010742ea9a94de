using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;
using BibGen.Values.Latex;

namespace BibGen.Values;

/// <summary>
/// Reads the fields of one record as what they are, each once, and keeps what is wrong with their values, so that rules need not read them
/// again. What is wrong with a field that the record inherits is said where it stands.
/// </summary>
/// <param name="record">The record whose fields are read.</param>
internal partial struct FieldReader(Record record)
{
    private List<ValueProblem>? _problems;

    // The last field for something else that was searched for a DOI.
    private Field? _linkField;
    private IdentifierReading _link;

    // DOIs of the work besides the one that was taken, which may be as many as its lines.
    private HashSet<string>? _otherDois;

    // The commands of a text that are not known; one list for all texts of the record.
    private List<UndecodableCommand>? _commands;

    /// <summary>What is wrong with the fields that have been read, in the order of reading.</summary>
    public readonly IReadOnlyList<ValueProblem> Problems => (IReadOnlyList<ValueProblem>?)_problems ?? [];

    private void Keep(ValueProblem problem)
    {
        if (!record.Owns(problem.Field))
            return;
        _problems ??= [];
        int count = _problems.Count;
        if (count < ValueProblem.MostInField || _problems[count - ValueProblem.MostInField].Field != problem.Field)
            _problems.Add(problem);
    }
}
