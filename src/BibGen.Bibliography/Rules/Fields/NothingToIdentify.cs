using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>
/// An entry by which no work can be found. Types that need a title or an author are <see cref="MissingRequiredField"/>'s, unknown ones
/// <see cref="UnknownEntryType"/>'s; what is left is mostly <c>@misc</c>. A note or an institution is enough: physicists keep footnotes so.
/// </summary>
internal sealed class NothingToIdentify() : WorkRule("BIB2011", "NothingToIdentify", Severity.Warning,
    "An entry that names no work",
    "The @{0} '{1}' has no title, author, DOI or URL, nor anything else that names a work; add one of them")
{
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "addendum", "author", "booktitle", "chapter", "collaboration", "doi", "editor", "eprint", "file", "howpublished", "institution", "isbn", "issn",
        "issuetitle", "journal", "journaltitle",
        "key", "label", "maintitle", "note", "organization", "pmid", "pmcid", "publisher", "related", "school", "series", "shorthand", "shorttitle", "swhid",
        "title",
        "titleaddon", "url", "arxivid", "number",
    };

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        if (!file.Format.UsesBiblatexModel || record.Type == "xdata" || !EntryTypes.IsKnown(record.Type) || RequiredFields.Of(record.Type).Length > 0)
            return;
        if (!HasName(record.FieldArray) && !HasName(record.InheritedFields) && !context.FactsOf(file).LosesFields(record.Span))
            context.Report(file, this, record.KeySpan, work.Key, record.Type, work.Key);
    }

    private static bool HasName(IReadOnlyList<Field> fields)
    {
        // An empty or unread value has a finding of its own.
        foreach (Field field in fields)
        {
            if (Naming.Contains(field.Name))
                return true;
        }

        return false;
    }
}
