// The packages that install-editors.sh puts outside the repository.
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const folder = process.env.BIBGEN_PROTOCOL;
export const load = createRequire(join(folder, 'node_modules', 'package.json'));
