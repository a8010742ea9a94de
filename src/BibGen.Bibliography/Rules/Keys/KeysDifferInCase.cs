using BibGen.Naming;
using BibGen.Records;

namespace BibGen.Rules.Keys;

/// <summary>
/// Keys that differ in case only: BibTeX takes them for one ("case mismatch"), biber for two, readers for a slip. Keys that give the same C#
/// name are what <see cref="NameCollision"/> reports.
/// </summary>
internal sealed class KeysDifferInCase() : ClassRule("BIB1002", "KeysDifferInCase", Severity.Warning,
    "Citation keys that differ in case only",
    "The key '{0}' differs from '{1}' ({2}) in case only; BibTeX takes them for the same key")
{
    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        foreach (RepeatedWork repeated in RepeatedWork.OfKey(works, StringComparer.OrdinalIgnoreCase))
        {
            string first = repeated.FirstKey;
            string key = repeated.Key;
            if (first != key && NamePolicy.NameOf(first, works.ClassName) != NamePolicy.NameOf(key, works.ClassName))
                repeated.Report(context, this, first, repeated.First.Location);
        }
    }
}
