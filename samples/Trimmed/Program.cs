using Trimmed;

// All is read from the data of the whole bibliography, so that trimming keeps it; a program that names one work keeps that one's bucket.
foreach (BibGen.Citation citation in References.All)
    Console.WriteLine($"{citation.Key}: {citation.Reference}");

// What an attribute names is kept as well, with its citation.
foreach (CitedWork work in Citations.Of(((Func<double, double>)Entropy.OfCoin).Method))
    Console.WriteLine($"{Entropy.OfCoin(0.5)} bit, by {work.Citation.Key}, {work.Locator}");
