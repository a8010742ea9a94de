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
            writer.Line(constant.IsNumber ? $"public const int {constant.Name} = {constant.Value};"
                : $"public const string {constant.Name} = {CSharpLiteral.Of(constant.Value)};");
        if (bucket.Class.HasCitations)
            writer.Line($"{GeneratedHeader.CitationAccessibility(bucket.Class)} static global::BibGen.Citation Citation => {DataClass(bucket.Number)}.Citations[{Number(index)}];");
        writer.Close();
    }

    /// <summary>
    /// The data of all works of the bucket, on a class that goes away in a trimmed program that uses none of them. In an attribute, since
    /// string literals share 16 MB (CS8103), which 10,000 works with abstracts exceed.
    /// </summary>
    private static void EmitData(SourceWriter writer, BucketModel bucket)
    {
        string data = string.Concat(bucket.Works.Select(named => named.Work.Data + CitationData.EndOfWork));
        writer
            .Line()
            .Line($"[global::BibGen.Internal.CitationData({CSharpLiteral.Of(data)})]")
            .Open($"private static class {DataClass(bucket.Number)}")
            .Line($"internal static readonly global::BibGen.Internal.CitationBucket Citations = new global::BibGen.Internal.CitationBucket(typeof({DataClass(bucket.Number)}));")
            .Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
