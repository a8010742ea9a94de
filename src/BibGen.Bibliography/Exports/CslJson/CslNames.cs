using BibGen.Model;

namespace BibGen.Exports.CslJson;

/// <summary>Names as CSL-JSON has them.</summary>
internal static class CslNames
{
    /// <summary>
    /// The names under <paramref name="name"/>; nothing when there are none. That there are more is the name "others", as readers of BibTeX do it.
    /// </summary>
    public static void Write(JsonText json, string name, NameList names)
    {
        if (names.IsEmpty)
            return;
        json.Open('[', name);
        foreach (Person person in names.Persons)
        {
            json.Open('{');
            json.Text("family", person.Family);
            json.Text("given", person.Given);
            json.Text("non-dropping-particle", person.Particle);
            json.Text("suffix", person.Suffix);
            json.Text("literal", person.Literal);
            json.Close('}');
        }

        if (names.HasOthers)
        {
            json.Open('{');
            json.Text("literal", "others");
            json.Close('}');
        }

        json.Close(']');
    }
}
