using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules;

/// <summary>
/// A rule that looks at fields of certain names, each by itself. A record's fields are walked once for all of them together: a walk of its own
/// for every rule takes longer than reading the file.
/// </summary>
public abstract class FieldRule : Rule
{
    private readonly Func<FieldNames, IReadOnlyList<string>> _meant;
    private readonly IReadOnlyList<string> _biblatexFields;

    /// <summary>Creates the rule for fields of biblatex's model, which it looks at in the formats that have this model.</summary>
    protected FieldRule(string id, string name, Severity severity, string title, string message, IReadOnlyList<string> biblatexFields)
        : this(id, name, severity, title, message, static _ => [], biblatexFields)
    {
    }

    /// <summary>Creates the rule for the fields of a meaning, whatever they are called in a format, and for fields of biblatex's model.</summary>
    protected FieldRule(
        string id, string name, Severity severity, string title, string message, Func<FieldNames, IReadOnlyList<string>> meant,
            IReadOnlyList<string>? biblatexFields = null)
        : base(id, name, severity, title, message)
    {
        _meant = meant;
        _biblatexFields = biblatexFields ?? [];
    }

    /// <summary>Names of the fields that it looks at in files of <paramref name="format"/>.</summary>
    public IEnumerable<string> FieldsIn(BibliographyFormat format) =>
        format.UsesBiblatexModel ? _meant(format.Fields).Union(_biblatexFields, StringComparer.Ordinal) : _meant(format.Fields);

    /// <summary>Reports what is wrong with <paramref name="field"/>, which <paramref name="work"/> gives itself under one of the names.</summary>
    public abstract void Check(BibliographyFile file, Work work, Field field, RuleContext context);
}
