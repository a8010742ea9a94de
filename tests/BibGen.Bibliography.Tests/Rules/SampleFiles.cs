namespace BibGen.Tests.Rules;

/// <summary>Real works as people and databases write them, without a fault: what faults are put into.</summary>
internal static class SampleFiles
{
    /// <summary>Entries by hand and by exporters: articles, a paper at a conference, a book, a preprint, a report, a program.</summary>
    public const string Bib = """
        @article{nash1970,
          author  = {Nash, J. E. and Sutcliffe, J. V.},
          title   = {River flow forecasting through conceptual models part {I}: A discussion of principles},
          journal = {Journal of Hydrology},
          year    = {1970},
          month   = apr,
          volume  = {10},
          number  = {3},
          pages   = {282--290},
          issn    = {0022-1694},
          doi     = {10.1016/0022-1694(70)90255-6},
          url     = {https://www.sciencedirect.com/science/article/pii/0022169470902556},
        }

        @article{harris2020,
          author  = {Harris, Charles R. and Millman, K. Jarrod and van der Walt, St{\'e}fan J. and Gommers, Ralf},
          title   = {Array programming with {NumPy}},
          journal = {Nature},
          year    = {2020},
          month   = sep,
          volume  = {585},
          number  = {7825},
          pages   = {357--362},
          issn    = {0028-0836},
          doi     = {10.1038/s41586-020-2649-2},
          url     = {https://www.nature.com/articles/s41586-020-2649-2},
        }

        @article{lamport1978,
          author  = {Lamport, Leslie and Melliar-Smith, Peter M. and M{\"u}ller, J{\"u}rgen},
          title   = {Time, clocks, and the ordering of events in a distributed system},
          journal = {Communications of the ACM},
          year    = {1978},
          month   = jul,
          volume  = {21},
          number  = {7},
          pages   = {558--565},
          issn    = {0001-0782},
          doi     = {10.1145/359545.359563},
          url     = {https://amturing.acm.org/p558-lamport.html},
        }

        @article{moriasi2007,
          author  = {Moriasi, Daniel N. and Arnold, Jeffrey G. and Van Liew, Michael W. and Bingner, Ronald L.},
          title   = {Model evaluation guidelines for systematic quantification of accuracy in watershed simulations},
          journal = {Transactions of the ASABE},
          year    = {2007},
          month   = may,
          volume  = {50},
          number  = {3},
          pages   = {885--900},
          issn    = {2151-0032},
          doi     = {10.13031/2013.23153},
          url     = {https://elibrary.asabe.org/abstract.asp?aid=23153},
        }

        @article{page2021,
          author  = {Page, Matthew J. and McKenzie, Joanne E. and Bossuyt, Patrick M. and Moher, David},
          title   = {The {PRISMA} 2020 statement: an updated guideline for reporting systematic reviews},
          journal = {BMJ},
          year    = {2021},
          month   = mar,
          volume  = {372},
          number  = {8284},
          pages   = {n71},
          issn    = {1756-1833},
          doi     = {10.1136/bmj.n71},
          url     = {https://www.bmj.com/content/372/bmj.n71},
        }

        @inproceedings{he2016,
          author    = {He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},
          title     = {Deep residual learning for image recognition},
          booktitle = {2016 {IEEE} Conference on Computer Vision and Pattern Recognition},
          year      = {2016},
          month     = jun,
          pages     = {770--778},
          publisher = {IEEE},
          isbn      = {978-1-4673-8851-1},
          doi       = {10.1109/CVPR.2016.90},
          url       = {https://ieeexplore.ieee.org/document/7780459},
        }

        @book{knuth1997,
          author    = {Knuth, Donald E.},
          title     = {The Art of Computer Programming},
          edition   = {3},
          volume    = {1},
          publisher = {Addison-Wesley},
          address   = {Reading, Massachusetts},
          year      = {1997},
          isbn      = {978-0-201-89683-1},
          url       = {https://www-cs-faculty.stanford.edu/~knuth/taocp.html},
        }

        @misc{vaswani2017,
          author        = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and Uszkoreit, Jakob},
          title         = {Attention is all you need},
          year          = {2017},
          eprint        = {1706.03762},
          archiveprefix = {arXiv},
          primaryclass  = {cs.CL},
          url           = {https://arxiv.org/abs/1706.03762},
        }

        @techreport{berners1989,
          author      = {Berners-Lee, Tim},
          title       = {Information management: A proposal},
          institution = {CERN},
          year        = {1989},
          month       = mar,
          url         = {https://www.w3.org/History/1989/proposal.html},
        }

        @book{gamma1994,
          author    = {Gamma, Erich and Helm, Richard and Johnson, Ralph and Vlissides, John},
          title     = {Design Patterns},
          edition   = {1},
          publisher = {Addison-Wesley},
          address   = {Reading, Massachusetts},
          year      = {1994},
          isbn      = {0-201-63361-2},
        }

        @book{lamport1994,
          author    = {Lamport, Leslie},
          title     = {{\LaTeX}: A Document Preparation System},
          edition   = {2},
          publisher = {Addison-Wesley},
          address   = {Reading, Massachusetts},
          year      = {1994},
          isbn      = {0-201-52983-1},
        }

        @book{knuth1984,
          author    = {Knuth, Donald E.},
          title     = {The {\TeX}book},
          edition   = {1},
          publisher = {Addison-Wesley},
          address   = {Reading, Massachusetts},
          year      = {1984},
          isbn      = {0-201-13447-0},
        }

        @inproceedings{dean2004,
          author    = {Dean, Jeffrey and Ghemawat, Sanjay},
          title     = {{MapReduce}: Simplified data processing on large clusters},
          booktitle = {Proceedings of the 6th Symposium on Operating Systems Design and Implementation},
          year      = {2004},
          month     = dec,
          pages     = {137--150},
          publisher = {USENIX Association},
          url       = {https://www.usenix.org/conference/osdi-04/mapreduce},
        }

        @misc{kingma2014,
          author        = {Kingma, Diederik P. and Ba, Jimmy},
          title         = {Adam: A method for stochastic optimization},
          year          = {2014},
          eprint        = {1412.6980},
          archiveprefix = {arXiv},
          primaryclass  = {cs.LG},
        }

        @misc{goodfellow2014,
          author        = {Goodfellow, Ian and Pouget-Abadie, Jean},
          title         = {Generative adversarial networks},
          year          = {2014},
          eprint        = {1406.2661},
          archiveprefix = {arXiv},
          primaryclass  = {stat.ML},
        }

        @misc{mikolov2013,
          author        = {Mikolov, Tomas and Chen, Kai},
          title         = {Efficient estimation of word representations in vector space},
          year          = {2013},
          eprint        = {1301.3781},
          archiveprefix = {arXiv},
          primaryclass  = {cs.CL},
        }

        @misc{perelman2002,
          author        = {Perelman, Grisha},
          title         = {The entropy formula for the Ricci flow and its geometric applications},
          year          = {2002},
          eprint        = {math/0211159},
          archiveprefix = {arXiv},
          primaryclass  = {math.DG},
        }

        """;

