namespace BibGen.Values.Names;

/// <summary>The options that biblatex lets stand among names in the extended format (biblatex manual 3.1.3.3 and 3.1.3.4).</summary>
internal static class NameOptions
{
    /// <summary>Options that stand for themselves between two <c>and</c> and hold for the list.</summary>
    public static bool IsForList(ReadOnlySpan<char> key) => key is "nohashothers" or "nosortothers" or "uniquelist" || IsForName(key);

    /// <summary>Options that stand among the parts of a name.</summary>
    public static bool IsForName(ReadOnlySpan<char> key) => key is "useprefix" or "uniquename" or "nametemplates"
        or "sortingnamekeytemplatename" or "uniquenametemplatename" or "labelalphanametemplatename" or "namehashtemplatename"
        or "familyinits" or "giveninits" or "prefixinits" or "suffixinits" or "terseinits";
}
