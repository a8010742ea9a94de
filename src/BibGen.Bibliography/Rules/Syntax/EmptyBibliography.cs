using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// A file without entries. Where entries could not be read, the syntax errors say so; a file of macros serves the other files of its project.
/// </summary>
internal sealed class EmptyBibliography() : FileRule("BIB0002", "EmptyBibliography", Severity.Info,
    "A file without entries",
    "The file has no {0}, so that nothing is generated for it")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        if (file.Whole.Works.Count == 0 && !file.HasOnlyDefinitions && file.SyntaxErrors.Count == 0 && file.ForeignFormat is null)
            context.Report(file, this, new SourceSpan(0, 0), key: null, file.Format.RecordsNoun);
    }
}