    /// <summary>Records as PubMed writes them.</summary>
    public const string Nbib = """
        PMID- 33782057
        OWN - NLM
        STAT- MEDLINE
        IS  - 1756-1833 (Electronic)
        VI  - 372
        DP  - 2021 Mar 29
        TI  - The PRISMA 2020 statement: an updated guideline for reporting systematic
              reviews.
        PG  - n71
        LID - 10.1136/bmj.n71 [doi]
        AB  - The Preferred Reporting Items for Systematic reviews and Meta-Analyses
              statement was designed to help systematic reviewers.
        FAU - Page, Matthew J
        AU  - Page MJ
        AUID- ORCID: 0000-0002-4242-7526
        FAU - McKenzie, Joanne E
        AU  - McKenzie JE
        LA  - eng
        PT  - Journal Article
        TA  - BMJ
        JT  - BMJ (Clinical research ed.)
        SO  - BMJ. 2021 Mar 29;372:n71. doi: 10.1136/bmj.n71.

        PMID- 32939066
        OWN - NLM
        STAT- MEDLINE
        IS  - 1476-4687 (Electronic)
        VI  - 585
        IP  - 7825
        DP  - 2020 Sep
        TI  - Array programming with NumPy.
        PG  - 357-362
        LID - 10.1038/s41586-020-2649-2 [doi]
        AB  - Array programming provides a powerful, compact and expressive syntax for
              accessing, manipulating and operating on data.
        FAU - Harris, Charles R
        AU  - Harris CR
        AUID- ORCID: 0000-0001-5109-3700
        FAU - Millman, K Jarrod
        AU  - Millman KJ
        LA  - eng
        PT  - Journal Article
        TA  - Nature
        JT  - Nature
        SO  - Nature. 2020 Sep;585(7825):357-362. doi: 10.1038/s41586-020-2649-2. Epub 2020
              Sep 16.

        PMID- 13054692
        OWN - NLM
        STAT- MEDLINE
        IS  - 0028-0836 (Print)
        VI  - 171
        IP  - 4356
        DP  - 1953 Apr 25
        TI  - Molecular structure of nucleic acids; a structure for deoxyribose nucleic
              acid.
        PG  - 737-738
        LID - 10.1038/171737a0 [doi]
        FAU - Watson, J D
        AU  - Watson JD
        FAU - Crick, F H C
        AU  - Crick FHC
        LA  - eng
        PT  - Journal Article
        TA  - Nature
        JT  - Nature
        SO  - Nature. 1953 Apr 25;171(4356):737-8. doi: 10.1038/171737a0.

        PMID- 2231712
        OWN - NLM
        STAT- MEDLINE
        IS  - 0022-2836 (Print)
        VI  - 215
        IP  - 3
        DP  - 1990 Oct 5
        TI  - Basic local alignment search tool.
        PG  - 403-410
        LID - 10.1016/S0022-2836(05)80360-2 [doi]
        AB  - A new approach to rapid sequence comparison, basic local alignment search
              tool, directly approximates alignments.
        FAU - Altschul, S F
        AU  - Altschul SF
        AUID- ORCID: 0000-0002-1825-0097
        FAU - Gish, W
        AU  - Gish W
        LA  - eng
        PT  - Journal Article
        TA  - J Mol Biol
        JT  - Journal of molecular biology
        SO  - J Mol Biol. 1990 Oct 5;215(3):403-10. doi: 10.1016/S0022-2836(05)80360-2.

        PMID- 25516281
        OWN - NLM
        STAT- MEDLINE
        IS  - 1474-760X (Electronic)
        VI  - 15
        IP  - 12
        DP  - 2014
        TI  - Moderated estimation of fold change and dispersion for RNA-seq data with
              DESeq2.
        PG  - 550
        LID - 10.1186/s13059-014-0550-8 [doi]
        AB  - In comparative high-throughput sequencing assays, a fundamental task is the
              analysis of count data.
        FAU - Love, Michael I
        AU  - Love MI
        AUID- ORCID: 0000-0001-8401-0545
        FAU - Huber, Wolfgang
        AU  - Huber W
        LA  - eng
        PT  - Journal Article
        TA  - Genome Biol
        JT  - Genome biology
        SO  - Genome Biol. 2014;15(12):550. doi: 10.1186/s13059-014-0550-8.

        """;

