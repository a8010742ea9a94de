using Trimmed;

// All is read from the data of the whole bibliography, so that trimming keeps it; a program that names one work keeps that one's bucket.
foreach (BibGen.Citation citation in References.All)
    Console.WriteLine($"{citation.Key}: {citation.Reference}");
