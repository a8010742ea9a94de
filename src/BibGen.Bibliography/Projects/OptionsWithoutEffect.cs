using System.Globalization;
using BibGen.Model;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;

namespace BibGen.Projects;

/// <summary>Options that a project sets and that do nothing there, since they need something else.</summary>
internal static class OptionsWithoutEffect
{
    /// <summary>The rule that reports records which are too old.</summary>
    public static Rule AgeRule { get; } = RuleCatalogue.All.Single(rule => rule.Id == "BIB6005");

    /// <summary>An age of records that nobody looks at: the rule is off, or there is no day to count from.</summary>
    public static OptionProblem MaxRecordAge(int age, PartialDate? referenceDate)
    {
        string missing = referenceDate is null
            ? $"has no effect without {OptionNames.ReferenceDate}"
            : $"has no effect, since {AgeRule.Id} is off; set dotnet_diagnostic.{AgeRule.Id}.severity = warning in a .globalconfig";
        return new OptionProblem(
            GeneratorRules.InvalidOption, IsOfProject: true, new([OptionNames.MaxRecordAge, age.ToString(CultureInfo.InvariantCulture), missing]));
    }
}
