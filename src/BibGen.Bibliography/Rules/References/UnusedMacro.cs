using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A macro that no .bib file of the project uses. A file that holds nothing but macros is a library for others.</summary>
internal sealed class UnusedMacro() : ProjectRule("BIB5002", "UnusedMacro", Severity.Info,
    "A macro that is never used; remove it",
    "The macro '{0}' is never used; remove it")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override bool FindsUnnecessary => true;

    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        HashSet<string>? usedElsewhere = null;
        foreach (BibliographyFile file in works.Files)
        {
            if (file.Works.Count == 0)
                continue;
            foreach (MacroDefinition macro in file.Format.DefinitionsIn(file))
            {
                if (!macro.IsUsed && !(usedElsewhere ??= WithoutDefinition(works.Files)).Contains(macro.Name))
                    context.Report(file, new Finding(this, macro.NameSpan, key: null, macro.NameSpan.TextIn(file.Text)) { Fix = FixFor(file.Text, macro) });
            }
        }
    }

    /// <summary>The macros that files use without a definition above the use: they count on another file, or on one further below.</summary>
    private static HashSet<string> WithoutDefinition(IReadOnlyList<BibliographyFile> files)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (BibliographyFile file in files)
            names.UnionWith(file.Format.UndefinedNamesIn(file));

        return names;
    }

    /// <summary>The whole line goes when nothing else stands in it.</summary>
    private static Fix? FixFor(string text, MacroDefinition macro)
    {
        if (!macro.IsAlone)
            return null;
        int end = macro.BlockSpan.End;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r')
            end++;
        bool fillsLine = (macro.BlockSpan.Start == 0 || text[macro.BlockSpan.Start - 1] == '\n') && end < text.Length && text[end] == '\n';
        SourceSpan span = fillsLine ? SourceSpan.FromBounds(macro.BlockSpan.Start, end + 1) : macro.BlockSpan;
        return new Fix("Remove the macro", [new TextEdit(span, "")]);
    }
}
