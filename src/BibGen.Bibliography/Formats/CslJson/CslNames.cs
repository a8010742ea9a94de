using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values;
using BibGen.Values.Html;
using BibGen.Values.Names;

namespace BibGen.Formats.CslJson;

/// <summary>Reads names: objects with the parts of a name (CSL 1.0.2, "Name variables"), and texts where somebody wrote one.</summary>
internal static class CslNames
{
    private static readonly string[] Parts = ["family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle"];

    /// <summary>What other programs call the parts of a name.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = "given",
        ["firstName"] = "given",
        ["first-name"] = "given",
        ["first_name"] = "given",
        ["forename"] = "given",
        ["givenName"] = "given",
        ["given-name"] = "given",
        ["given_name"] = "given",
        ["last"] = "family",
        ["lastName"] = "family",
        ["last-name"] = "family",
        ["last_name"] = "family",
        ["surname"] = "family",
        ["familyName"] = "family",
        ["family-name"] = "family",
        ["family_name"] = "family",
    };

    /// <summary>The part of a name that an unknown member of its object most likely stands for; null when nobody can tell.</summary>
    public static string? PartMeantBy(string member) => Array.IndexOf(Parts, member) >= 0 ? null
        : OtherNames.TryGetValue(member, out string? part) ? part : NearMiss.Of(member.ToLowerInvariant(), Parts);

    /// <summary>The persons of the fields, one a field.</summary>
    public static NameList Read(IReadOnlyList<Field> fields)
    {
        var notAsked = default(FieldReader);
        return Read(fields, ref notAsked);
    }

    /// <summary>The persons of the fields, one a field, and what is wrong with them.</summary>
    public static NameList Read(IReadOnlyList<Field> fields, ref FieldReader reader)
    {
        List<Person> persons = [];
        bool hasOthers = false;
        foreach (Field field in fields)
        {
            Person? person = ReadName(field.Value);
            bool isOthers = person is { Given: null, Particle: null } && IsOthers(person.Family ?? person.Literal ?? "");
            hasOthers |= isOthers;
            if (person is null || isOthers)
                continue;
            persons.Add(person);
            reader.CheckName(field, person, "write an object for each name");
        }

        return persons.Count == 0 && !hasOthers ? NameList.Empty : new NameList(persons, hasOthers);
    }

    /// <summary>What converters leave of BibTeX's <c>and others</c>, and what people write.</summary>
    private static bool IsOthers(string name) => name.Equals("others", StringComparison.OrdinalIgnoreCase) || name is "et al." or "et al";

    /// <summary>The person or group that a value names; null when it names nobody.</summary>
    public static Person? ReadName(string value)
    {
        if (value.Length == 0)
            return null;
        if (value[0] != '{')
            return FromText(HtmlText.ToPlain(value));
        JsonTree tree = JsonTree.Parse(value);
        string? family = Part(tree, "family"), given = Part(tree, "given"), suffix = Part(tree, "suffix");
        string? particle = Join(Part(tree, "dropping-particle"), Part(tree, "non-dropping-particle"));
        string? literal = Part(tree, "literal") ?? Part(tree, "name"); // Crossref's groups.
        if (family is null && particle is null)
            literal ??= given; // A name that nobody has split.
        if (family is null && literal is not null)
            return new Person { Literal = literal, Orcid = Orcid(tree), Affiliations = Affiliations(tree) };
        if ((family ?? given ?? particle ?? suffix) is null)
            return null;
        if (family is not null && particle is null)
            (particle, family) = NameParticle.Split(family);
        return new Person { Family = family, Given = given, Particle = particle, Suffix = suffix, Orcid = Orcid(tree), Affiliations = Affiliations(tree) };
    }

    /// <summary><c>Last, First</c>; without a comma a name that nobody has split.</summary>
    private static Person FromText(string name)
    {
        int comma = name.IndexOf(',');
        if (comma < 0)
            return new Person { Literal = name };
        (string? particle, string family) = NameParticle.Split(name.Substring(0, comma).Trim());
        return new Person { Family = family, Particle = particle, Given = name.Substring(comma + 1).Trim() is { Length: > 0 } given ? given : null };
    }

    private static string? Part(JsonTree tree, string name)
    {
        int member = tree.Find(0, name);
        if (member < 0 || tree[member].Kind is not (JsonKind.String or JsonKind.Number))
            return null;
        return HtmlText.ToPlain(tree.TextOf(member)) is { Length: > 0 } text ? text : null;
    }

    private static string? Join(string? left, string? right) => left is null ? right : right is null ? left : $"{left} {right}";

    /// <summary>Crossref's and Zotero's addition.</summary>
    private static string? Orcid(JsonTree tree) => Part(tree, "ORCID") is { } orcid ? Values.Identifiers.Orcid.Read(orcid).Value : null;

    /// <summary>Crossref's addition: <c>[{"name": "…"}]</c>.</summary>
    private static List<string> Affiliations(JsonTree tree)
    {
        int member = tree.Find(0, "affiliation");
        if (member < 0 || tree[member].Kind != JsonKind.Array)
            return [];
        List<string> names = [];
        foreach (int element in tree.ChildrenOf(member))
        {
            int name = tree[element].Kind == JsonKind.Object ? tree.Find(element, "name") : element;
            if (name >= 0 && tree[name].Kind == JsonKind.String)
                names.Add(HtmlText.ToPlain(tree.TextOf(name)));
        }

        return names;
    }
}
