using BibGen.Records;


namespace BibGen.Rules;

/// <summary>
/// Something that can be wrong in a bibliography, said once: its id, its default and its words. The analyzer, the tool and the documentation read it here.
/// </summary>
public abstract class Rule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="id">Stable id, <c>BIB3001</c>.</param>
    /// <param name="name">Stable name, <c>MalformedDoi</c>.</param>
    /// <param name="severity">Severity without configuration.</param>
    /// <param name="title">What it is about, as a heading.</param>
    /// <param name="message">The message with placeholders <c>{0}</c>…</param>
    protected Rule(string id, string name, Severity severity, string title, string message)
    {
        Id = id;
        Name = name;
        DefaultSeverity = severity;
        Title = title;
        MessageFormat = message;
    }

    /// <summary>Stable id, <c>BIB3001</c>.</summary>
    public string Id { get; }

    /// <summary>Stable name, <c>MalformedDoi</c>.</summary>
    public string Name { get; }

    /// <summary>Severity without configuration.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>Whether it runs without configuration.</summary>
    public virtual bool IsEnabledByDefault => true;

    /// <summary>Whether its findings may carry a <see cref="Fix"/>.</summary>
    public virtual bool HasFix => false;

    /// <summary>Whether what it finds does nothing, so that editors may fade it.</summary>
    public virtual bool FindsUnnecessary => false;

    /// <summary>
    /// Whether it says that two works are one. A fix that writes the DOI where it belongs may show that; it does not make it so.
    /// </summary>
    internal virtual bool ComparesWorks => false;

    /// <summary>What it is about, as a heading.</summary>
    public string Title { get; }

    /// <summary>The message with placeholders.</summary>
    public string MessageFormat { get; }

    /// <summary>Area of the catalogue, from the band of the id: <c>BibGen.Syntax</c>, <c>BibGen.Identifiers</c> …</summary>
    public string Category => Id[3] switch
    {
        '0' => "BibGen.Syntax",
        '1' => "BibGen.Keys",
        '2' => "BibGen.Fields",
        '3' => "BibGen.Identifiers",
        '4' => "BibGen.Text",
        '5' => "BibGen.References",
        '6' => "BibGen.Status",
        '7' => "BibGen.Code",
        _ => "BibGen.Generator",
    };

    /// <summary>Address of its page.</summary>
    public string HelpLink => $"https://github.com/bibgen/bibgen/blob/main/docs/rules/{Id}.md";
}
