using BibGen.Generators.Emission;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Retractions;
using BibGen.Styles;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>All of a work that ends up in generated code. No positions: an edit above a work must not change it.</summary>
/// <param name="Key">Citation key.</param>
/// <param name="Summary">Its reference as the text of a doc comment.</param>
/// <param name="Remarks">Type, identifiers and file as the text of a doc comment.</param>
/// <param name="Constants">Its constants.</param>
/// <param name="Data">Its citation, packed; empty when citations are not wanted.</param>
internal sealed record WorkModel(string Key, string Summary, string Remarks, EquatableArray<ConstantModel> Constants, string Data)
{
    /// <summary>
    /// Whether it is generated; false for one that no code names where a project emits the cited works only: its key still takes part in naming.
    /// </summary>
    public bool IsEmitted { get; private init; } = true;

    /// <summary>Keys that it had before.</summary>
    public EquatableArray<string> Aliases { get; private init; } = NoAliases;

    private static EquatableArray<string> NoAliases { get; } = new([]);

    /// <summary>The model of a work that is not generated.</summary>
    public static WorkModel NotEmitted(string key) => new(key, "", "", new([]), "") { IsEmitted = false };

    /// <summary>
    /// The model of <paramref name="work"/>, of which snapshots of retractions say <paramref name="update"/> (null: nothing beyond its record).
    /// </summary>
    public static WorkModel From(Work work, StatusUpdate? update, string fileName, BibliographyOptions options)
    {
        RichText reference = (ReferenceStyle.Find(options.Style) ?? ReferenceStyle.Nlm).Write(work);
        var source = new MemberSource(work, reference.Plain, update?.Status ?? work.Status, update?.NoticeLink);
        var constants = new List<ConstantModel>(options.Members.Count);
        foreach (Member member in options.Members)
        {
            if (member.ConstantOf(source) is { } value)
                constants.Add(new ConstantModel(member.Name, value, member.Type == MemberType.Number));
        }

        IReadOnlyList<string> aliases = work.Details.Aliases;
        return new WorkModel(
            work.Key,
            WorkDocumentation.Summary(work, update, reference, DocumentationNotation.Xml),
            WorkDocumentation.Remarks(work, fileName, DocumentationNotation.Xml),
            new([.. constants]),
            options.HasCitations ? CitationData.Pack(source) : "")
        {
            Aliases = aliases.Count == 0 ? NoAliases : new([.. aliases]),
        };
    }
}
