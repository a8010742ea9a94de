using System.Text.Json;

namespace BibGen.Tests;

/// <summary>The files of <c>tests/Data</c>: the formats as tables with test vectors. Its README says where each comes from.</summary>
internal static class TestData
{
    /// <summary>Full path of a file of <c>tests/Data</c>.</summary>
    public static string PathOf(string name) => Path.Combine(SharedData.Repository, "tests", "Data", name);

    /// <summary>A JSON file of <c>tests/Data</c>.</summary>
    public static JsonElement Json(string name)
    {
        using FileStream stream = File.OpenRead(PathOf(name));
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
