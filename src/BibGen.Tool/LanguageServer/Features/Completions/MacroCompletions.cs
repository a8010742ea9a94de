using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Projects;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>The macros that a value may use: those of the project, and those of BibTeX and its styles; for a month the months first.</summary>
internal static class MacroCompletions
{
    private const int Months = 12;

    /// <summary>The macros that may stand in the value of <paramref name="field"/> of the file <paramref name="from"/>.</summary>
    public static IEnumerable<Completion> Of(ProjectView view, LinkedFile from, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool isMonth = field is "month";
        IEnumerable<LinkedFile> files = view.Names.Files.Where(file => file.File!.Format == from.File!.Format).OrderBy(file => file != from);
        foreach (MacroDefinition macro in files.SelectMany(file => file.File!.Macros.Reverse()))
        {
            if (seen.Add(macro.Name))
                yield return new Completion(macro.Name, CompletionKind.Constant, macro.Text, Rank: isMonth ? 2 : 0);
        }

        for (int i = 0; i < PredefinedMacros.All.Count; i++)
        {
            (string name, string text) = (PredefinedMacros.All[i].Key, PredefinedMacros.All[i].Value);
            if (seen.Add(name))
                yield return new Completion(name, CompletionKind.Constant, text, Rank: i < Months ? (isMonth ? 0 : 2) : 1);
        }
    }
}
