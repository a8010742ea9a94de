// Bundles the extension, and writes the licences of the packages that are in the bundle.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'],
  bundle: true, minify: true, platform: 'node', target: 'node20', metafile: true, logLevel: 'warning',
});

const packages = new Set(Object.keys(metafile.inputs)
  .map(file => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(folder => folder !== undefined));
const notices = [...packages].sort().map(folder => {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const licence = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  if (licence === undefined)
    throw new Error(`${name} has no licence`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/NOTICES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
