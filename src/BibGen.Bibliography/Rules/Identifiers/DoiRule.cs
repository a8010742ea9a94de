using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A rule about the fields that hold a DOI.</summary>
internal abstract class DoiRule(string id, string name, Severity severity, string title, string message)
    : FieldRule(id, name, severity, title, message, ["doi", "AID", "LID"])
{
    private const string NbibMark = "[doi]";

    /// <inheritdoc/>
    public sealed override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isBibtex = file.Format == BibliographyFormats.Bibtex;
        if (!isBibtex && !field.ValueSpan.In(file.Text).TrimEnd().EndsWith(NbibMark.AsSpan()))
            return; // A publisher's number, as often as not.
        ReadOnlySpan<char> text = isBibtex ? field.Characters : WithoutMark(field.Characters);
        if (!text.IsEmpty && MayFault(work, text))
            Check(file, work, field, isBibtex ? field.Value : text.ToString(), context);
    }

    /// <summary>The DOI of an AID or LID line as it stands (<c>10.1000/1 [doi]</c>); empty for other identifiers.</summary>
    public static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> value) =>
        value.EndsWith(NbibMark.AsSpan()) ? value.Slice(0, value.Length - NbibMark.Length).TrimEnd() : default;

    /// <summary>Whether a text is worth reading: nearly all are bare DOIs and nothing else.</summary>
    protected virtual bool MayFault(Work work, ReadOnlySpan<char> text) => !Doi.IsBare(text);

    /// <summary>Reports what is wrong with the text of a DOI, which is the field's value without the mark behind it.</summary>
    protected abstract void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context);
}
