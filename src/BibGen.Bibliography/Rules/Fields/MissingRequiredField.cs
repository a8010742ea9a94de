using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>
/// An entry without a field that its type needs. One finding an entry lists all; aliases and inherited fields satisfy. A preprint has no journal:
/// catalogues (INSPIRE, ADS) write it as an article with its number at the server, persons with a note.
/// </summary>
internal sealed class MissingRequiredField() : WorkRule("BIB2002", "MissingRequiredField", Severity.Warning,
    "A field that the entry type needs",
    "The @{0} '{1}' lacks {2}; add it")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        if (!file.Format.UsesBiblatexModel)
            return;

        List<string>? missing = null;
        foreach (string[] group in RequiredFields.Of(record.Type))
        {
            if (!HasAny(record, group) && !(group == RequiredFields.Journal && IsPreprint(work)))
                (missing ??= []).Add(string.Join(" or ", group));
        }

        if (missing is not null && !context.FactsOf(file).LosesFields(record.Span))
            context.Report(file, this, record.KeySpan, record.Key, record.Type, record.Key, string.Join(", ", missing));
    }

    private static bool IsPreprint(Work work) =>
        Preprints.Is(work) || (work.Record.ValueOf("note") is { } note && note.Equals("Preprint", StringComparison.OrdinalIgnoreCase));

    private static bool HasAny(Record record, string[] names)
    {
        foreach (string name in names)
        {
            if (record.Find(name) is not null)
                return true;
        }

        return false;
    }
}
