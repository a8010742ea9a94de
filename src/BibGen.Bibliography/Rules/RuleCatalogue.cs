using BibGen.Rules.Dates;
using BibGen.Rules.Fields;
using BibGen.Rules.Identifiers;
using BibGen.Rules.Keys;
using BibGen.Rules.Names;
using BibGen.Rules.References;
using BibGen.Rules.Suppression;
using BibGen.Rules.Syntax;
using BibGen.Rules.Text;

namespace BibGen.Rules;

/// <summary>Every rule, once, in the order of the ids. The analyzer, the tool, the fixes and the documentation read this list.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
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
        new DuplicateKey(),
        new NameCollision(),
        new MissingRequiredField(),
        new MalformedDoi(),
        new DoiNotBare(),
        new DoiInOtherField(),
        new DoiAndUrlDisagree(),
        new UnusualDoi(),
        new ShortDoi(),
        new ConflictingDois(),
        new InvalidIsbn(),
        new InvalidIssn(),
        new InvalidPmid(),
        new InvalidArXivId(),
        new InvalidOrcid(),
        new InvalidUrl(),
        new InvalidOtherIdentifier(),
        new LinkInText(),
        new EmptyName(),
        new TooManyCommas(),
        new WrongNameSeparator(),
        new EtAlInNames(),
        new SuspiciousName(),
        new AuthorListsDisagree(),
        new InvalidDate(),
        new InvalidYear(),
        new ImplausibleDate(),
        new MonthNotMacro(),
        new MalformedPages(),
        new ReversedPages(),
        new AbbreviatedPages(),
        new UndecodableLatex(),
        new AllCapitals(),
        new UndefinedMacro(),
        new RedefinedMacro(),
        new CircularMacro(),
        new MissingCrossReference(),
        new CircularCrossReference(),
        new WrongXdataTarget(),
        GeneratorRules.InvalidOption,
        GeneratorRules.InvalidClassName,
        new VeryLargeBibliography(),
        InvalidSuppression.Instance,
        UnusedSuppression.Instance,
        GeneratorRules.InternalError,
    ];
}
