
namespace BibGen.Formats.Bibtex;

/// <summary>What the value of a field is (biblatex manual §2.2.1, datatypes of blx-dm.def).</summary>
public enum FieldType
{
    /// <summary>Text with LaTeX in it. Fields that no data model knows are of this type too.</summary>
    Literal,

    /// <summary>Texts with LaTeX in them, separated by <c>and</c>.</summary>
    LiteralList,

    /// <summary>Names, separated by <c>and</c>.</summary>
    NameList,

    /// <summary>A number; many bibliographies have other text there.</summary>
    Integer,

    /// <summary>A date or a range of dates in ISO 8601-2 form.</summary>
    Date,

    /// <summary>Part of a date that stands in several fields: <c>year</c>, <c>urlmonth</c>.</summary>
    DatePart,

    /// <summary>Ranges, mostly of pages.</summary>
    Range,

    /// <summary>A name from a list that biblatex translates: <c>techreport</c>, <c>inpress</c>.</summary>
    Key,

    /// <summary>Such names or texts, separated by <c>and</c>.</summary>
    KeyList,

    /// <summary>A citation key.</summary>
    EntryKey,

    /// <summary>Citation keys, separated by commas.</summary>
    EntryKeyList,

    /// <summary>Words, separated by commas.</summary>
    KeywordList,

    /// <summary>Options of biblatex.</summary>
    OptionList,

    /// <summary>Text in which no character means anything to LaTeX.</summary>
    Verbatim,

    /// <summary>An address, verbatim.</summary>
    Uri,

    /// <summary>TeX code.</summary>
    Code,
}
