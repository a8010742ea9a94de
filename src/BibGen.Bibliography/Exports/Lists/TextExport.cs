using BibGen.Text;

namespace BibGen.Exports.Lists;

/// <summary>A list of references as plain text, a line each.</summary>
internal sealed class TextExport() : BibliographyExport("text", "Text", ".txt")
{
    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        foreach (ExportedWork work in target.Works)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            target.Text.Append(WhiteSpace.Fold(target.Options.Style.Write(work.Work).Plain.AsSpan())).Append('\n');
        }
    }
}
