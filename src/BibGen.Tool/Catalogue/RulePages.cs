using BibGen.Rules;

namespace BibGen.Tool.Catalogue;

/// <summary>The pages of docs/rules, which the program carries.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule as it is written, in Markdown.</summary>
    public static string TextOf(Rule rule)
    {
        using Stream stream = typeof(RulePages).Assembly.GetManifestResourceStream(rule.Id + ".md")
            ?? throw new InvalidOperationException($"There is no page of {rule.Id}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
