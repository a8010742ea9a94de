using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Names PubMed's records, which have no citation keys: <c>DeBock2011</c>.</summary>
internal static class PubMedKeys
{
    /// <summary>The names of all records of a text, in order.</summary>
    /// <param name="blocks">The records.</param>
    /// <param name="shortest">The name that each would have if it were alone.</param>
    /// <param name="cancellationToken">Checked once per round.</param>
    public static string[] Of(List<PubMedBlock> blocks, out string[] shortest, CancellationToken cancellationToken)
    {
        var sources = new KeySource[blocks.Count];
        for (int i = 0; i < sources.Length; i++)
            sources[i] = SourceOf(blocks[i]);
        return GeneratedKeys.Of(sources, out shortest, cancellationToken);
    }

    /// <summary>What the key of a record is made of.</summary>
    public static KeySource SourceOf(PubMedBlock block) =>
        new(AuthorOf(block.Fields), YearOf(block), block.Find("TI") ?? block.Find("BTI"),
            block.Find("PMID") ?? block.Find("PMC") ?? block.Find("OID"));

    /// <summary>First author's or editor's name part; null when the record names nobody.</summary>
    private static string? AuthorOf(Field[] fields)
    {
        string? editor = null;
        foreach (Field field in fields)
        {
            string name = field.Name switch
            {
                "FAU" => FamilyOf(field.Characters),
                "AU" => PubMedNames.FamilyOf(field.Value) is { } family ? GeneratedKeys.LettersAndDigits(family.AsSpan()) : "",
                "CN" => GeneratedKeys.FirstWords(field.Value, 2),
                "FED" when editor is null => editor = FamilyOf(field.Characters),
                _ => "",
            };
            if (name.Length > 0 && field.Name != "FED")
                return name;
        }

        return editor is { Length: > 0 } ? editor : null;
    }

    private static string FamilyOf(ReadOnlySpan<char> name)
    {
        int comma = name.IndexOf(',');
        return GeneratedKeys.LettersAndDigits(comma < 0 ? name : name.Slice(0, comma));
    }

    /// <summary>The first four digits in a row of the date of publication, or of the date online.</summary>
    private static string YearOf(PubMedBlock block) =>
        (block.Find("DP") ?? block.Find("DEP")) is { } field ? GeneratedKeys.YearIn(field.Characters) : "";
}
