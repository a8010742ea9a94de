namespace BibGen.Tests.Rules;

/// <summary>Faults in CSL-JSON files.</summary>
internal static class CslFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("no comma between members", "BIB0037", @"(""title"": "".*"")(,)\n(\s+)", "$1§\n$3"),
        new("a quotation mark missing", "BIB0037", @"(""title"": )("".*)"",", "$1§$2,"),
        new("single quotes", "BIB0037", @"(""title"": )""(.*)"",", "$1§'$2',"),
        new("no bracket at the end", "BIB0037", @"^([\s\S]*)\]\s*$", "§$1") { IsOfFile = true },
        new("a type that there is not", "BIB0039", @"(""type"": )", "$1\"§journal-article\",\n    \"note\": "),
        new("a variable misspelt", "BIB0040", @"""container-title""", "\"§container-titel\""),
        new("a variable in the wrong case", "BIB0040", @"""DOI""", "\"§doi\""),
        new("a variable twice", "BIB0042", @"^(\s+)""(title"": .*)", "$1\"$2\n$1\"§$2"),
        new("names as text", "BIB0038", @"(""author"": )\[.*\]", "$1§\"Page MJ, McKenzie JE\""),
        new("names as texts in a list", "BIB0038", @"(""author"": \[)\{[^}]*\}", "$1§\"Page, Matthew J.\""),
        new("a part of a name as another program calls it", "BIB0040", @"(""author"": \[.*?"")given""", "$1§firstName\""),
        new("a part of a name misspelt", "BIB0040", @"(""author"": \[.*?"")family""", "$1§familly\""),
        new("JATS in a title", "BIB0005", @"(""title"": ""\w+)", "$1 §<jats:italic>in vivo</jats:italic>"),
        new("volume with a label", "BIB4023", @"(""volume"": "")", "$1§Vol. "),
        new("month 13", "BIB4010 BIB0038", @"(""date-parts"": \[\[\d+, )\d+", "$1§13"),
        new("year of five digits", "BIB4012", @"(""issued"": )(\{ ?""date-parts"": \[\[)\d+", "$1§${2}20222"),
        new("a DOI as an address", "BIB3002", @"(""DOI"": "")", "$1§https://doi.org/"),
        new("a DOI with a blank", "BIB3001", @"(""DOI"": ""10\.\d+/)", "$1§ "),
        new("an ISSN with a wrong check digit", "BIB3011", @"(""ISSN"": "")(\d{4}-\d{2})\d", "$1§$2" + "0"),
        new("an address without scheme", "BIB3015", @"(""URL"": "")https://", "$1§"),
        new("pages backwards", "BIB4021", @"(""page"": "")(\d+)-(\d+)", "$1§$3-$2"),
        new("an id twice", "BIB1001", @"(  \{\n    ""id"": )""(.*"")", "  {\n    \"id\": \"$2, \"type\": \"book\", \"title\": \"Another\"\n  },\n$1\"§$2"),
        new("HTML entity in a title", "BIB0005", @"(""title"": ""\w+)", "$1 §&amp;"),
        new("mojibake in a title", "BIB0007", @"(""title"": ""\w+)", "$1 caf§Ã©"),
        new("zero-width space in a title", "BIB0008", @"(""title"": ""\w+)", "$1§\u200B"),
        new("a date as text", "", @"(""issued"": )\{.*\}", "$1{ \"raw\": \"2020-03-29\" }"),
        new("numbers for texts", "", @"""volume"": ""(\d+)""", "\"volume\": $1"),
    ];
}
