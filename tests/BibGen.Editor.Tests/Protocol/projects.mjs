// Folders that the tests open.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const sampleFolder = new URL('../Sample/', import.meta.url);

/** The project in `Sample`: an entry, a macro, and C# that cites the entry. Its DOI has an address before it, so that something can be fixed. */
export const sample = Object.fromEntries(readdirSync(sampleFolder).map(name => [name, readFileSync(new URL(name, sampleFolder), 'utf8')]));
sample['references.bib'] = sample['references.bib'].replace('{10.', '{https://doi.org/10.');
