using BibGen.Formats.Bibtex;

namespace BibGen.Rules.Fields;

/// <summary>
/// Fields outside the data models of BibTeX and biblatex that programs and databases write, and that people keep for themselves. Nobody
/// has misspelt anything there. Collected from their exports.
/// </summary>
internal static class CustomaryFields
{
    private static readonly HashSet<string> Names = Table(
        // Identifiers
        """
        pmid pmcid pmc pii mrnumber mrclass mrreviewer zbl zblnumber zbmath arxivid arxiv lccn oclc coden adsurl adsnote bibcode asin isbn-10 isbn-13 isbn10 isbn13
        eissn issn-l issn-linking e-issn p-issn print-issn electronic-issn urn uri hdl handle swhid s2id corpusid openalex wikidata hal_id hal_version nihmsid refid
        nlmunique nlm-id nlmuniqueid nlm-unique-id jstor orcid orcid-numbers researcherid-numbers bookdoi book-doi book-url ean ssrn rfc cve slaccitation inspire spires
        """,
        // What stands on or beside the work
        """
        affiliation affiliations abstracturl acknowledgement acknowledgment articleno art_number article-number article_number article-id eid-number collaboration conference
        contents copyright country correspondence_address1 day-of-publication dimensions document_type documenttype document-type issue_date journal-iso journal_iso
        fjournal journal-url journalurl journal-abbreviation keyword keywords-plus keywordsplus author_keywords index_keywords ams-subject subject subjects subject-category
        license lang lines note1 notes numpages page_count pagecount preprint price rights reportnumber report-number size section season source sponsor supplement
        tableofcontents toc topic times-cited times_cited cited-references number-of-cited-references references rating ranking reprint meetingaddress meetingdate remark
        searchkey sourcetype source_type sources status bookpages place elocation-id onlinedate earlyaccessdate issued accessed published revised submitted accepted
        grantno grant funding funding_details funding_text funding-text funding-acknowledgement classification classcodes treatment thesaurus corpsource descriptors
        generalterms categories category type-of-publication editor-note author-email author-address email city code video slides poster talk project repository dataset
        software retracted venue-url award acceptance data demo website homepage page-url pagetype media video-url url2 url3 doi2 altdoi annotenote
        """,
        // Databases: ACM, Scopus, Web of Science, DBLP, INSPIRE, HAL, RePEc
        """
        acmid biburl bibsource ee crossrefonly abbrev_source_title doc-delivery-number research-areas web-of-science-categories web-of-science-index unique-id
        usage-count-last-180-days usage-count-since-2013 journal-abbrev journalabbrev publication_stage publicationstage molecular_seqnumbers chemicals_cas tradenames
        manufacturers oa da hl record_type reporttype localfile repec language_of_original_document pubmed_id sponsors
        part-number special-issue early-access-date earlyaccess meeting meeting-abstract esi researcherid book-author book-group-author
        """,
        // Reference managers: BibDesk, BibSonomy, CiteULike, JabRef, Mendeley, Papers, Zotero; Beebe's and LaTeX Companion's habits
        """
        added-at added-by afiles bibdate bib charset comment comments creationdate modificationdate date-added date-modified date-created created modified encoding
        groups interhash intrahash internal-note keys libnote local-url localurl mendeley-groups mendeley-tags owner posted-at posted priority priv privnote printed
        qualityassured quality qualityassessed read readstatus refdate relevance review search tags tag timestamp timestamps todo uuid uniqueid username vgwort __markedentry
        markedentry zotero zoterokey zotero-key citationkey citation-key citekey unpaywall ids2 bibauthor bibtype entrytype entry-type my-note mynote x-color x-fetchedfrom
        """);

    private static readonly string[] Prefixes = ["bdsk-", "citeulike-", "jabref-", "mendeley-", "msbib-", "zotero-", "x-", "web-of-science-", "usage-count-",
        "funding_text", "funding-text", "esi-", "book-", "correspondence_address"];

    /// <summary>Prefixes that switch a field off: Emacs writes the first two, others are habits.</summary>
    private static readonly string[] Disabling = ["opt", "alt", "alt-", "xx", "x", "old", "no"];

    /// <summary>Whether <paramref name="name"/> (lower case) is such a field.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name)
        || IsDisabled(name)
        || IsAnnotation(name)
        || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether <paramref name="name"/> is a field that somebody has switched off by a prefix: <c>OPTnote</c>.</summary>
    public static bool IsDisabled(string name) =>
        (name.Length > 0 && !char.IsLetterOrDigit(name[0])
            && FieldTypes.Of(name.TrimStart('@', '_', '-', '/', '.', '+', '*', '!', '~', ';', ':', '&', '$', '^')) is not null)
        || Array.Exists(Disabling, prefix => name.StartsWith(prefix, StringComparison.Ordinal) && FieldTypes.Of(name.Substring(prefix.Length)) is not null);

    /// <summary>biblatex's data annotations, <c>author+an:orcid</c> (manual §3.7); Better BibTeX writes <c>-an</c>.</summary>
    private static bool IsAnnotation(string name)
    {
        int at = name.IndexOf("+an", StringComparison.Ordinal);
        if (at < 0)
            at = name.IndexOf("-an", StringComparison.Ordinal);
        return at > 0 && (at + 3 == name.Length || name[at + 3] == ':') && FieldTypes.Of(name.Substring(0, at)) is not null;
    }

    private static HashSet<string> Table(params string[] groups)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string group in groups)
        {
            foreach (string name in group.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
                names.Add(name);
        }

        return names;
    }
}
