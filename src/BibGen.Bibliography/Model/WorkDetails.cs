using BibGen.Text;

namespace BibGen.Model;

/// <summary>What a record says of its work beyond what nearly all works have. Texts are free of LaTeX; null where nothing is given.</summary>
public sealed record WorkDetails
{
    /// <summary>Of a work of which no more is known.</summary>
    public static WorkDetails None { get; } = new();

    /// <summary>Translators.</summary>
    public NameList Translators { get; init; } = NameList.Empty;

    /// <summary>Authors of the book that the work is a part of, where they are others.</summary>
    public NameList BookAuthors { get; init; } = NameList.Empty;

    /// <summary>All who had another part in it.</summary>
    public IReadOnlyList<Contributor> Contributors { get; init; } = [];

    /// <summary>The group in whose name the authors write: <c>ATLAS</c>.</summary>
    public string? Collaboration { get; init; }

    /// <summary>Number of a patent, report or standard, or within its series; not the issue of a serial.</summary>
    public string? Number { get; init; }

    /// <summary>Version of software, data or a manual.</summary>
    public string? Version { get; init; }

    /// <summary>What kind of report, thesis, patent it is: <c>Technical report</c>. biblatex's words, such as <c>phdthesis</c>, stand as they are.</summary>
    public string? Genre { get; init; }

    /// <summary>What it was published on: <c>CD-ROM</c>.</summary>
    public string? Medium { get; init; }

    /// <summary>How it was published, unless that is its address.</summary>
    public string? HowPublished { get; init; }

    /// <summary>A note for readers.</summary>
    public string? Note { get; init; }

    /// <summary>What is to stand at the end of the reference.</summary>
    public string? Addendum { get; init; }

    /// <summary>Addition to the title that is no part of it.</summary>
    public string? TitleAddon { get; init; }

    /// <summary>Subtitle of the book or journal that it is part of.</summary>
    public RichText? ContainerSubtitle { get; init; }

    /// <summary>Title of the work in several volumes of which it, or the book that it is part of, is one.</summary>
    public RichText? MainTitle { get; init; }

    /// <summary>University or institute.</summary>
    public RichText? Institution { get; init; }

    /// <summary>Organization that publishes a manual or website, or sponsors a conference.</summary>
    public RichText? Organization { get; init; }

    /// <summary>Conference or other event.</summary>
    public RichText? Event { get; init; }

    /// <summary>When the event was.</summary>
    public IssuedDate? EventDate { get; init; }

    /// <summary>Where the event was.</summary>
    public string? EventPlace { get; init; }

    /// <summary>When its address was visited; <see cref="IssuedDate.Start"/> is null where the text is no date.</summary>
    public IssuedDate? Accessed { get; init; }

    /// <summary>When the original of a translation or reprint appeared.</summary>
    public IssuedDate? OriginalDate { get; init; }

    /// <summary>Identifier in the archive of preprints, as the record gives it.</summary>
    public string? Eprint { get; init; }

    /// <summary>The archive: <c>arxiv</c>, <c>jstor</c>, <c>hdl</c>.</summary>
    public string? Archive { get; init; }

    /// <summary>Class of the work in the archive: <c>cs.CL</c>.</summary>
    public string? EprintClass { get; init; }

    /// <summary>Number of a part of a volume.</summary>
    public string? Part { get; init; }

    /// <summary>Number of volumes that it has.</summary>
    public string? Volumes { get; init; }

    /// <summary>Number of pages that it has.</summary>
    public string? PageTotal { get; init; }

    /// <summary>How far its publication is: <c>inpress</c>, <c>forthcoming</c>.</summary>
    public string? PublicationState { get; init; }

    /// <summary>Keys that it had before, which still find it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
