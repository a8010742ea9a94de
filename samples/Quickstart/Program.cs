using System.Globalization;
using BibGen;
using Quickstart;

// The bibliography is code: a work that is not in the files, or a DOI that a work does not have, does not compile.
Console.WriteLine($"Oxygen supply rests on {References.DeBock2011.Doi}, the summation on {References.Kahan1965.Doi}.");

double[] tensions = [39.9, 40.1, 1e-9, 60.2, 1e-9];
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean oxygen tension: {Tissue.MeanOxygenTension(tensions):F1} mmHg"));
Console.WriteLine(Tissue.IsHypoxic(8) ? $"8 mmHg is hypoxic ({References.DeBock2011.Key})." : "8 mmHg is not hypoxic.");

// What the calculation rests on, as its code says: a list of References.All would be the whole bibliography.
Console.WriteLine();
Console.WriteLine("Rests on");
foreach (CitedWork work in typeof(Tissue).GetMethods().SelectMany(Citations.Of))
    Console.WriteLine(work);
