import * as fc from '#test/properties.ts';

/** What of JSON Schema the published schemas use. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  type?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

/** Arbitraries for members that a schema describes too loosely, by the name of the member or of its shape. */
export type Named = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const MORE_ITEMS = 3;
const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2031, 0, 1);
const days = fc.integer({ min: FROM, max: TO }).map((at) => new Date(at).toISOString());

/** Any JSON that meets a schema, as far as a schema can say; `named` says the rest. Lists stay short. */
export function arbitraryOf(root: JsonSchema, named: Named): fc.Arbitrary<unknown> {
  const definitions = new Map<string, fc.Arbitrary<unknown>>();

  function definition(name: string): fc.Arbitrary<unknown> {
    const known = definitions.get(name) ?? of(root.$defs?.[name] ?? {}, name);
    definitions.set(name, known);
    return known;
  }

  function text({ minLength = 0, maxLength = 40, pattern, format }: JsonSchema): fc.Arbitrary<unknown> {
    if (format === 'date') return days.map((iso) => iso.slice(0, 10));
    if (format === 'date-time') return days;
    if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { size: 'xsmall' });
    return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 12), unit: 'grapheme' }).filter((one) => one.trim().length >= minLength);
  }

  function number({ type, minimum = -1e6, exclusiveMinimum, maximum = 1e6 }: JsonSchema): fc.Arbitrary<unknown> {
    const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1e-6;
    if (type === 'integer') return fc.oneof(fc.integer({ min: least, max: maximum }), fc.constantFrom(least, maximum));
    return fc.oneof(fc.double({ min: least, max: maximum, noNaN: true }), fc.constantFrom(least, maximum));
  }

  function group({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
    const members = Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, of(member, name)]));
    return fc.record(members, { requiredKeys: required.filter((name) => Object.hasOwn(members, name)) });
  }

  function of(schema: JsonSchema, name = ''): fc.Arbitrary<unknown> {
    const own = named[name];
    if (own !== undefined) return own;
    if (schema.$ref !== undefined) return definition(schema.$ref.replace('#/$defs/', ''));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    if (choices !== undefined) return fc.oneof(...choices.map((choice) => of(choice, name)));
    switch (schema.type) {
      case 'string':
        return text(schema);
      case 'number':
      case 'integer':
        return number(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array': {
        const { minItems = 0, maxItems = Infinity } = schema;
        return fc.array(of(schema.items ?? {}), { minLength: minItems, maxLength: Math.min(maxItems, minItems + MORE_ITEMS) });
      }
      case 'object':
        return schema.properties !== undefined || typeof schema.additionalProperties !== 'object'
          ? group(schema)
          : fc.dictionary(of(schema.propertyNames ?? { type: 'string' }).map(String), of(schema.additionalProperties), { maxKeys: 2 });
      default:
        throw new Error(`nothing known of ${JSON.stringify(schema)}`);
    }
  }

  return of(root);
}
