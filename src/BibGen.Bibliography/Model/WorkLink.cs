using BibGen.Records;

namespace BibGen.Model;

/// <summary>A link from a work to another publication, given as a citation.</summary>
public sealed class WorkLink
{
    private readonly Func<string, CitedReference>? _read;
    private CitedReference? _reference;

    /// <summary>Creates the link that <paramref name="field"/> gives.</summary>
    /// <param name="kind">How the work relates to the other one.</param>
    /// <param name="field">The field.</param>
    /// <param name="read">Reads its value, when it is first asked for.</param>
    public WorkLink(LinkKind kind, Field field, Func<string, CitedReference> read)
    {
        _read = read;
        Kind = kind;
        Field = field;
    }

    /// <summary>Creates a link that no field of the record gives.</summary>
    public WorkLink(LinkKind kind, CitedReference reference)
    {
        Kind = kind;
        _reference = reference;
    }

    private WorkLink(WorkLink same, Field? field)
    {
        _read = same._read;
        _reference = same._reference;
        Kind = same.Kind;
        Field = field;
    }

    /// <summary>How the work relates to the other one.</summary>
    public LinkKind Kind { get; }

    /// <summary>The field that gives the link; null when no field of the record does.</summary>
    public Field? Field { get; }

    /// <summary>The other publication, as the file cites it, without a label such as "Retraction in:".</summary>
    public string Text => Reference.Text;

    /// <summary>DOI of the other publication; null when the citation has none.</summary>
    public string? Doi => Reference.Doi;

    /// <summary>PubMed identifier of the other publication; null when the citation has none.</summary>
    public string? Pmid => Reference.Pmid;

    /// <summary>The citation in its parts.</summary>
    public CitedReference Reference => _reference ??= _read!(Field!.Value);

    /// <summary>The same link, given by a field that says the same; by none where it is kept apart from its record.</summary>
    internal WorkLink Of(Field? field) => new(this, field);
}
