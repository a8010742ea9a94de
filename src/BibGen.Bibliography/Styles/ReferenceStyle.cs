using BibGen.Model;
using BibGen.Text;

namespace BibGen.Styles;

/// <summary>A citation style: how a work is written in a list of references.</summary>
public abstract class ReferenceStyle
{
    /// <summary>The National Library of Medicine's style, as PubMed prints it.</summary>
    public static ReferenceStyle Nlm { get; } = new NlmStyle(isVancouver: false);

    /// <summary>All styles; the first is the default.</summary>
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
        Nlm, new NlmStyle(isVancouver: true), new AmaStyle(), new ApaStyle(), new ChicagoStyle("chicago", isAuthorDate: true),
            new ChicagoStyle("chicago-notes", isAuthorDate: false),
        new IeeeStyle(), new HarvardStyle(), new NatureStyle(),
    ];

    /// <summary>Name under which projects choose it (<c>nlm</c>).</summary>
    public abstract string Name { get; }

    /// <summary>The style called <paramref name="name"/> in any letter case; null when there is none.</summary>
    public static ReferenceStyle? Find(string name)
    {
        foreach (ReferenceStyle style in All)
        {
            if (style.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return style;
        }

        return null;
    }

    /// <summary>The reference of <paramref name="work"/> in one line. What the work does not have is left out with its punctuation.</summary>
    public abstract RichText Write(Work work);
}
