import { parseSync } from 'vite';

export interface Import {
  /** As written: "./fit.ts", "#lib/icp/model.ts", "react"; null when it is computed. */
  from: string | null;
  /** Erased by the compiler. */
  typeOnly: boolean;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every import, re-export and `import()` of a file. Throws on a file that does not parse. */
export function importsOf(file: string, source: string): Import[] {
  const { module } = parse(file, source);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ from: moduleRequest.value, typeOnly: typeOnly(entries) })),
    ...module.staticExports.flatMap(({ entries }) => {
      const again = entries.filter(({ moduleRequest }) => moduleRequest);
      return again.map((entry) => ({ from: entry.moduleRequest?.value ?? null, typeOnly: typeOnly([entry]) }));
    }),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      from: /^(['"`])([^$]*)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[2] ?? null,
      typeOnly: false,
    })),
  ];
}

/**
 * Names a file uses without declaring or importing them, as "fetch"; member uses also as "Math.random"; and the two
 * ways to read the clock as "new Date()" and "Date()".
 */
export function globalsOf(file: string, source: string): Set<string> {
  const { program } = parse(file, source);
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(program as unknown as Node, declared, used);
  return new Set([...used].filter((name) => !declared.has(name.replace(/^new |[.(].*$/g, ''))));
}

function typeOnly(entries: readonly { isType: boolean }[]): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}

function parse(file: string, source: string) {
  const parsed = parseSync(file, source);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return parsed;
}

const BINDING_KEYS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/** Children that name something without using it. */
const NAMING_KEYS: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
};

function walk(node: Node, declared: Set<string>, used: Set<string>): void {
  if (node.type.startsWith('TS') && !('expression' in node)) return;
  for (const key of BINDING_KEYS[node.type] ?? []) bindings(node[key], declared);
  const name = useOf(node);
  if (name) used.add(name);
  for (const [key, child] of Object.entries(node)) {
    if (NAMING_KEYS[node.type] === key && !node['computed']) continue;
    if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'typeParameters') continue;
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) walk(each, declared, used);
  }
}

function useOf(node: Node): string | undefined {
  const name = (key: string) => (isNode(node[key]) && node[key].type === 'Identifier' ? String(node[key]['name']) : undefined);
  const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
  switch (node.type) {
    case 'Identifier':
      return String(node['name']);
    case 'MemberExpression':
      return name('object') && name('property') ? `${name('object')}.${name('property')}` : undefined;
    case 'NewExpression':
      return bare && name('callee') ? `new ${name('callee')}()` : undefined;
    case 'CallExpression':
      return name('callee') ? `${name('callee')}()` : undefined;
    default:
      return undefined;
  }
}

function bindings(pattern: unknown, declared: Set<string>): void {
  if (Array.isArray(pattern)) for (const each of pattern) bindings(each, declared);
  if (!isNode(pattern)) return;
  switch (pattern.type) {
    case 'Identifier':
      declared.add(String(pattern['name']));
      break;
    case 'ObjectPattern':
      bindings(pattern['properties'], declared);
      break;
    case 'Property':
      bindings(pattern['value'], declared);
      break;
    case 'ArrayPattern':
      bindings(pattern['elements'], declared);
      break;
    case 'AssignmentPattern':
      bindings(pattern['left'], declared);
      break;
    case 'RestElement':
      bindings(pattern['argument'], declared);
      break;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
