using BibGen.Formats;
using BibGen.Retractions;
using BibGen.Rules.Status;
using BibGen.Rules.Suppression;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Code;

/// <summary>
/// The bibliographies of a project as its code sees them: what the rules about code ask. Safe to use from several threads; an index is made when it is first
/// asked for, so that code which names no work costs nothing.
/// </summary>
public sealed class CodeBibliography
{
    private readonly RuleContext _context;
    private readonly EquatableArray<string>? _cited;
    private readonly Predicate<BibliographyFile> _wantsCitedOnly;
    private readonly Lazy<Dictionary<string, CodeWork>> _byDoi;
    private readonly Lazy<Dictionary<string, CodeWork>> _byArXiv;
    private readonly Lazy<AuthorYearIndex> _authorsAndYears;

    /// <summary>The bibliographies that make <paramref name="classes"/>.</summary>
    /// <param name="classes">The generated classes.</param>
    /// <param name="retractions">The lists of retractions.</param>
    /// <param name="suppressions">The suppressions that stand beside bibliographies.</param>
    /// <param name="cited">The names of works in the code, where files want only those looked at; null for all.</param>
    /// <param name="wantsCitedOnly">Whether a file wants that.</param>
    public CodeBibliography(
        IReadOnlyList<CodeClass> classes, IReadOnlyList<RetractionSnapshot> retractions, IReadOnlyList<SuppressionFile> suppressions,
        EquatableArray<string>? cited = null, Predicate<BibliographyFile>? wantsCitedOnly = null)
    {
        _cited = cited;
        _wantsCitedOnly = wantsCitedOnly ?? (static _ => false);
        Classes = classes;
        _context = new RuleContext { Retractions = retractions, SuppressionFiles = suppressions };
        _byDoi = new Lazy<Dictionary<string, CodeWork>>(() => IndexOf(static work => work.Doi, Doi.Comparer));
        _byArXiv = new Lazy<Dictionary<string, CodeWork>>(
            () => IndexOf(static work => work.ArXiv is { } id ? ArXivId.Identity(id) : null, StringComparer.OrdinalIgnoreCase));
        _authorsAndYears = new Lazy<AuthorYearIndex>(() => new AuthorYearIndex(CitedWorks()));
    }

    private static (CodeRule Rule, StatusRule Status)[] CitedStatuses { get; } =
    [
        (CodeRules.RetractedWorkCited, RuleCatalogue.All.OfType<RetractedEntry>().Single()),
        (CodeRules.QuestionedWorkCited, RuleCatalogue.All.OfType<ExpressionOfConcern>().Single()),
    ];

    /// <summary>The generated classes.</summary>
    public IReadOnlyList<CodeClass> Classes { get; }

    /// <summary>Finds works by authors and year.</summary>
    internal AuthorYearIndex AuthorsAndYears => _authorsAndYears.Value;

    private IEnumerable<CodeWork> Works => Classes.SelectMany(container => container.Works.Values);

    /// <summary>The work with this DOI, letter case aside; null when there is none.</summary>
    public CodeWork? FindDoi(string doi) => _byDoi.Value.TryGetValue(doi, out CodeWork? work) ? work
        : doi.StartsWith("10.48550/arXiv.", StringComparison.OrdinalIgnoreCase) ? FindArXiv(doi.Substring("10.48550/arXiv.".Length))
        : null;

    /// <summary>The work with this arXiv identifier, whatever its version; null when there is none.</summary>
    public CodeWork? FindArXiv(string id) => _byArXiv.Value.TryGetValue(ArXivId.Identity(id), out CodeWork? work) ? work : null;

    /// <summary>The work with this key; null when there is none.</summary>
    public CodeWork? FindKey(string key) => Classes.Select(container => container.FindKey(key)).FirstOrDefault(work => work is not null);

    /// <summary>The work with this name, with class and namespace; null when there is none.</summary>
    public CodeWork? FindName(string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        return dot < 0 ? null : Classes.FirstOrDefault(container => container.FullName == fullName.Substring(0, dot))?.Find(fullName.Substring(dot + 1));
    }

    /// <summary>The work whose key is a slip or two away from <paramref name="key"/>; null when none or several are.</summary>
    public CodeWork? FindNearestKey(string key) =>
        NearMiss.Of(key, [.. Works.Select(work => work.Record.Key).Distinct(SeededComparer.Ordinal)]) is { } near ? FindKey(near) : null;

    /// <summary>The works that <paramref name="text"/>, any stretch of code, names by DOI, arXiv identifier, or authors and year.</summary>
    public IEnumerable<Mention> MentionsIn(string text, CancellationToken cancellationToken) => MentionFinder.In(text, this, cancellationToken);

    /// <summary>What <paramref name="text"/>, any stretch of code, calls a DOI and is none.</summary>
    public static IEnumerable<Mention> MalformedDoisIn(string text) => MentionFinder.MalformedDois(text);

    /// <summary>
    /// The rule that a use of <paramref name="work"/> breaks because of what has happened to it since, and the notice in words with a blank before
    /// them; null when it breaks none, or the entry says with a reason that this is known.
    /// </summary>
    public (CodeRule Rule, string Notice)? StatusOf(CodeWork work)
    {
        foreach ((CodeRule rule, StatusRule status) in CitedStatuses)
        {
            if (status.Describe(work.File, work.Work, _context) is { } notice)
                return IsSuppressed(rule, work) ? null : (rule, notice);
        }

        return null;
    }

    /// <summary>Whether a comment at the entry, or a line beside its file, switches <paramref name="rule"/> off for it.</summary>
    public bool IsSuppressed(CodeRule rule, CodeWork work)
    {
        lock (_context)
            return _context.SuppressionsOf(work.File).Find(new Finding(rule, work.Record.KeySpan, work.Record.Key)) is not null;
    }

    /// <summary>Whether it is made of these classes, lists and suppressions.</summary>
    public bool IsOf(
        IReadOnlyList<(string Namespace, string Name, IReadOnlyList<BibliographyFile> Files)> classes,
        IReadOnlyList<RetractionSnapshot> retractions,
        IReadOnlyList<SuppressionFile> suppressions,
        EquatableArray<string>? cited) =>
        _context.Retractions.SequenceEqual(retractions) && _context.SuppressionFiles.SequenceEqual(suppressions) && Equals(_cited, cited)
        && Classes.Count == classes.Count
        && Classes.Zip(
                classes, static (known, asked) => known.Namespace == asked.Namespace && known.Name == asked.Name && known.Files.SequenceEqual(asked.Files))
            .All(static isSame => isSame);

    private IEnumerable<CodeWork> CitedWorks()
    {
        if (_cited is null)
            return Works;
        HashSet<string> cited = new(_cited, StringComparer.Ordinal);
        return Works.Where(work => cited.Contains(work.Name) || !_wantsCitedOnly(work.File));
    }

    private Dictionary<string, CodeWork> IndexOf(Func<Model.Work, string?> keyOf, IEqualityComparer<string> comparer)
    {
        var index = new Dictionary<string, CodeWork>(comparer);
        foreach (CodeWork work in Works)
        {
            if (keyOf(work.Work) is { } key && !index.ContainsKey(key))
                index.Add(key, work);
        }

        return index;
    }
}
