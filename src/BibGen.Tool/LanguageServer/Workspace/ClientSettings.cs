using System.Text.Json;
using BibGen.Formats.Bibtex.Layout;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>
/// What a client's settings say, as <c>initializationOptions</c> or as the section <c>bibgen</c> of its configuration: <c>{"format": {"align": "entry"}}</c>
/// with the options of <c>bibgen format</c>.
/// </summary>
internal sealed class ClientSettings
{
    private readonly List<(LayoutOption Option, string Value)> _layout = [];
    private readonly List<string> _problems = [];

    private ClientSettings()
    {
    }

    /// <summary>The settings of a client that says nothing.</summary>
    public static ClientSettings None { get; } = new();

    /// <summary>What is not understood, a sentence each. The rest counts.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads settings. What is no object says nothing.</summary>
    public static ClientSettings Read(JsonElement? given)
    {
        var settings = new ClientSettings();
        JsonElement all = given ?? default;
        if (all.ValueKind == JsonValueKind.Object && all.TryGetProperty("bibgen", out JsonElement section))
            all = section;
        if (all.ValueKind == JsonValueKind.Object && all.TryGetProperty("format", out JsonElement format) && format.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in format.EnumerateObject())
                settings.AddLayout(property.Name, property.Value);
        }

        return settings;
    }

    /// <summary>The layout that is wanted.</summary>
    /// <param name="options">What holds where the settings say nothing.</param>
    public LayoutOptions Layout(LayoutOptions options) => _layout.Aggregate(options, (read, one) => one.Option.Read(read, one.Value)!);

    /// <summary>Null and the empty text stand for what is not set, as the settings of editors have it.</summary>
    private void AddLayout(string name, JsonElement value)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        LayoutOption? option = LayoutOptionTable.All.FirstOrDefault(one => one.Name == name);
        if (option is null)
            _problems.Add($"format.{name}: there is no such option");
        else if (text.Length > 0 && option.Read(LayoutOptions.Nothing, text) is null)
            _problems.Add($"format.{name}: write {option.Form}");
        else if (text.Length > 0)
            _layout.Add((option, text));
    }
}
