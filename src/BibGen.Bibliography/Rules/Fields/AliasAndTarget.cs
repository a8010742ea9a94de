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
        int seen = 0; // Each alias is looked up once, however often it stands there.
        foreach (Field field in work.Record.FieldArray)
        {
            int alias = Bit(field.Name, work.Record.Type);
            if ((alias & ~seen) == 0)
                continue;
            seen |= alias;
            string target = FieldTypes.Canonical(field.Name);
            if (field.Value.Length > 0 && ClassicEntry.Own(work.Record, target) is { } other && !SayTheSame(field.Value, other.Value))
            {
                SourceSpan span = field.Locate(file.Text, 0, field.Value.Length);
                context.Report(file, this, span, work.Key, work.Key, field.Name, Text.Excerpt.Of(field.Value), target, Text.Excerpt.Of(other.Value));
            }
        }
    }

    /// <summary>
    /// A bit for each alias whose loss loses something, zero for any other field. In BibTeX's papers in proceedings <c>address</c> is the
    /// publisher's town and <c>location</c> that of the conference, as the ACM's style prints them; <c>key</c>, <c>pdf</c> and <c>annote</c> are not printed.
    /// </summary>
    private static int Bit(string name, string type) => name switch
    {
        "journal" => 1,
        "school" => 2,
        "archiveprefix" => 4,
        "primaryclass" => 8,
        "hyphenation" => 16,
        "address" when type is not ("inproceedings" or "proceedings" or "conference") => 32,
        _ => 0,
    };

    /// <summary>An archive and a class in it (<c>math</c>, <c>math.CT</c>) do not contradict each other.</summary>
    private static bool SayTheSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || one.StartsWith(other + ".", StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(one + ".", StringComparison.OrdinalIgnoreCase);
}
