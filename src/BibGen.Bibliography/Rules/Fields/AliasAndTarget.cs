using BibGen.Bibtex;
using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field under its BibTeX and its biblatex name (biblatex manual §2.2.5), with different values: biblatex drops one silently, BibTeX the other.
/// </summary>
internal sealed class AliasAndTarget() : WorkRule("BIB2014", "AliasAndTarget", Severity.Warning,
    "A field under two names",
    "'{0}' has {1} '{2}' and {3} '{4}', which are names of the same field; biblatex keeps {3}, BibTeX {1}")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format != BibliographyFormat.Bibtex)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            if (!IsLoss(field.Name, work.Record.Type))
                continue;
            string target = FieldTypes.Canonical(field.Name);
            if (field.Value.Length > 0 && ClassicEntry.Own(work.Record, target) is { } other && !SayTheSame(field.Value, other.Value))
            {
                SourceSpan span = field.Locate(file.Text, 0, field.Value.Length);
                context.Report(file, this, span, work.Key, work.Key, field.Name, Text.Excerpt.Of(field.Value), target, Text.Excerpt.Of(other.Value));
            }
        }
    }

    /// <summary>
    /// Whether losing one of the two loses something. In BibTeX's papers in proceedings <c>address</c> is the publisher's town and <c>location</c>
    /// that of the conference, as the ACM's style prints them; <c>key</c>, <c>pdf</c> and <c>annote</c> are not printed.
    /// </summary>
    private static bool IsLoss(string name, string type) => name switch
    {
        "journal" or "school" or "archiveprefix" or "primaryclass" or "hyphenation" => true,
        "address" => type is not ("inproceedings" or "proceedings" or "conference"),
        _ => false,
    };

    /// <summary>An archive and a class in it (<c>math</c>, <c>math.CT</c>) do not contradict each other.</summary>
    private static bool SayTheSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || one.StartsWith(other + ".", StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(one + ".", StringComparison.OrdinalIgnoreCase);
}
