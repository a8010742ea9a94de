using System.Globalization;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Emission;

/// <summary>Writes the works of a bucket: a nested class each, and the data of their citations.</summary>
internal static class BucketEmitter
{
    /// <summary>Name of the generated file.</summary>
    public static string HintName(BucketModel bucket) => $"{bucket.Class.HintPrefix}.{Number(bucket.Number)}.g.cs";

    /// <summary>Name of the nested class that holds the data of a bucket. Underscores begin no name of a work.</summary>
    public static string DataClass(int number) => "__Data" + Number(number);

    /// <summary>The generated file.</summary>
    public static SourceText Emit(BucketModel bucket)
    {
        SourceWriter writer = GeneratedHeader.Begin();
        GeneratedHeader.OpenClass(writer, bucket.Class);
        for (int i = 0; i < bucket.Works.Count; i++)
        {
            if (i > 0)
                writer.Line();
            EmitWork(writer, bucket, i);
        }

        if (bucket.Class.HasCitations)
            EmitData(writer, bucket);
        GeneratedHeader.CloseClass(writer, bucket.Class);
        return writer.ToSourceText();
    }

    private static void EmitWork(SourceWriter writer, BucketModel bucket, int index)
    {
        NamedWork named = bucket.Works[index];
        writer
            .Line($"/// <summary>{named.Work.Summary}</summary>")
            .Line($"/// <remarks>{named.Work.Remarks}</remarks>")
            .Open($"{GeneratedHeader.Accessibility(bucket.Class)} static class {named.Name}");
        foreach (ConstantModel constant in named.Work.Constants)
            writer.Line(constant.IsNumber ? $"public const int {constant.Name} = {constant.Value};" : $"public const string {constant.Name} = {CSharpLiteral.Of(constant.Value)};");
        if (bucket.Class.HasCitations)
            writer.Line($"internal static global::BibGen.Citation Citation => {DataClass(bucket.Number)}.Get({Number(index)});");
        writer.Close();
    }

    /// <summary>One text for all works of the bucket and where each begins. Reading happens on first use; two threads that meet get the same object.</summary>
    private static void EmitData(SourceWriter writer, BucketModel bucket)
    {
        writer
            .Line()
            .Open($"private static class {DataClass(bucket.Number)}")
            .Line($"private static readonly global::BibGen.Citation[] s_citations = new global::BibGen.Citation[{Number(bucket.Works.Count)}];")
            .Line()
            .Open("internal static global::BibGen.Citation Get(int index)")
            .Line("global::BibGen.Citation known = global::System.Threading.Volatile.Read(ref s_citations[index]);")
            .Open("if (known == null)")
            .Line("global::BibGen.Citation read = new global::BibGen.Citation(Data(index));")
            .Line("known = global::System.Threading.Interlocked.CompareExchange(ref s_citations[index], read, null);")
            .Open("if (known == null)")
            .Line("known = read;")
            .Close()
            .Close()
            .Line()
            .Line("return known;")
            .Close()
            .Line()
            .Open("private static string Data(int index)")
            .Open("switch (index)");
        for (int i = 0; i < bucket.Works.Count; i++)
            writer.Line($"case {Number(i)}: return {CSharpLiteral.Of(bucket.Works[i].Work.Data)};");
        writer
            .Line("default: throw new global::System.ArgumentOutOfRangeException(\"index\");")
            .Close()
            .Close()
            .Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
