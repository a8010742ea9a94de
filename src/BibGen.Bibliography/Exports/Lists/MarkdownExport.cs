using BibGen.Text;

namespace BibGen.Exports.Lists;

/// <summary>A list of references in Markdown.</summary>
internal sealed class MarkdownExport() : BibliographyExport("markdown", "Markdown", ".md")
{
    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        foreach (ExportedWork work in target.Works)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            target.Text.Append("- ").Append(RichTextMarkdown.Render(target.Options.Style.Write(work.Work))).Append('\n');
        }
    }
}
