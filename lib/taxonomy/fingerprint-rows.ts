/** The lines of the fingerprint table, taken apart. */
import { FINGERPRINT_TABLE } from './fingerprint-table.ts';

export interface FingerprintRow {
  name: string;
  category: string;
  vendors: readonly string[];
  /** Host and how the address goes on ('' for any). */
  hosts: readonly { host: string; path: string }[];
  /** Host of the customers' accounts; the name stands in front of it, or after `path`. */
  accounts: readonly { host: string; inFront: boolean; path: string }[];
  ownPaths: readonly string[];
  /** A meta tag and how it begins; or, `onElement`, an attribute or "#id". */
  marks: readonly { name: string; start: string; onElement: boolean }[];
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function hostAndPath(address: string): { host: string; path: string } {
  const slash = address.indexOf('/');
  return slash < 0 ? { host: address, path: '' } : { host: address.slice(0, slash), path: address.slice(slash) };
}

function rowOf(category: string, line: string): FingerprintRow {
  const [name = '', vendors = '', addresses = '', marks = ''] = line.split(/\s*\|\s*/);
  const all = words(addresses);
  return {
    name,
    category,
    vendors: words(vendors),
    hosts: all.filter((address) => !address.startsWith('/') && !address.includes('{you}')).map(hostAndPath),
    accounts: all.filter((address) => address.includes('{you}')).map((address) => {
      const { host, path } = hostAndPath(address);
      return host.startsWith('{you}.') ? { host: host.slice('{you}.'.length), inFront: true, path } : { host, inFront: false, path: path.replace('{you}', '') };
    }),
    ownPaths: all.filter((address) => address.startsWith('/')),
    marks: marks.split(',').map((mark) => mark.trim()).filter((mark) => mark !== '').map((mark) => {
      const [first = '', ...rest] = mark.split(' ');
      return { name: first.replace(/^@/, ''), start: rest.join(' '), onElement: /^[@#]/.test(first) };
    }),
  };
}

export const FINGERPRINTS: readonly FingerprintRow[] = Object.entries(FINGERPRINT_TABLE).flatMap(([category, lines]) =>
  lines.trim().split('\n').map((line) => rowOf(category, line.trim())),
);
