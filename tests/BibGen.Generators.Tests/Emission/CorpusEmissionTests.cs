using System.Collections;
using System.Reflection;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Emission;

/// <summary>The generator over every shared file, malformed ones included: the output compiles without a word, and says what the reader said.</summary>
public class CorpusEmissionTests
{
    /// <summary>Files of one compilation, each with a class of its own.</summary>
    private const int BatchSize = 60;

    private static readonly LanguageVersion[] OlderLanguages = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.CSharp12];

    [SharedDataFact]
    public void Every_file_compiles_without_any_finding()
    {
        foreach ((string Path, string Text)[] batch in Batches())
            ProjectOf(batch, LanguageVersion.Latest).AssertCompiles();
    }

    /// <summary>The older languages share the files: what differs between them is the shape of the code, and not what stands in it.</summary>
    [SharedDataTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_file_compiles_in_one_of_the_older_languages(int language)
    {
        int i = 0;
        foreach ((string Path, string Text)[] batch in Batches())
        {
            if (i++ % OlderLanguages.Length == language)
                ProjectOf(batch, OlderLanguages[language]).AssertCompiles();
        }
    }

    [SharedDataFact]
    public void All_is_what_the_reader_gave()
    {
        int count = 0;
        foreach ((string Path, string Text)[] batch in Batches())
        {
            Assembly assembly = ProjectOf(batch, LanguageVersion.Latest).Load();
            Dictionary<string, Type> classes = assembly.GetTypes()
                .Where(type => !type.IsNested && type.Namespace?.StartsWith("App.f", StringComparison.Ordinal) == true).ToDictionary(type => type.Namespace!);
            IEnumerable<ProjectFile> files = batch.Select(file => ProjectFile.Read(file.Path, file.Text, OptionValues.None, TestProject.DefaultOptions));
            foreach (BibliographyFile file in BibliographyProject.Create(ProjectOptions.Default, files).Bibliographies.Select(linked => linked.File!))
            {
                if (file is { HasOnlyDefinitions: true })
                    continue; // A library of macros has no class.
                Type type = classes["App." + file.Path.Split('/')[2]];
                Work[] works = [.. file.Works.Where(work => work.Key.Length > 0)];
                IReadOnlyList<string?> names = NamePolicy.NamesFor([.. works.Select(work => work.Key)], type.Name);
                object[] citations = [.. ((IEnumerable)type.GetProperty("All", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Cast<object>()];
                Work[] named = [.. works.Where((_, i) => names[i] is not null)];
                Assert.Equal(named.Length, citations.Length);
                for (int i = 0; i < named.Length; i++)
                    CitationComparison.AssertSame(named[i], citations[i]);
                count += named.Length;
            }
        }

        Assert.True(count > 25_000, $"{count} works");
    }

    private static TestProject ProjectOf((string Path, string Text)[] files, LanguageVersion language)
    {
        var project = new TestProject(language);
        foreach ((string path, string text) in files)
            project.With(path, text);
        return project;
    }

    private static IEnumerable<(string Path, string Text)[]> Batches()
    {
        string folder = SharedData.PathOf("corpus/files");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select((path, i) =>
                ($"/app/f{i}/{Path.GetFileNameWithoutExtension(path)}{(path.Contains("/nbib/", StringComparison.Ordinal) ? ".nbib" : ".bib")}",
                File.ReadAllText(path)))
            .Chunk(BatchSize);
    }
}
