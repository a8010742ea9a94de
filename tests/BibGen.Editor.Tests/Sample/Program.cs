// The structure of Watson1953 is the one that counts.
Console.WriteLine(App.References.Watson1953.Doi);
Console.WriteLine(App.References.Find("Watson1953"));
