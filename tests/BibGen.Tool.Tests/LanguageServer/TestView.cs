using BibGen.Projects;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tests.Tool.LanguageServer;

/// <summary>Projects of a few files in the folder <c>/app</c>, as the features of the language server see them.</summary>
internal static class TestView
{
    /// <summary>Stands where the pointer is.</summary>
    public const string Cursor = "¦";

    /// <summary>Real files of a format, the largest left out: each is a project here.</summary>
    public static IEnumerable<string> CorpusFiles(string format) => Corpus.Files(format).Where(path => new FileInfo(path).Length < 100_000);

    /// <summary>A project with these files.</summary>
    public static ProjectView Of(params (string Path, string Text)[] files) => Of(files, "App");

    /// <summary>A project with these files and this namespace.</summary>
    public static ProjectView Of((string Path, string Text)[] files, string rootNamespace)
    {
        OptionValues options = OptionValues.Of(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property." + OptionNames.RootNamespace] = rootNamespace,
            ["build_property." + OptionNames.ProjectDirectory] = "/app",
        });
        var project = BibliographyProject.Create(
            ProjectOptions.Read(options),
            files.Where(file => FileContent.IsRead(file.Path)).Select(file => ProjectFile.Read(file.Path, file.Text, OptionValues.None, options)));
        CSharpFile[] code = [.. files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => new CSharpFile(file.Path, file.Text))];
        return new ProjectView(project, () => code);
    }

    /// <summary>A project with these files, one of which has the pointer in it.</summary>
    public static (ProjectView View, string Path, int Offset) At(params (string Path, string Text)[] files)
    {
        (string path, string text) = Array.Find(files, file => file.Text.Contains(Cursor, StringComparison.Ordinal));
        ProjectView view = Of([.. files.Select(file => (file.Path, file.Text.Replace(Cursor, "", StringComparison.Ordinal)))]);
        return (view, path, text.IndexOf(Cursor, StringComparison.Ordinal));
    }

    /// <summary>A bibliography with the pointer in it.</summary>
    public static (ProjectView View, string Path, int Offset) At(string bibliography) => At(("/app/references.bib", bibliography));

    /// <summary>A place as <c>file(line,column) text</c>.</summary>
    public static string Show(this ProjectView view, FilePlace place)
    {
        string text = view.Find(place.Path)?.Text ?? view.Code.FirstOrDefault(file => file.Path == place.Path)?.Text
            ?? view.Project.Suppressions.First(file => file.Path == place.Path).Text;
        Text.TextPosition position = new Text.LineMap(text).PositionOf(place.Span.Start);
        return $"{Path.GetFileName(place.Path)}({position.Line},{position.Column}) {place.Span.TextIn(text)}";
    }
}
