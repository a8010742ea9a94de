using BibGen.Generators.Emission;
using BibGen.Styles;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Generators.Pipeline;

/// <summary>All of a work that ends up in generated code. No positions: an edit above a work must not change it.</summary>
/// <param name="Key">Citation key.</param>
/// <param name="Summary">Its reference as the text of a doc comment.</param>
/// <param name="Remarks">Type, identifiers and file as the text of a doc comment.</param>
/// <param name="Constants">Its constants.</param>
/// <param name="Data">Its citation, packed; empty when citations are not wanted.</param>
internal sealed record WorkModel(string Key, string Summary, string Remarks, EquatableArray<ConstantModel> Constants, string Data)
{
    /// <summary>The model of <paramref name="work"/>.</summary>
    public static WorkModel From(Work work, string fileName, BibliographyOptions options)
    {
        RichText reference = (ReferenceStyle.Find(options.Style) ?? ReferenceStyle.Nlm).Write(work);
        var constants = new List<ConstantModel>(options.Members.Count);
        foreach (MemberChoice choice in options.Members)
        {
            if (ValueOf(work, choice.Member, reference) is { } value)
                constants.Add(new ConstantModel(choice.Member.ToString(), value, choice.Member == Member.Year));
        }

        return new WorkModel(
            work.Key,
            WorkDocumentation.Summary(work, reference),
            WorkDocumentation.Remarks(work, fileName),
            new([.. constants]),
            options.HasCitations ? CitationData.Pack(work, reference.Plain) : "");
    }

    private static string? ValueOf(Work work, Member member, RichText reference) => member switch
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
        _ => reference.Plain,
    };
}
