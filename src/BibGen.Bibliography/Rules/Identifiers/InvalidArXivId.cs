using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>An arXiv identifier of neither scheme. An <c>eprint</c> is looked at only when its archive is arXiv: other archives number otherwise.</summary>
internal sealed class InvalidArXivId() : IdentifierRule("BIB3013", "InvalidArXivId",
    "An arXiv identifier that is none",
    "The arXiv identifier '{0}' of '{1}' is wrong{2}: {3}",
    ["eprint", "arxivid"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if ((field.Name == "eprint" && !IsArXiv(work.Record)) || field.Value.Length == 0)
            return;
        IdentifierReading reading = ArXivId.Read(field.Value);
        if (!reading.IsGood)
            ReportBad(file, work, field, reading, context);
        else if (HasDecoration(reading, field.Value) && field.Value.IndexOf('[') < 0) // 0706.0001 [hep-th] is how arXiv itself writes it.
            ReportDecorated(file, work, field, 0, field.Value.Length, reading.Value!, context);
    }

    private static bool IsArXiv(Record record) =>
        (record.ValueOf("eprinttype") ?? record.ValueOf("archiveprefix")) is { } archive && archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase);
}
