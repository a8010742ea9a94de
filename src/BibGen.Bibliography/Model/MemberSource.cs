namespace BibGen.Model;

/// <summary>What the values of a work's members are read from.</summary>
/// <param name="Work">The work.</param>
/// <param name="Reference">Its reference in the style that is wanted; null where none is.</param>
/// <param name="Status">What has happened to it, by its own record or by a list of retractions.</param>
/// <param name="Notice">The notice that a list of retractions names; null when there is none.</param>
public readonly record struct MemberSource(Work Work, string? Reference, WorkStatus Status, WorkLink? Notice)
{
    /// <summary>A work of which nothing but its record is known.</summary>
    public MemberSource(Work work)
        : this(work, Reference: null, work.Status, Notice: null)
    {
    }

    /// <summary>Links to its notices, comments, corrections and versions.</summary>
    public IReadOnlyList<WorkLink> Links => Notice is null ? Work.Links : [.. Work.Links, Notice];
}
