using System.Text.Json;
using BibGen.Formats.Bibtex;
using BibGen.Rules.Fields;

namespace BibGen.Tests.Rules.Fields;

/// <summary>The fields that each type uses are those of the published lists.</summary>
public class TypeFieldsTests
{
    [Fact]
    public void Every_type_uses_the_fields_of_its_lists()
    {
        JsonElement spec = TestData.Json("entry-types.json");
        List<string> wrong = [];
        foreach (JsonProperty type in spec.GetProperty("biblatex").GetProperty("types").EnumerateObject())
        {
            string[] lists = ["manual_required", "manual_optional", "datamodel_fields"];
            foreach (string field in lists.SelectMany(list => Strings(type.Value, list)))
            {
                if (!TypeFields.Uses(type.Name, field))
                    wrong.Add($"{type.Name}: {field}");
            }
        }

        foreach (JsonProperty type in spec.GetProperty("classic").GetProperty("types").EnumerateObject())
        {
            foreach (string field in Strings(type.Value, "required").Concat(Strings(type.Value, "optional")))
            {
                if (!TypeFields.Uses(type.Name, field))
                    wrong.Add($"{type.Name}: {field}");
            }
        }

        foreach (string field in Strings(spec.GetProperty("biblatex"), "common_fields"))
        {
            if (!TypeFields.Uses("article", field) || FieldTypes.Of(field) is null)
                wrong.Add(field);
        }

        foreach (JsonProperty group in spec.GetProperty("common_nonstandard_fields").EnumerateObject())
        {
            foreach (string field in Strings(spec.GetProperty("common_nonstandard_fields"), group.Name))
            {
                if (!field.Contains(' ', StringComparison.Ordinal) && FieldTypes.Of(field) is null && !CustomaryFields.Contains(field))
                    wrong.Add("customary: " + field);
            }
        }

        Assert.Empty(wrong);
        Assert.False(TypeFields.Uses("article", "school"));
        Assert.False(TypeFields.Uses("phdthesis", "journal"));
    }

    [Theory]
    [InlineData("article review suppperiodical")]
    [InlineData("artwork audio bibnote commentary image jurisdiction legal legislation letter misc movie music performance software standard video")]
    [InlineData("book bookinbook suppbook booklet collection reference dataset inbook incollection inproceedings inreference suppcollection manual")]
    [InlineData("mvcollection mvreference mvbook mvproceedings online patent periodical proceedings report thesis unpublished")]
    [InlineData("conference electronic mastersthesis phdthesis techreport www")]
    public void Every_type_has_a_list(string types) => Assert.All(types.Split(' '), type =>
    {
        Assert.False(TypeFields.Uses(type, "nosuchfield"), type);
        Assert.True(TypeFields.Uses(type, "title"), type);
        Assert.True(TypeFields.Uses(type, "endyear"), type); // A part of a date
    });

    [Theory]
    [InlineData("inproceedings", "address location")]
    [InlineData("article", "journal journaltitle")]
    [InlineData("thesis", "school institution")]
    [InlineData("misc", "archiveprefix eprinttype")]
    public void A_field_is_used_under_all_its_names(string type, string fields) =>
        Assert.All(fields.Split(' '), field => Assert.True(TypeFields.Uses(type, field), field));

    [Fact]
    public void A_type_of_ones_own_uses_all() => Assert.True(TypeFields.Uses("mytype", "nosuchfield"));

    /// <summary>The strings of an array, those of its alternatives included.</summary>
    private static IEnumerable<string> Strings(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return item.GetString()!;
                continue;
            }

            foreach (JsonProperty alternatives in item.EnumerateObject())
            {
                foreach (JsonElement one in alternatives.Value.EnumerateArray())
                    yield return one.GetString()!;
            }
        }
    }
}
