// Checks messages against the protocol's own types: messages.ts, as a JSON schema.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, load } from './packages.mjs';

const table = fileURLToPath(new URL('messages.ts', import.meta.url));

/** Making the schema takes some seconds, and it changes with the table only: it is kept beside the packages. */
function read() {
  const file = join(folder, `messages-${createHash('sha256').update(readFileSync(table)).digest('hex').slice(0, 16)}.json`);
  if (!existsSync(file)) {
    const settings = join(folder, `tsconfig-${process.pid}.json`);
    writeFileSync(settings, JSON.stringify({
      compilerOptions: {
        module: 'commonjs', moduleResolution: 'node', target: 'es2022', strict: true, skipLibCheck: true, types: [],
        paths: { '*': [join(folder, 'node_modules', '*')] },
      },
    }));
    const { createGenerator } = load('ts-json-schema-generator');
    const schema = createGenerator({ path: table, tsconfig: settings, type: 'Messages' }).createSchema('Messages');
    schema.definitions.uinteger = { type: 'integer', minimum: 0, maximum: 2147483647 };
    schema.definitions.integer = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };
    writeFileSync(`${settings}.part`, JSON.stringify(schema));
    renameSync(`${settings}.part`, file);
    rmSync(settings);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

const schema = read();
const ajv = new (load('ajv'))({ strict: false, allErrors: true });
ajv.addSchema(schema, 'messages');
const known = schema.definitions.Messages.properties;

/** What is wrong with the part of a message ('params' or 'result'); null where nothing is. Properties that the protocol does not know are wrong. */
export function problemsOf(method, part, value) {
  if (known[method] === undefined)
    return `${method} is not in messages.ts`;
  if (known[method].properties?.[part] === undefined)
    return value === undefined || value === null ? null : `${method} has no ${part}`;
  const pointer = `messages#/definitions/Messages/properties/${method.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('$', '%24')}/properties/${part}`;
  const validate = ajv.getSchema(pointer);
  return validate(value) ? null : `${method}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(value).slice(0, 2000)}`;
}
