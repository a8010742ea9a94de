using BibGen.Generators.Emission;
using BibGen.Model;
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
    /// <summary>Whether it is generated; false for one that no code names where a project emits the cited works only: its key still takes part in naming.</summary>
    public bool IsEmitted { get; private init; } = true;

    /// <summary>The model of a work that is not generated.</summary>
    public static WorkModel NotEmitted(string key) => new(key, "", "", new([]), "") { IsEmitted = false };

    /// <summary>The model of <paramref name="work"/>, of which snapshots of retractions say <paramref name="update"/> (null: nothing beyond its record).</summary>
    public static WorkModel From(Work work, StatusUpdate? update, string fileName, BibliographyOptions options)
    {
        RichText reference = (ReferenceStyle.Find(options.Style) ?? ReferenceStyle.Nlm).Write(work);
        var constants = new List<ConstantModel>(options.Members.Count);
        foreach (MemberChoice choice in options.Members)
        {
            if (ValueOf(work, update, choice.Member, reference) is { } value)
                constants.Add(new ConstantModel(choice.Member.ToString(), value, choice.Member == Member.Year));
        }

        return new WorkModel(
            work.Key,
            WorkDocumentation.Summary(work, update, reference),
            WorkDocumentation.Remarks(work, fileName),
            new([.. constants]),
            options.HasCitations ? CitationData.Pack(work, update, reference.Plain) : "");
    }

    private static string? ValueOf(Work work, StatusUpdate? update, Member member, RichText reference) => member switch
    {
        Member.Key => work.Key,
        Member.Title => work.Title?.Plain,
        Member.Year => work.Issued?.Start?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Member.Doi => work.Doi,
        Member.Pmid => work.Pmid,
        Member.Pmcid => work.Pmcid,
        Member.ArXiv => work.ArXiv,
        Member.Isbn => work.Isbn.Count > 0 ? work.Isbn[0] : null,
        Member.Url => work.Url,
        Member.Reference => reference.Plain,
        Member.Type => work.EntryType,
        Member.Subtitle => work.Subtitle?.Plain,
        Member.Authors => Names(work.Authors),
        Member.Editors => Names(work.Editors),
        Member.Date => work.Issued?.Text,
        Member.Container => work.Container?.Plain,
        Member.ContainerShort => work.ContainerShort,
        Member.Series => work.Series?.Plain,
        Member.Volume => work.Volume,
        Member.Issue => work.Issue,
        Member.Pages => work.Pages,
        Member.ArticleNumber => work.ArticleNumber,
        Member.Chapter => work.Chapter,
        Member.Publisher => work.Publisher?.Plain,
        Member.Place => work.Place?.Plain,
        Member.Edition => work.Edition,
        Member.Issn => work.Issn.Count > 0 ? work.Issn[0] : null,
        Member.Language => work.Language,
        Member.Keywords => work.Keywords.Count > 0 ? string.Join("; ", work.Keywords) : null,
        Member.Abstract => work.Abstract,
        Member.Status => (update?.Status ?? work.Status) is not WorkStatus.Current and var status ? status.ToString() : null,
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static string? Names(NameList names)
    {
        if (names.IsEmpty)
            return null;
        IEnumerable<string> texts = names.Persons.Select(person => person.Literal ?? Join(", ", Join(" ", person.Particle, person.Family), person.Given, person.Suffix));
        return string.Join("; ", names.HasOthers ? texts.Append("et al.") : texts);
    }

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => part is { Length: > 0 }));
}
