using BibGen.Records;

namespace BibGen.Rules.Keys;

/// <summary>The same key twice in one generated class, over all its files. Generated keys are the same for copies of one work only, which is BIB5020.</summary>
internal sealed class DuplicateKey() : ClassRule("BIB1001", "DuplicateKey", Severity.Error,
    "A citation key that stands twice",
    "The key '{0}' already stands at {1}; give one of the two another key, or remove it")
{
    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        foreach (RepeatedWork repeated in RepeatedWork.OfKey(works, StringComparer.Ordinal))
        {
            if (!repeated.Again.Work.Record.IsKeyGenerated && !repeated.First.Work.Record.IsKeyGenerated)
                repeated.Report(context, this, repeated.First.Location);
        }
    }
}
