using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.References;

/// <summary>
/// The same DOI, PubMed or arXiv identifier in two entries of a project. Parts of a book carry its DOI, a child has its parent's, an erratum may have that
/// of the entry that it names as related, and a preprint shares its arXiv number with the article: those are no duplicates. Neither is an entry that repeats
/// the key of the other, which is BIB1001, unless the key is made of the record: copies of one record have one.
/// </summary>
internal sealed class DuplicateDoi() : ProjectRule("BIB5020", "DuplicateDoi", Severity.Warning,
    "An identifier that two entries have",
    "'{0}' has the same {2} {3} as '{1}' at {4}; remove one of them, or correct the {2}")
{
    /// <inheritdoc/>
    internal override bool ComparesWorks => true;

    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        Kind[] kinds =
        [
            new("DOI", static names => names.Doi, DoiComparer.Instance, static work => work.Doi, static (_, _) => false),
            new("PMID", static names => names.Pmid, StringComparer.Ordinal, static work => work.Pmid, static (_, _) => false),
            new("arXiv number", static names => names.ArXiv, StringComparer.OrdinalIgnoreCase, static work => work.ArXiv is { } id ? ArXivId.Identity(id)
                : null, AreVersions),
        ];
        foreach (WorkInFile one in works.WithSharedIdentifiers)
        {
            if (one.Work.EntryType is not ("set" or "xdata"))
                Check(one, kinds, context);
        }
    }

    private void Check(WorkInFile one, Kind[] kinds, RuleContext context)
    {
        (BibliographyFile file, Work work) = one;
        bool isReported = false; // Two identifiers in common are one double.
        foreach (Kind kind in kinds)
        {
            if (kind.IdOf(work) is not { } id)
                continue;
            Field? field = work.Record.FindAny(kind.FieldsOf(file.Format.Fields));
            if (field is not null && !work.Record.Span.Contains(field.ValueSpan))
                continue; // Inherited: it is the parent's.
            if (!kind.First.TryGetValue(id, out WorkInFile other))
                kind.First.Add(id, one);
            else if (!isReported && !HaveOneKey(work, other.Work) && !AreLetterAndReply(work, other.Work) && !AreOfOneBook(work, other.Work)
                && !kind.AreVersions(work, other.Work))
                isReported = Report(file, work, other, kind.Name, id, field, context);
            else if (IsPart(other.Work) && !IsPart(work))
                kind.First[id] = one; // The book itself is what another entry may double.
        }
    }

    private bool Report(BibliographyFile file, Work work, WorkInFile other, string kind, string id, Field? field, RuleContext context)
    {
        SourceSpan span = field?.Locate(file.Text, 0, field.Value.Length) ?? work.Record.KeySpan;
        context.Report(file, new Finding(this, span, work.Key, work.Key, other.Work.Key, kind, id, other.Location) { Other = other.Place });
        return true;
    }

    /// <summary>Whether a person has written one key for both.</summary>
    private static bool HaveOneKey(Work a, Work b) => a.Key == b.Key && !a.Record.IsKeyGenerated && !b.Record.IsKeyGenerated;

    /// <summary>A part and its book, or two parts of one; of two parts with one title, one is too much all the same.</summary>
    private static bool AreOfOneBook(Work a, Work b)
    {
        if (NamesInIt(a, b) || NamesInIt(b, a))
            return true;
        bool isPart = IsPart(a);
        return (isPart || IsPart(b)) && !(isPart == IsPart(b) && WorkIdentity.AreSame(a, b, withYear: false));
    }

    /// <summary>
    /// A letter and the reply to it, a paper and its discussion: journals give several short texts one DOI. Their titles differ, and one says what it is.
    /// </summary>
    private static bool AreLetterAndReply(Work a, Work b)
    {
        if (a.Title?.Plain is not { } one || b.Title?.Plain is not { } other || one.Equals(other, StringComparison.OrdinalIgnoreCase))
            return false;
        return SaysReply(one) || SaysReply(other);
    }

    private static bool SaysReply(string title)
    {
        foreach (string word in Replies)
        {
            int at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(title[at - 1])))
                return true;
        }

        return false;
    }

    private static readonly string[] Replies = ["reply", "response", "comment on", "comments on", "in reply", "letter", "authors' ", "author's ",
        "authors’ ", "author’s ",
        "discussion of", "rejoinder", "re:"];

    private static bool IsPart(Work work) => work.EntryType is "inbook" or "incollection" or "bookinbook" or "suppbook" or "suppcollection" or "inreference";

    /// <summary>
    /// Whether the entry names the other in <c>crossref</c> or <c>related</c>: what they share is known to whoever wrote it, as with an erratum.
    /// </summary>
    private static bool NamesInIt(Work work, Work parent)
    {
        if (work.Record.ValueOf("crossref") is { } crossref && crossref.Equals(parent.Key, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (string key in KeyList.Split(work.Record.ValueOf("related")))
        {
            if (key == parent.Key)
                return true;
        }

        return false;
    }

    /// <summary>With DOIs of their own, or a preprint and its article, which BIB6004 speaks about.</summary>
    private static bool AreVersions(Work a, Work b) => (a.Doi is not null && b.Doi is not null && !Doi.Comparer.Equals(a.Doi, b.Doi))
        || Preprints.Is(a) != Preprints.Is(b);

    /// <summary>A kind of identifier, and the first work that has each.</summary>
    private sealed class Kind(string name, Func<FieldNames, IReadOnlyList<string>> fieldsOf, IEqualityComparer<string> comparer, Func<Work, string?> idOf,
        Func<Work, Work, bool> areVersions)
    {
        public string Name { get; } = name;

        public Func<FieldNames, IReadOnlyList<string>> FieldsOf { get; } = fieldsOf;

        public Func<Work, string?> IdOf { get; } = idOf;

        public Func<Work, Work, bool> AreVersions { get; } = areVersions;

        public Dictionary<string, WorkInFile> First { get; } = new(comparer);
    }
}
