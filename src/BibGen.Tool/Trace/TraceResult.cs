namespace BibGen.Tool.Trace;

/// <summary>What assemblies rest on. Works and citations are in ordinal order, so that two reports can be compared.</summary>
/// <param name="Works">The works that they know, cited or not.</param>
/// <param name="Citations">The citations in them.</param>
internal sealed record TraceResult(IReadOnlyList<TracedWork> Works, IReadOnlyList<TracedCitation> Citations)
{
    /// <summary>The citations of each work, by the full names of the works' classes.</summary>
    public ILookup<string, TracedCitation> ByWork { get; } = Citations.ToLookup(citation => citation.WorkType, StringComparer.Ordinal);

    /// <summary>The citations of a work, by member.</summary>
    public IReadOnlyList<IGrouping<string, TracedCitation>> MembersOf(TracedWork work) =>
        [.. ByWork[work.TypeName].GroupBy(citation => citation.Member, StringComparer.Ordinal)];

    /// <summary>The works that nothing cites.</summary>
    public IEnumerable<TracedWork> Uncited => Works.Where(work => !ByWork.Contains(work.TypeName));

    /// <summary>The retracted works that something cites.</summary>
    public IEnumerable<TracedWork> RetractedInUse => Works.Where(work => work.IsRetracted && ByWork.Contains(work.TypeName));
}
