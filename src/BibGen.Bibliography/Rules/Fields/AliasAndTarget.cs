using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field under its BibTeX and its biblatex name (biblatex manual §2.2.5), with different values: biblatex drops one silently, BibTeX the other.
/// </summary>
internal sealed class AliasAndTarget() : FieldRule("BIB2014", "AliasAndTarget", Severity.Warning,
    "A field under two names",
    "'{0}' has {1} '{2}' and {3} '{4}', which are names of the same field; biblatex keeps {3}, BibTeX {1}; remove one",
    ["journal", "school", "archiveprefix", "primaryclass", "hyphenation", "address"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        string target = FieldTypes.Canonical(field.Name);
        if (!file.RecordSet.Names.Contains(target) || IsOfAnotherPlace(field.Name, work.Record.Type) || field.Value.Length == 0)
            return;
        if (ClassicEntry.Own(work.Record, target) is { } other && !SayTheSame(field.Value, other.Value) && work.Record.Find(field.Name) == field)
            context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, work.Key, field.Name, Excerpt.Of(field.Value), target,
                Excerpt.Of(other.Value));
    }

    /// <summary>
    /// In BibTeX's papers in proceedings <c>address</c> is the publisher's town and <c>location</c> that of the conference, as the ACM's style prints them.
    /// </summary>
    private static bool IsOfAnotherPlace(string name, string type) => name == "address" && type is "inproceedings" or "proceedings" or "conference";

    /// <summary>An archive and a class in it (<c>math</c>, <c>math.CT</c>) do not contradict each other.</summary>
    private static bool SayTheSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || one.StartsWith(other + ".", StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(one + ".", StringComparison.OrdinalIgnoreCase);
}
