using System.Runtime.CompilerServices;
using BibGen.Formats;
using BibGen.Projects;
using BibGen.Rules.Code;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>What the entries of a project are called in C#. Made once a project.</summary>
internal sealed class CodeNames
{
    private static readonly ConditionalWeakTable<BibliographyProject, CodeNames> Known = new();

    private readonly Lazy<Dictionary<BibliographyFile, Dictionary<int, CodeWork>>> _byPlace;

    private CodeNames(BibliographyProject project)
    {
        Classes = [.. project.Classes.Select(one => new CodeClass(one.Namespace, one.Name, one.Files))];
        _byPlace = new Lazy<Dictionary<BibliographyFile, Dictionary<int, CodeWork>>>(PlaceWorks);
    }

    /// <summary>The classes of the project.</summary>
    public IReadOnlyList<CodeClass> Classes { get; }

    /// <summary>The names of a project.</summary>
    public static CodeNames Of(BibliographyProject project) => Known.GetValue(project, static project => new CodeNames(project));

    /// <summary>The work that a record of a bibliography is in C#; null where it has no name there.</summary>
    public CodeWork? WorkOf(BibliographyFile file, int record) =>
        _byPlace.Value.TryGetValue(file, out Dictionary<int, CodeWork>? works) && works.TryGetValue(file.Records[record].Span.Start, out CodeWork? work) ? work
        : null;

    /// <summary>The work that C# calls <paramref name="name"/>, with its class or without: <c>References.DeBock2011</c>; null for none or several.</summary>
    public CodeWork? Find(string name)
    {
        string[] parts = name.Split('.');
        string space = string.Join('.', parts.Take(parts.Length - 1));
        CodeWork[] works =
        [
            .. Classes.Where(one => space.Length == 0 || one.FullName == space || one.FullName.EndsWith("." + space, StringComparison.Ordinal))
                .Select(one => one.Find(parts[^1])).OfType<CodeWork>(),
        ];
        return works.Length == 1 ? works[0] : null;
    }

    private Dictionary<BibliographyFile, Dictionary<int, CodeWork>> PlaceWorks()
    {
        var places = new Dictionary<BibliographyFile, Dictionary<int, CodeWork>>();
        foreach (CodeWork work in Classes.SelectMany(one => one.Works.Values))
        {
            if (!places.TryGetValue(work.File, out Dictionary<int, CodeWork>? works))
                places.Add(work.File, works = []);
            works[work.Record.Span.Start] = work;
        }

        return places;
    }
}
