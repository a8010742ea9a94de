using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Values;

/// <summary>LaTeX that could not be turned into text: the command is not known, and its argument or its name stands in the text instead.</summary>
internal sealed class UndecodableLatex() : FieldRule("BIB4030", "UndecodableLatex", Severity.Info,
    "LaTeX that is not understood",
    "The command {0} in the field '{1}' of '{2}' is not known; the text reads '{3}'",
    Printed)
{
    /// <summary>Fields whose text is printed, or typed into the generated code. Verbatim fields have no LaTeX in them (biblatex manual §2.2.1).</summary>
    private static readonly string[] Printed =
    [
        "title", "subtitle", "journal", "journaltitle", "booktitle", "author", "editor", "publisher", "institution", "school",
        "organization", "address", "location", "edition", "shortjournal", "series",
    ];

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (!LatexText.MayBeUndecodable(field.Characters))
            return;
        List<UndecodableCommand> commands = [];
        string text = LatexText.Decode(field.Value, commands).Plain;
        foreach (UndecodableCommand command in commands)
            context.Report(file, this, field.Locate(file.Text, command.Offset, command.Command.Length), work.Key, command.Command, field.Name, work.Key,
                Excerpt.Of(text));
    }
}
