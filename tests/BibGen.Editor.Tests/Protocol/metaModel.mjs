// Checks messages against the protocol's own description of them: metaModel/metaModel.json, as of LSP 3.17, and bibgen.json.
import { readFileSync } from 'node:fs';

const read = name => JSON.parse(readFileSync(new URL(`metaModel/${name}.json`, import.meta.url), 'utf8'));
const models = [read('metaModel'), read('bibgen')];

/** Whether clients of 3.17 know a message, a value or a property. One that has to be there has always been, whatever its type was. */
const isKnown = ({ since, proposed, optional }) => !proposed && (optional === false || !/^3\.(1[89]|[2-9]\d)\.\d+( - proposed)?$/.test(since ?? ''));
const isKnownProperty = property => isKnown({ optional: false, ...property });
const byName = (part, name = 'name') => new Map(models.flatMap(model => model[part]).map(each => [each[name], each]));
const ofMessages = part => new Map([...byName(part, 'method')].filter(([, message]) => isKnown(message)));

const messages = { request: ofMessages('requests'), notification: ofMessages('notifications') };
const structures = byName('structures');
const enumerations = byName('enumerations');
const aliases = byName('typeAliases');

const isWithin = (least, most) => value => Number.isInteger(value) && value >= least && value <= most;
const isText = value => typeof value === 'string';
const bases = {
  string: isText, DocumentUri: isText, URI: isText, RegExp: isText,
  integer: isWithin(-(2 ** 31), 2 ** 31 - 1), uinteger: isWithin(0, 2 ** 31 - 1), decimal: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean', null: value => value === null,
};

/** The properties of a type that is an object of named ones, by their names; null for any other. */
function propertiesOf(type) {
  switch (type.kind) {
    case 'reference': return structures.has(type.name) ? propertiesOf(structures.get(type.name)) : null;
    case 'literal': return propertiesOf(type.value);
    case 'and': return new Map(type.items.flatMap(item => [...propertiesOf(item)]));
    case undefined: {
      const inherited = [...type.extends ?? [], ...type.mixins ?? []].flatMap(base => [...propertiesOf(base)]);
      return new Map([...inherited, ...type.properties.filter(isKnownProperty).map(property => [property.name, property])]);
    }
    default: return null;
  }
}

/** What is wrong with a value where the protocol has a type; nothing where it is right. */
function problems(type, value, path) {
  const wrong = what => [`${path}: ${what}, and not ${JSON.stringify(value)?.slice(0, 200)}`];
  const properties = propertiesOf(type);
  if (properties !== null)
    return isObject(value) ? problemsOfObject(properties, value, path) : wrong('an object');
  switch (type.kind) {
    case 'base': return bases[type.name](value) ? [] : wrong(type.name);
    case 'stringLiteral': return value === type.value ? [] : wrong(`'${type.value}'`);
    case 'reference': return problemsOfReference(type.name, value, path, wrong);
    case 'array': return Array.isArray(value) ? value.flatMap((each, i) => problems(type.element, each, `${path}[${i}]`)) : wrong('an array');
    case 'tuple': return Array.isArray(value) && value.length === type.items.length
      ? value.flatMap((each, i) => problems(type.items[i], each, `${path}[${i}]`)) : wrong(`${type.items.length} items`);
    case 'map': return isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => [...problems(type.key, key, `${path} key`), ...problems(type.value, each, `${path}.${key}`)])
      : wrong('an object');
    case 'or': {
      const choices = type.items.map(item => problems(item, value, path));
      return choices.some(each => each.length === 0) ? [] : choices.flat();
    }
    default: throw new Error(`${path}: the model has a type of the kind ${type.kind}`);
  }
}

function problemsOfReference(name, value, path, wrong) {
  if (name === 'LSPAny')
    return []; // A choice between all that JSON has.
  if (aliases.has(name))
    return problems(aliases.get(name).type, value, path);
  const enumeration = enumerations.get(name);
  if (enumeration === undefined)
    throw new Error(`${path}: the model has no ${name}`);
  return !enumeration.supportsCustomValues && !enumeration.values.filter(isKnown).some(each => each.value === value) ? wrong(`a value of ${name}`)
    : problems(enumeration.type, value, path);
}

function problemsOfObject(properties, value, path) {
  const unknown = Object.keys(value).filter(name => !properties.has(name)).map(name => `${path}: there is no property '${name}'`);
  const known = [...properties.values()].flatMap(({ name, type, optional }) => value[name] !== undefined ? problems(type, value[name], `${path}.${name}`)
    : optional ? [] : [`${path}: '${name}' is missing`]);
  return [...unknown, ...known];
}

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

const error = {
  kind: 'literal',
  value: {
    properties: [
      { name: 'code', type: { kind: 'base', name: 'integer' } },
      { name: 'message', type: { kind: 'base', name: 'string' } },
      { name: 'data', type: { kind: 'reference', name: 'LSPAny' }, optional: true },
    ],
  },
};

/**
 * What is wrong with a message; nothing where it is right.
 * @param message The message.
 * @param isFromServer Who sends it.
 * @param asked The method of the request that it answers; undefined for one that is no response.
 */
export function problemsOf(message, isFromServer, asked) {
  const { jsonrpc, id, method, params, result, error: refusal, ...others } = message;
  const general = [
    ...jsonrpc === '2.0' ? [] : ['jsonrpc is not 2.0'],
    ...Object.keys(others).map(name => `there is no property '${name}' in a message`),
  ];
  if (method === undefined) {
    return refusal !== undefined ? [...general, ...problems(error, refusal, 'error')]
      : messages.request.has(asked) ? [...general, ...problems(messages.request.get(asked).result, result, asked)]
      : [...general, `${asked} is no request`];
  }

  const kind = id === undefined ? 'notification' : 'request';
  const known = messages[kind].get(method);
  if (known === undefined)
    return [...general, `${method} is no ${kind}`];
  if (known.messageDirection !== 'both' && isFromServer !== (known.messageDirection === 'serverToClient'))
    general.push(`${method} is ${known.messageDirection}`);
  return known.params === undefined ? [...general, ...params === undefined ? [] : problemsOfNothing(method, params)]
    : [...general, ...problems(known.params, params, method)];
}

/** A message without parameters has none, or an empty object, which libraries send. */
const problemsOfNothing = (method, params) => isObject(params) && Object.keys(params).length === 0 ? [] : [`${method} has no parameters`];