    /// <summary>References as EndNote, Zotero and publishers write them.</summary>
    public const string Ris = """
        TY  - JOUR
        ID  - page2021
        AU  - Page, Matthew J.
        AU  - McKenzie, Joanne E.
        TI  - The PRISMA 2020 statement
        JO  - BMJ
        PY  - 2021/03/29
        VL  - 372
        IS  - 8284
        SP  - 71
        EP  - 79
        SN  - 1756-1833
        DO  - 10.1136/bmj.n71
        UR  - https://www.bmj.com/content/372/bmj.n71
        ER  - 

        TY  - JOUR
        ID  - harris2020
        AU  - Harris, Charles R.
        AU  - Millman, K. Jarrod
        TI  - Array programming with NumPy
        JO  - Nature
        PY  - 2020/09/16
        VL  - 585
        IS  - 7825
        SP  - 357
        EP  - 362
        SN  - 0028-0836
        DO  - 10.1038/s41586-020-2649-2
        UR  - https://www.nature.com/articles/s41586-020-2649-2
        ER  - 

        TY  - JOUR
        ID  - lamport1978
        AU  - Lamport, Leslie
        TI  - Time, clocks, and the ordering of events in a distributed system
        JO  - Communications of the ACM
        PY  - 1978/07/01
        VL  - 21
        IS  - 7
        SP  - 558
        EP  - 565
        SN  - 0001-0782
        DO  - 10.1145/359545.359563
        UR  - https://amturing.acm.org/p558-lamport.html
        ER  - 

        TY  - JOUR
        ID  - nash1970
        AU  - Nash, J. E.
        AU  - Sutcliffe, J. V.
        TI  - River flow forecasting through conceptual models
        JO  - Journal of Hydrology
        PY  - 1970/04/01
        VL  - 10
        IS  - 3
        SP  - 282
        EP  - 290
        SN  - 0022-1694
        DO  - 10.1016/0022-1694(70)90255-6
        UR  - https://www.sciencedirect.com/science/article/pii/0022169470902556
        ER  - 

        TY  - JOUR
        ID  - moriasi2007
        AU  - Moriasi, Daniel N.
        AU  - Arnold, Jeffrey G.
        TI  - Model evaluation guidelines
        JO  - Transactions of the ASABE
        PY  - 2007/05/01
        VL  - 50
        IS  - 3
        SP  - 885
        EP  - 900
        SN  - 2151-0032
        DO  - 10.13031/2013.23153
        UR  - https://elibrary.asabe.org/abstract.asp?aid=23153
        ER  - 

        """;

