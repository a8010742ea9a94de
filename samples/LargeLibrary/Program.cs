using LargeLibrary;

Console.WriteLine($"The mean of 1 and 3, with the second counted twice: {Means.Weighted([1, 3], [1, 2]):F2}");
Console.WriteLine();

// What the code names, of the 3,000 works in library.bib: they are the bibliography of the program.
foreach (Citation citation in Library.All)
    Console.WriteLine(citation.Reference);
