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
    /// <summary>Creates the rule for the fields of these names.</summary>
    protected FieldRule(string id, string name, Severity severity, string title, string message, IReadOnlyList<string> fields)
        : base(id, name, severity, title, message)
    {
        Fields = fields;
    }

    /// <summary>Names of the fields that it looks at: lower case for .bib, tags in capitals for .nbib.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Reports what is wrong with <paramref name="field"/>, which <paramref name="work"/> gives itself under one of the names.</summary>
    public abstract void Check(BibliographyFile file, Work work, Field field, RuleContext context);
}