    /// <summary>Items as Zotero writes them.</summary>
    public const string Csl = """
        [
          {
            "id": "page2021",
            "type": "article-journal",
            "title": "The PRISMA 2020 statement",
            "container-title": "BMJ",
            "author": [{ "family": "Page", "given": "Matthew J." }, { "family": "McKenzie", "given": "Joanne E." }],
            "issued": { "date-parts": [[2021, 3, 29]] },
            "volume": "372",
            "page": "71-79",
            "ISSN": "1756-1833",
            "DOI": "10.1136/bmj.n71",
            "URL": "https://www.bmj.com/content/372/bmj.n71"
          },
          {
            "id": "harris2020",
            "type": "article-journal",
            "title": "Array programming with NumPy",
            "container-title": "Nature",
            "author": [{ "family": "Harris", "given": "Charles R." }, { "family": "Millman", "given": "K. Jarrod" }],
            "issued": { "date-parts": [[2020, 9, 16]] },
            "volume": "585",
            "page": "357-362",
            "ISSN": "0028-0836",
            "DOI": "10.1038/s41586-020-2649-2",
            "URL": "https://www.nature.com/articles/s41586-020-2649-2"
          },
          {
            "id": "lamport1978",
            "type": "article-journal",
            "title": "Time, clocks, and the ordering of events in a distributed system",
            "container-title": "Communications of the ACM",
            "author": [{ "family": "Lamport", "given": "Leslie" }, { "family": "Page", "given": "Ann" }],
            "issued": { "date-parts": [[1978, 7, 1]] },
            "volume": "21",
            "page": "558-565",
            "ISSN": "0001-0782",
            "DOI": "10.1145/359545.359563",
            "URL": "https://amturing.acm.org/p558-lamport.html"
          },
          {
            "id": "nash1970",
            "type": "article-journal",
            "title": "River flow forecasting through conceptual models",
            "container-title": "Journal of Hydrology",
            "author": [{ "family": "Nash", "given": "J. E." }, { "family": "Sutcliffe", "given": "J. V." }],
            "issued": { "date-parts": [[1970, 4, 1]] },
            "volume": "10",
            "page": "282-290",
            "ISSN": "0022-1694",
            "DOI": "10.1016/0022-1694(70)90255-6",
            "URL": "https://www.sciencedirect.com/science/article/pii/0022169470902556"
          },
          {
            "id": "moriasi2007",
            "type": "article-journal",
            "title": "Model evaluation guidelines",
            "container-title": "Transactions of the ASABE",
            "author": [{ "family": "Moriasi", "given": "Daniel N." }, { "family": "Arnold", "given": "Jeffrey G." }],
            "issued": { "date-parts": [[2007, 5, 1]] },
            "volume": "50",
            "page": "885-900",
            "ISSN": "2151-0032",
            "DOI": "10.13031/2013.23153",
            "URL": "https://elibrary.asabe.org/abstract.asp?aid=23153"
          }
        ]

        """;
}
