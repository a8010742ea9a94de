using BibGen.Rules.Fields;
using BibGen.Rules.Identifiers;
using BibGen.Rules.Keys;
using BibGen.Rules.References;
using BibGen.Rules.Syntax;
using BibGen.Rules.Text;

namespace BibGen.Rules;

/// <summary>Every rule, once, in the order of the ids. The analyzer, the tool, the fixes and the documentation read this list.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UndecodableText(),
        new EmptyBibliography(),
        new UnreadableFile(),
        new ControlCharacter(),
        new HtmlEntity(),
        new NotNormalized(),
        new ExpectedOpeningDelimiter(),
        new MissingKey(),
        new UnclosedEntry(),
        new ExpectedEquals(),
        new ExpectedValue(),
        new MissingComma(),
        new UnbalancedBraces(),
        new UnterminatedString(),
        new InvalidKeyCharacter(),
        new StrayText(),
        new EntryStartInsideValue(),
        new ReadersDisagree(),
        new MismatchedDelimiter(),
        new MalformedNbibLine(),
        new OrphanContinuation(),
        new BlankLineInRecord(),
        new UnknownNbibTag(),
        new RecordWithoutIdentity(),
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
        new DateAndYearDisagree(),
        new ConflictingFields(),
        new FieldDependency(),
        new NothingToIdentify(),
        new ProceedingsWithPages(),
        new MissingRecommendedField(),
        new AliasAndTarget(),
        new MalformedDoi(),
        new DoiNotBare(),
        new ConflictingDois(),
        new UndecodableLatex(),
        new UndefinedMacro(),
        new RedefinedMacro(),
        new CircularMacro(),
        new MissingCrossReference(),
        new CircularCrossReference(),
        new WrongXdataTarget(),
        GeneratorRules.InvalidOption,
        GeneratorRules.InvalidClassName,
        GeneratorRules.InternalError,
    ];
}
