using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Identifiers;

/// <summary>The fields of a record that hold a DOI.</summary>
internal static class DoiFields
{
    private const string NbibMark = "[doi]";

    /// <summary>Whether all of them hold a bare DOI and nothing else, which is so in nearly every record.</summary>
    public static bool AreBare(BibliographyFile file, Record record)
    {
        bool isBibtex = file.Format == BibliographyFormat.Bibtex;
        foreach (Field field in record.FieldArray)
        {
            if (isBibtex ? field.Name != "doi" : field.Name is not ("AID" or "LID"))
                continue;
            ReadOnlySpan<char> text = isBibtex ? field.Characters : WithoutMark(field.Characters);
            if (!text.IsEmpty && !Doi.IsBare(text))
                return false;
        }

        return true;
    }

    /// <summary>The DOI of an AID or LID line as it stands; empty for other identifiers.</summary>
    public static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> value) =>
        value.EndsWith(NbibMark.AsSpan()) ? value.Slice(0, value.Length - NbibMark.Length).TrimEnd() : default;

    /// <summary>Each field that should hold a DOI, with the DOI's text; for .nbib without the mark behind it (<c>10.1000/1 [doi]</c>).</summary>
    public static IEnumerable<(Field Field, string Text)> Of(BibliographyFile file, Record record)
    {
        foreach (Field field in record.Fields)
        {
            if (file.Format == BibliographyFormat.Bibtex)
            {
                if (field.Name == "doi" && field.Value.Length > 0)
                    yield return (field, field.Value);
            }
            else if (field.Name is "AID" or "LID" && field.Value.EndsWith(NbibMark, StringComparison.Ordinal))
            {
                yield return (field, field.Value.Substring(0, field.Value.Length - NbibMark.Length).TrimEnd());
            }
        }
    }
}
