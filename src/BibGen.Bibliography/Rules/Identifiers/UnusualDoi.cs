using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A well-formed DOI outside of the patterns that hold 99.9 % of Crossref's: often one with a slip in it.</summary>
internal sealed class UnusualDoi() : FieldRule("BIB3005", "UnusualDoi", Severity.Warning,
    "A DOI of a rare form",
    "The DOI '{0}' of '{1}' is well formed, but hardly any DOI has {2} in it; look whether it resolves",
    ["doi", "AID", "LID"])
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (work.Doi is not { } doi || doi.StartsWith("10/", StringComparison.Ordinal) || Doi.IsCommonForm(doi))
            return;
        int at = field.Value.IndexOf(doi, StringComparison.Ordinal);
        if (at < 0 && field.Name != "doi")
            return; // Another identifier's line.
        int rare = FirstRare(doi);
        bool isVerbatim = rare >= 0 && at == 0;
        int length = field.Name == "doi" ? field.Value.Length : doi.Length;
        SourceSpan span = field.Locate(file.Text, isVerbatim ? rare : 0, isVerbatim ? 1 : length);
        context.Report(file, this, span, work.Key, Excerpt.Of(doi), work.Key, rare < 0 ? "such a registrant" : $"'{doi[rare]}'");
    }

    /// <summary>The first character outside of Crossref's first pattern; -1 when it is the registrant that is rare.</summary>
    private static int FirstRare(string doi)
    {
        for (int i = 0; i < doi.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(doi[i]) && "-._;()/:".IndexOf(doi[i]) < 0)
                return i;
        }

        return -1;
    }
}
