// Folders that the tests open.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server } from './server.mjs';

/** Runs a test on a new folder with these files, over a server of its own, which it shuts down. */
export async function withServer(files, test, capabilities) {
  const folder = mkdtempSync(join(tmpdir(), 'bibgen-protocol'));
  try {
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, name), text);
    const server = await Server.start(folder, capabilities);
    await test(server, name => pathToFileURL(join(folder, name)).href);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A project with an entry, a macro, and C# that cites the entry. */
export const sample = {
  'App.csproj': `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
`,
  'Program.cs': `// The structure of Watson1953 is the one that counts.
Console.WriteLine(App.References.Watson1953.Doi);
Console.WriteLine(App.References.Find("Watson1953"));
`,
  'references.bib': `@string{nature = {Nature}}

@article{Watson1953,
  author  = {Watson, J. D. and Crick, F. H. C.},
  title   = {Molecular Structure of Nucleic Acids},
  journal = nature,
  year    = 1953,
  month   = apr,
  volume  = 171,
  pages   = {737--738},
  doi     = {https://doi.org/10.1038/171737a0},
}
`,
};
