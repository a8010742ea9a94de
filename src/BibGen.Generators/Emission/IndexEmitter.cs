using System.Globalization;
using System.Text;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Emission;

/// <summary>Writes <c>All</c>, <c>Find</c> and <c>Keys</c> of a class.</summary>
internal static class IndexEmitter
{
    /// <summary>Name of the generated file.</summary>
    public static string HintName(IndexModel index) => index.Class.HintPrefix + ".g.cs";

    /// <summary>The generated file.</summary>
    public static SourceText Emit(IndexModel index, LanguageVersion language)
    {
        bool hasAnnotations = language >= LanguageVersion.CSharp8;
        string mayBeNull = hasAnnotations ? "?" : "";
        SourceWriter writer = GeneratedHeader.Begin();
        if (hasAnnotations)
            writer.Line("#nullable enable annotations").Line();
        if (index.Class.Namespace.Length > 0)
            writer.Open("namespace " + index.Class.Namespace);
        writer
            .Line($"/// <summary>The bibliography: {Number(index.Places.Count)} {(index.Places.Count == 1 ? "work" : "works")}, each a nested class.</summary>")
            .Line(GeneratedHeader.Attribute)
            .Open($"{GeneratedHeader.Accessibility(index.Class)} static partial class {index.Class.Name}");
        if (index.Class.HasCitations)
            EmitMembers(writer, index, mayBeNull);
        GeneratedHeader.CloseClass(writer, index.Class);
        return writer.ToSourceText();
    }

    private static void EmitMembers(SourceWriter writer, IndexModel index, string mayBeNull)
    {
        writer
            .Line("/// <summary>The citations of all works, in the order of the files.</summary>")
            .Open("internal static global::System.Collections.Generic.IReadOnlyList<global::BibGen.Citation> All")
            .Line("get { return __Index.Citations; }")
            .Close()
            .Line()
            .Line("/// <summary>The citation keys of all works, in the order of the files.</summary>")
            .Open("internal static global::System.Collections.Generic.IReadOnlyList<string> Keys")
            .Line("get { return __Index.Keys; }")
            .Close()
            .Line()
            .Line("/// <summary>The citation of the work with the key <paramref name=\"key\"/>, letter case included; null when there is none.</summary>")
            .Open($"internal static global::BibGen.Citation{mayBeNull} Find(string key)")
            .Line($"global::BibGen.Citation{mayBeNull} found;")
            .Line("return __Index.ByKey.TryGetValue(key, out found) ? found : null;")
            .Close()
            .Line()
            .Open("private static class __Index")
            .Line("internal static readonly global::BibGen.Citation[] Citations = Read();")
            .Line("internal static readonly string[] Keys = global::System.Array.ConvertAll(Citations, citation => citation.Key);")
            .Line("internal static readonly global::System.Collections.Generic.Dictionary<string, global::BibGen.Citation> ByKey = Map();")
            .Line()
            .Open("private static global::System.Collections.Generic.Dictionary<string, global::BibGen.Citation> Map()")
            .Line("var map = new global::System.Collections.Generic.Dictionary<string, global::BibGen.Citation>(global::System.StringComparer.Ordinal);")
            .Open("foreach (global::BibGen.Citation citation in Citations)")
            .Line("map[citation.Key] = citation;")
            .Close()
            .Line("return map;")
            .Close()
            .Line()
            .Open("private static global::BibGen.Citation[] Read()")
            .Line($"string places = {CSharpLiteral.Of(Places(index))};")
            .Line("var citations = new global::BibGen.Citation[places.Length / 2];")
            .Open("for (int i = 0; i < citations.Length; i++)")
            .Line("citations[i] = Get(places[2 * i], places[2 * i + 1]);")
            .Close()
            .Line("return citations;")
            .Close()
            .Line()
            .Open("private static global::BibGen.Citation Get(int bucket, int index)")
            .Open("switch (bucket)");
        for (int i = 0; i < index.BucketCount; i++)
            writer.Line($"case {Number(i)}: return {BucketEmitter.DataClass(i)}.Get(index);");
        writer
            .Line("default: throw new global::System.ArgumentOutOfRangeException(\"bucket\");")
            .Close()
            .Close()
            .Close();
    }

    /// <summary>Bucket and place of each work as two characters.</summary>
    private static string Places(IndexModel index)
    {
        var places = new StringBuilder(index.Places.Count * 2);
        foreach (WorkPlace place in index.Places)
            places.Append((char)place.Bucket).Append((char)place.Index);
        return places.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
