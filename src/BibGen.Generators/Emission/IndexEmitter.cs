using System.Globalization;
using System.Text;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Emission;

/// <summary>Writes <c>All</c>, <c>Find</c> and <c>Keys</c> of a class.</summary>
internal static class IndexEmitter
{
    private const string Library = "global::BibGen.Internal.CitationLibrary";

    /// <summary>Name of the generated file.</summary>
    public static string HintName(IndexModel index) => index.Class.HintPrefix + ".g.cs";

    /// <summary>The generated file.</summary>
    public static SourceText Emit(IndexModel index, CodeLanguage language)
    {
        string mayBeNull = language.HasNullableAnnotations ? "?" : "";
        SourceWriter writer = GeneratedHeader.Begin();
        if (language.HasNullableAnnotations)
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
        string access = GeneratedHeader.CitationAccessibility(index.Class);
        writer
            .Line("/// <summary>The citations of all works, in the order of the files.</summary>")
            .Open($"{access} static global::System.Collections.Generic.IReadOnlyList<global::BibGen.Citation> All")
            .Line("get { return __Index.Library.All; }")
            .Close()
            .Line()
            .Line("/// <summary>The citation keys of all works, in the order of the files.</summary>")
            .Open($"{access} static global::System.Collections.Generic.IReadOnlyList<string> Keys")
            .Line("get { return __Index.Library.Keys; }")
            .Close()
            .Line()
            .Line("/// <summary>The citation of the work that has the key <paramref name=\"key\"/>, or had it before (ids); null when there is none.</summary>")
            .Open($"{access} static global::BibGen.Citation{mayBeNull} Find(string key)")
            .Line("return __Index.Library.Find(key);")
            .Close()
            .Line()
            .Open("private static class __Index")
            .Line($"internal static readonly {Library} Library = new {Library}({Arguments(index)});")
            .Line()
            .Open("private static global::BibGen.Internal.CitationBucket BucketAt(int number)")
            .Open("switch (number)");
        for (int i = 0; i < index.BucketCount; i++)
            writer.Line($"case {Number(i)}: return {BucketEmitter.DataClass(i)}.Citations;");
        writer
            .Line("default: throw new global::System.ArgumentOutOfRangeException(\"number\");")
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

    private static string Arguments(IndexModel index) => string.Join(
        ", ", [CSharpLiteral.Of(Places(index)), Number(index.BucketCount), "BucketAt", .. index.Aliases.Select(CSharpLiteral.Of)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
