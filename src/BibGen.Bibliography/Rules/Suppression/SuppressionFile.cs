using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>
/// <c>references.nbib.bibgen</c>: what is not to be said about <c>references.nbib</c>, which has no comments, or about a .bib file that
/// another program writes. It stands beside the bibliography and names entries and not lines, so that a new export changes nothing.
/// </summary>
/// <remarks>Each line is <c>BIB3007 21629216: reason</c> with the PMID or key of an entry, or <c>BIB0032: reason</c> for the whole file; a line that begins
/// with # is a comment.</remarks>
public sealed class SuppressionFile
{
    /// <summary>What its name has after that of the bibliography.</summary>
    public const string Extension = ".bibgen";

    private readonly List<(RuleSuppression Suppression, string Entry, SourceSpan EntrySpan)> _lines = [];
    private readonly List<SuppressionFault> _faults = [];
    private readonly BibliographyFile _file;

    private SuppressionFile(BibliographyFile file) => _file = file;

    /// <summary>Its own path.</summary>
    public string Path => _file.Path;

    /// <summary>Path of the bibliography that it is about.</summary>
    public string BibliographyPath => Path.Substring(0, Path.Length - Extension.Length);

    /// <summary>Its text; every span counts in it.</summary>
    public string Text => _file.Text;

    /// <summary>The entries that its lines name, by key or PMID, each with its place; an entry that two rules of a line are about is there twice.</summary>
    public IEnumerable<(string Entry, SourceSpan Span)> Entries => _lines.Where(line => line.Entry.Length > 0).Select(line => (line.Entry, line.EntrySpan));

    /// <summary>What is wrong with its lines.</summary>
    internal IReadOnlyList<SuppressionFault> Faults => _faults;

    /// <summary>Its text, as findings need it.</summary>
    internal BibliographyFile File => _file;

    /// <summary>Whether <paramref name="path"/> names a file of suppressions.</summary>
    public static bool IsSuppressionFile(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="text"/>. Never fails on its content.</summary>
    public static SuppressionFile Read(string path, string text)
    {
        var file = new SuppressionFile(BibliographyFile.WithoutWorks(path, text));
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            SourceSpan line = SourceSpan.FromBounds(start, end).Trim(text);
            if (line.Length > 0 && text[line.Start] != '#')
                file.ReadLine(line);
            start = end + 1;
        }

        return file;
    }

    /// <summary>A file with a text that is too long to be read: it suppresses nothing.</summary>
    internal static SuppressionFile Refuse(string path, TextTooLong problem)
    {
        var file = new SuppressionFile(BibliographyFile.WithoutWorks(path, ""));
        file._faults.Add(new SuppressionFault(default, $"the file is {problem.Is} and not {TextTooLong.Wanted}"));
        return file;
    }

    /// <summary>
    /// Its suppressions for <paramref name="bibliography"/>: an entry is named by its key in the file, its key in C# or its PMID. Lines with an entry that it
    /// does not have are left out: <see cref="UnknownEntries"/> names them.
    /// </summary>
    internal List<RuleSuppression> For(BibliographyFile bibliography)
    {
        var places = new Dictionary<string, List<SourceSpan>>(StringComparer.Ordinal);
        foreach ((_, string entry, _) in _lines)
        {
            if (!places.ContainsKey(entry))
                places.Add(entry, []);
        }

        places[""] = [new SourceSpan(0, bibliography.Text.Length + 1)]; // A finding may stand after the last character.
        foreach (Work work in bibliography.Works)
        {
            AddPlace(places, work.Key, work);
            if (work.Pmid is { } pmid && pmid != work.Key)
                AddPlace(places, pmid, work);
        }

        // A line that says the same again is not needed, and thousands must not cost their square.
        var seen = new HashSet<(Rule, string)>(SeededPairComparer<Rule>.Instance);
        return
        [
            .. _lines.Where(line => line.Entry.Length == 0 || places[line.Entry].Count > 0)
                .Select(line => new RuleSuppression(line.Suppression.Rule, line.Suppression.Source, line.Suppression.IdSpan)
                {
                    Ranges = seen.Add((line.Suppression.Rule, line.Entry)) ? places[line.Entry] : [],
                }),
        ];
    }

    /// <summary>The entries that its lines name and <paramref name="bibliography"/> does not have, each once with the place where it is named first.</summary>
    internal IEnumerable<(string Entry, SourceSpan Span)> UnknownEntries(BibliographyFile bibliography)
    {
        var unknown = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach ((_, string entry, SourceSpan span) in _lines)
        {
            if (entry.Length > 0 && !unknown.ContainsKey(entry))
                unknown.Add(entry, span);
        }

        foreach (Work work in bibliography.Works)
        {
            unknown.Remove(work.Key);
            if (work.Pmid is { } pmid)
                unknown.Remove(pmid);
        }

        return unknown.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Value.Start);
    }

    private static void AddPlace(Dictionary<string, List<SourceSpan>> places, string name, Work work)
    {
        if (name.Length > 0 && places.TryGetValue(name, out List<SourceSpan>? spans))
            spans.Add(work.Record.Span);
    }

    private void ReadLine(SourceSpan line)
    {
        int faults = _faults.Count;
        SuppressionHeader header = SuppressionHeader.Read(_file.Text, line, allowsEntry: true, _faults);
        if (header.Rules.Count == 0 && _faults.Count == faults)
            _faults.Add(new SuppressionFault(line, "it names no rule"));
        else if (!header.HasReason)
            _faults.Add(new SuppressionFault(line, "it gives no reason; write a colon, a space and the reason after the rules"));
        else
            _lines.AddRange(header.Rules.Select(rule => (new RuleSuppression(rule.Rule, _file, rule.Span), header.Entry.TextIn(_file.Text), header.Entry)));
    }
}
