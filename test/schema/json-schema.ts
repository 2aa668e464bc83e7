type Schema = Readonly<Record<string, unknown>>;

interface Kept {
  $defs: Readonly<Record<string, Schema>>;
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const list = (schema: Schema, key: string): Schema[] => (schema[key] as Schema[] | undefined) ?? [];
const within = (size: number, least: unknown, most: unknown): boolean => !(size < Number(least ?? -Infinity) || size > Number(most ?? Infinity));

/** Keywords that a validator may pass over: they say something to people. */
const SAID: ReadonlySet<string> = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format', 'contentEncoding', 'id']);

const KEYWORDS: Readonly<Record<string, (value: unknown, schema: Schema, root: Kept) => boolean>> = {
  $ref: (value, schema, root) => validates(value, root.$defs[String(schema['$ref']).replace('#/$defs/', '')] ?? { not: 'known' }, root),
  type: (value, schema) => TYPES[String(schema['type'])]?.(value) ?? false,
  const: (value, schema) => value === schema['const'],
  enum: (value, schema) => (schema['enum'] as unknown[]).includes(value),
  allOf: (value, schema, root) => list(schema, 'allOf').every((one) => validates(value, one, root)),
  anyOf: (value, schema, root) => list(schema, 'anyOf').some((one) => validates(value, one, root)),
  oneOf: (value, schema, root) => list(schema, 'oneOf').filter((one) => validates(value, one, root)).length === 1,
  pattern: (value, schema) => typeof value !== 'string' || new RegExp(String(schema['pattern']), 'u').test(value),
  minimum: (value, schema) => typeof value !== 'number' || within(value, schema['minimum'], undefined),
  maximum: (value, schema) => typeof value !== 'number' || within(value, undefined, schema['maximum']),
  exclusiveMinimum: (value, schema) => typeof value !== 'number' || value > Number(schema['exclusiveMinimum']),
  minLength: (value, schema) => typeof value !== 'string' || within(value.length, schema['minLength'], undefined),
  maxLength: (value, schema) => typeof value !== 'string' || within(value.length, undefined, schema['maxLength']),
  minItems: (value, schema) => !Array.isArray(value) || within(value.length, schema['minItems'], undefined),
  maxItems: (value, schema) => !Array.isArray(value) || within(value.length, undefined, schema['maxItems']),
  items: (value, schema, root) => !Array.isArray(value) || value.every((item) => validates(item, schema['items'] as Schema, root)),
  required: (value, schema) => !TYPES['object']?.(value) || (schema['required'] as string[]).every((key) => Object.hasOwn(value as object, key)),
  properties: (value, schema, root) =>
    !TYPES['object']?.(value) ||
    Object.entries(schema['properties'] as Record<string, Schema>).every(([key, one]) => !Object.hasOwn(value as object, key) || validates((value as Schema)[key], one, root)),
  propertyNames: (value, schema, root) => !TYPES['object']?.(value) || Object.keys(value as object).every((key) => validates(key, schema['propertyNames'] as Schema, root)),
  additionalProperties: (value, schema, root) => {
    if (!TYPES['object']?.(value)) return true;
    const others = Object.entries(value as object).filter(([key]) => !Object.hasOwn((schema['properties'] as object | undefined) ?? {}, key));
    const allowed = schema['additionalProperties'];
    return allowed === false ? others.length === 0 : others.every(([, other]) => validates(other, allowed as Schema, root));
  },
};

/** Whether some JSON meets a JSON Schema, as far as published schemas here use the language; throws at a keyword it does not know. */
export function validates(value: unknown, schema: Schema, root: Kept): boolean {
  return Object.keys(schema).every((keyword) => {
    if (SAID.has(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`${keyword} is a keyword this validator does not know`);
    return check(value, schema, root);
  });
}
