namespace BibGen.Model;

/// <summary>What the database that a record comes from knows beyond the publication: a format whose records have more derives its own.</summary>
public abstract class SourceDetails
{
    /// <summary>When the record was last changed; null when not given.</summary>
    public virtual PartialDate? Revised => null;

    /// <summary>Funding.</summary>
    public virtual IReadOnlyList<Grant> Grants => [];
}
