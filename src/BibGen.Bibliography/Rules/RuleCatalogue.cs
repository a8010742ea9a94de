using BibGen.Formats;
using BibGen.Rules.Code;
using BibGen.Rules.Fields;
using BibGen.Rules.Identifiers;
using BibGen.Rules.Infrastructure;
using BibGen.Rules.Keys;
using BibGen.Rules.References;
using BibGen.Rules.Status;
using BibGen.Rules.Suppression;
using BibGen.Rules.Syntax;
using BibGen.Rules.Values;

namespace BibGen.Rules;

/// <summary>Every rule, once, in the order of the ids. The analyzer, the tool, the fixes and the documentation read this list.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Classes().Concat(SyntaxRules()).Concat(IdentifierRules.All).Concat(ValueRules.All).Concat(CodeRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>A rule for each kind of error that a format's reader finds; those that may turn out to be none have classes.</summary>
    private static IEnumerable<SyntaxRule> SyntaxRules() =>
        BibliographyFormats.All.SelectMany(format => format.Errors).Where(kind => !kind.IsUnresolvedName).Select(kind => new SyntaxRule(kind));

    private static IEnumerable<Rule> Classes() =>
    [
        new UndecodableText(),
        new EmptyBibliography(),
        new UnreadableFile(),
        new ControlCharacter(),
        new HtmlEntity(),
        new NotNormalized(),
        new Mojibake(),
        new InvisibleCharacter(),
        new RecordWithoutIdentity(),
        new MergedRecords(),
        new TruncatedRecord(),
        new DuplicateKey(),
        new KeysDifferInCase(),
        new NameCollision(),
        new NameChanged(),
        new AliasConflict(),
        new GeneratedKeyCollision(),
        new UnknownEntryType(),
        new MissingRequiredField(),
        new UnknownField(),
        new FieldNotForType(),
        new DuplicateField(),
        new EmptyField(),
        new PlaceholderValue(),
        new ConflictingFields(),
        new FieldDependency(),
        new NothingToIdentify(),
        new ProceedingsWithPages(),
        new MissingRecommendedField(),
        new AliasAndTarget(),
        new PlaceholderReference(),
        new IdentifierContradictsYear(),
        new UnusualDoi(),
        new LinkInText(),
        new AuthorListsDisagree(),
        new ImplausibleDate(),
        new MonthNotMacro(),
        new NameDecoration(),
        new VolumeWithIssue(),
        new EditionText(),
        new UnescapedSpecial(),
        new LostBackslash(),
        new AllCapitals(),
        new UndefinedMacro(),
        new UnusedMacro(),
        new MissingCrossReference(),
        new DuplicateDoi(),
        new DuplicateWork(),
        new RetractedEntry(),
        new ExpressionOfConcern(),
        new CorrectedEntry(),
        new SupersededPreprint(),
        new ProvisionalRecord(),
        GeneratorRules.InvalidOption,
        GeneratorRules.InvalidClassName,
        new VeryLargeBibliography(),
        InvalidSuppression.Instance,
        UnusedSuppression.Instance,
        InvalidRetractionSnapshot.Instance,
        GeneratorRules.InternalError,
    ];
}
