using System.Globalization;
using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules.Infrastructure;

/// <summary>
/// BIB9003. More works in one class than should all become symbols: compiling 10,000 costs about six seconds and 400 MB, and it grows
/// with their number.
/// </summary>
internal sealed class VeryLargeBibliography : ClassRule
{
    /// <summary>Most works of a class without the finding.</summary>
    public const int Limit = 20_000;

    public VeryLargeBibliography()
        : base("BIB9003", "VeryLargeBibliography", Severity.Info,
            "A bibliography too large to become code as a whole",
            "The class {0} has {1} works, {2} of them from this file, and each slows the build down; set BibGenEmit=Cited to generate only those that the code cites")
    {
    }

    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        int count = 0;
        BibliographyFile? largest = null;
        foreach (BibliographyFile file in works.Files)
        {
            if (!context.EmitsEveryWork(file))
                continue;
            count += file.Works.Count;
            if (largest is null || file.Works.Count > largest.Works.Count)
                largest = file;
        }

        if (largest is not null && count > Limit)
            context.Report(largest, this, default, key: null, works.ClassName, Number(count), Number(largest.Works.Count));
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
