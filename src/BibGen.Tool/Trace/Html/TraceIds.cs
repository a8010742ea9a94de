namespace BibGen.Tool.Trace.Html;

/// <summary>The ids of works and members in the page, by which they lead to each other. Those of works that stay stay when others come.</summary>
internal sealed class TraceIds
{
    private readonly Dictionary<string, string> _works = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Gives each an id.</summary>
    public TraceIds(TraceResult trace)
    {
        foreach (TracedWork work in trace.Works)
            _works.Add(work.TypeName, Unique("work-" + work.TypeName));
        foreach (string member in trace.Citations.Select(citation => citation.Member).Distinct(StringComparer.Ordinal))
            _members.Add(member, Unique("code-" + member));
    }

    /// <summary>Number of members.</summary>
    public int MemberCount => _members.Count;

    /// <summary>The id of a work.</summary>
    public string Of(TracedWork work) => _works[work.TypeName];

    /// <summary>The id of a member.</summary>
    public string OfMember(string member) => _members[member];

    /// <summary>Letters and digits of ASCII, dots and hyphens, so that an address needs no escapes; with a number where another has it already.</summary>
    private string Unique(string text)
    {
        string id = new([.. text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')]);
        string unique = id;
        for (int i = 2; !_taken.Add(unique); i++)
            unique = $"{id}-{i}";
        return unique;
    }
}
