using System.Reflection;
using System.Runtime.Loader;
using BibGen.Projects;
using Mono.Cecil;

namespace BibGen.Tests.Projects;

/// <summary>The library once more, changed, and this assembly once more, which uses it: nothing but texts and numbers may go in and out.</summary>
internal abstract class ChangedLibrary : AssemblyLoadContext
{
    private readonly byte[] _library;

    protected ChangedLibrary(string name, Action<ModuleDefinition> change)
        : base(name)
    {
        using var module = ModuleDefinition.ReadModule(typeof(BibliographyProject).Assembly.Location);
        change(module);
        using var stream = new MemoryStream();
        module.Write(stream);
        _library = stream.ToArray();
    }

    /// <summary>A static method of this assembly, over the changed library.</summary>
    protected T Method<T>(Type type, string name)
        where T : Delegate => LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName!)!.GetMethod(name)!.CreateDelegate<T>();

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == typeof(BibliographyProject).Assembly.GetName().Name
        ? LoadFromStream(new MemoryStream(_library))
        : assemblyName.Name == typeof(ChangedLibrary).Assembly.GetName().Name ? LoadFromAssemblyPath(typeof(ChangedLibrary).Assembly.Location) : null;
}
