using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>
/// A name that its own file does not explain. BibTeX and biber read the files of a document one after the other, so that any other .bib file
/// of the project may explain it: only where none does is it wrong.
/// </summary>
internal abstract class UnresolvedName(SyntaxErrorKind kind) : ProjectRule(kind.Id, kind.Name, kind.Severity, kind.Title, kind.Message)
{
    /// <summary>A search for what is meant looks at every known name, so that only so many are made.</summary>
    private const int MostSearches = 20;

    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        Dictionary<string, Definition>? known = null;
        Dictionary<string, string?>? nearest = null;
        foreach (BibliographyFile file in works.Files)
        {
            foreach (SyntaxError error in file.SyntaxErrors)
            {
                if (error.Kind != kind || error.Argument is not { } wanted)
                    continue;
                known ??= Known(works.Files);
                if (IsExplained(file, error, wanted, known))
                    continue;
                nearest ??= new(StringComparer.Ordinal);
                if (!nearest.TryGetValue(wanted, out string? near))
                    nearest.Add(wanted, near = nearest.Count < MostSearches ? Nearest(Canonical(wanted), known) : null);
                context.Report(file, new Finding(this, SpanOf(file, error, wanted), error.Key, Excerpt.Of(wanted), Hint(file, wanted, known, near)));
            }
        }
    }

    /// <summary>Adds the names that <paramref name="file"/> explains.</summary>
    protected abstract void AddNames(BibliographyFile file, Action<string, SourceSpan> add);

    /// <summary>What is added to the message: what is meant, as far as can be told.</summary>
    protected abstract string Hint(BibliographyFile file, string wanted, Dictionary<string, Definition> known, string? near);

    /// <summary>The name in the form in which the known ones stand.</summary>
    protected virtual string Canonical(string wanted) => wanted;

    /// <summary>Whether another file than <paramref name="file"/> explains the name.</summary>
    protected virtual bool IsExplained(BibliographyFile file, SyntaxError error, string wanted, Dictionary<string, Definition> known) =>
        known.TryGetValue(wanted, out Definition? definition) && (definition.IsInSeveralFiles || definition.File != file);

    private Dictionary<string, Definition> Known(IReadOnlyList<BibliographyFile> files)
    {
        var known = new Dictionary<string, Definition>(StringComparer.OrdinalIgnoreCase);
        foreach (BibliographyFile file in files)
        {
            if (file.Format.LinksFiles)
                AddNames(file.Whole, (name, span) => Add(known, name, file, span));
        }

        return known;
    }

    private static void Add(Dictionary<string, Definition> known, string name, BibliographyFile file, SourceSpan span)
    {
        if (!known.TryGetValue(name, out Definition? first))
            known.Add(name, new Definition(file, span));
        else
            first.IsInSeveralFiles |= first.File != file;
    }

    /// <summary>The known name that is a slip away. Names with other digits are other works and journals, not slips.</summary>
    private static string? Nearest(string wanted, Dictionary<string, Definition> known)
    {
        List<string> candidates = [];
        foreach (string name in known.Keys)
        {
            if (HaveSameDigits(name, wanted))
                candidates.Add(name);
        }

        return NearMiss.Of(wanted, candidates);
    }

    private static bool HaveSameDigits(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < a.Length && a[i] is not (>= '0' and <= '9'))
                i++;
            while (j < b.Length && b[j] is not (>= '0' and <= '9'))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (a[i++] != b[j++])
                return false;
        }
    }

    /// <summary>The name within the value that is reported; the value where the name does not stand in it as it is.</summary>
    private static SourceSpan SpanOf(BibliographyFile file, SyntaxError error, string wanted)
    {
        ReadOnlySpan<char> value = error.Span.In(file.Text);
        for (int from = 0; value.Slice(from).IndexOf(wanted.AsSpan()) is >= 0 and int offset;)
        {
            int start = from + offset;
            int end = start + wanted.Length;
            if ((start == 0 || IsBoundary(value[start - 1])) && (end == value.Length || IsBoundary(value[end])))
                return new SourceSpan(error.Span.Start + start, wanted.Length);
            from = end;
        }

        return error.Span;
    }

    private static bool IsBoundary(char c) => c is ',' or '{' or '}' or '"' or '=' || char.IsWhiteSpace(c);

    /// <summary>Where a name is explained first.</summary>
    protected sealed class Definition(BibliographyFile file, SourceSpan span)
    {
        /// <summary>The file.</summary>
        public BibliographyFile File { get; } = file;

        /// <summary>The name in it.</summary>
        public SourceSpan Span { get; } = span;

        /// <summary>Whether other files explain it as well.</summary>
        public bool IsInSeveralFiles { get; set; }
    }
}
