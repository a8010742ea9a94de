using BibGen.Naming;
using BibGen.Records;

namespace BibGen.Rules.Keys;

/// <summary>Two different keys that would give the same C# name; neither silently wins, neither is generated.</summary>
internal sealed class NameCollision() : ClassRule("BIB1003", "NameCollision", Severity.Error,
    "Two citation keys with the same C# name",
    "The keys '{0}' and '{1}' ({2}) both give the C# name '{3}'; neither is generated until one of them changes")
{
    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        foreach (RepeatedWork repeated in RepeatedWork.In(works.WithSharedNames, StringComparer.Ordinal))
        {
            if (repeated.FirstKey != repeated.Key)
                repeated.Report(context, this, repeated.FirstKey, repeated.First.Location, NamePolicy.NameOf(repeated.Key, works.ClassName));
        }
    }
}
