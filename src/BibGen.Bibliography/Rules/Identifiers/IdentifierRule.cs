using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A rule about identifiers of one kind. Its message is <c>"The ISBN '{0}' of '{1}' is wrong{2}: {3}"</c> with another kind.</summary>
internal abstract class IdentifierRule(string id, string name, string title, string message, IReadOnlyList<string> fields)
    : FieldRule(id, name, Severity.Warning, title, message, fields)
{
    private static readonly string[] Placeholders = ["n/a", "na", "none", "null", "nil", "nan", "undefined", "unknown", "todo", "tbd", "tba", "xxx"];

    /// <summary>Reports an identifier that is none of its kind, at the stretch that is wrong. It mends when what the reader expects is a safe repair.</summary>
    protected void ReportBad(BibliographyFile file, Work work, Field field, in IdentifierReading reading, RuleContext context, bool mends = false)
    {
        string value = field.Value;
        if (IsPlaceholder(value))
            return;
        bool isPart = reading.Length > 0 && reading.Length < value.Length;
        string place = isPart ? $" at '{Excerpt.Of(value, reading.Offset, reading.Length)}'" : "";
        Fix? fix = mends && reading.Expected is { } expected
            ? FieldFix.Of($"Write {Excerpt.Of(expected)}", file, field, reading.Offset, reading.Length, expected)
            : null;
        context.Report(file, new Finding(this, field.Locate(file.Text, reading.Offset, reading.Length), work.Key, Excerpt.Of(value), work.Key, place, reading) { Fix = fix });
    }

    /// <summary>Reports a good identifier with something around it that other readers take for a part of it.</summary>
    protected void ReportDecorated(BibliographyFile file, Work work, Field field, int offset, int length, string bare, RuleContext context) =>
        context.Report(file, new Finding(this, field.Locate(file.Text, offset, length), work.Key, Excerpt.Of(field.Value), work.Key, "", $"write {bare} and nothing else")
        {
            Fix = FieldFix.Of($"Write {bare}", file, field, offset, length, bare),
        });

    /// <summary>Whether a value says that nobody knows the identifier (<c>????</c>, <c>n/a</c>): that is another rule's finding, not a wrong number.</summary>
    private static bool IsPlaceholder(string value)
    {
        bool hasLetter = false;
        foreach (char c in value)
        {
            if (char.IsDigit(c))
                return false;
            hasLetter |= char.IsLetter(c);
        }

        return !hasLetter || Array.Exists(Placeholders, placeholder => value.Equals(placeholder, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a good identifier has more around it than blanks and the braces that several exporters write around every value.</summary>
    protected static bool HasDecoration(in IdentifierReading reading, string value) =>
        reading.Decoration != IdentifierDecoration.None && !value.AsSpan().Trim("{} ".AsSpan()).SequenceEqual(reading.Value.AsSpan());
}
