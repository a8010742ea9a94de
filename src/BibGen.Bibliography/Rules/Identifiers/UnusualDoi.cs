using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A well-formed DOI outside of the patterns that hold 99.9 % of Crossref's: often one with a slip in it.</summary>
internal sealed class UnusualDoi() : DoiRule("BIB3005", "UnusualDoi", Severity.Warning,
    "A DOI of a rare form",
    "The DOI '{0}' of '{1}' is well formed, but hardly any DOI has {2} in it; look whether it resolves")
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    protected override bool MayFault(Work work, ReadOnlySpan<char> text) => work.Doi is { } doi && !Doi.IsCommonForm(doi);

    /// <inheritdoc/>
    protected override void Check(BibliographyFile file, Work work, Field field, string text, RuleContext context)
    {
        IdentifierReading reading = Doi.Read(text);
        if (reading.Value is not { } doi || !reading.IsGood || Doi.IsCommonForm(doi))
            return;
        int rare = FirstRare(doi);
        string what = rare < 0 ? "such a registrant" : $"'{doi[rare]}'";
        bool isVerbatim = rare >= 0 && reading.Decoration == IdentifierDecoration.None;
        context.Report(file, this, field.Locate(file.Text, isVerbatim ? rare : 0, isVerbatim ? 1 : text.Length), work.Key, Excerpt.Of(doi), work.Key, what);
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
