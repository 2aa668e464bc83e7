import { fold } from './fold.ts';
const LABELS: Readonly<Record<string, string>> = { 'software development': '4', 'computer software': '4' };
export function industryOf(text: string): string | null {
  return LABELS[fold(text)] ?? null;
}
export function industryName(code: string): string {
  return code;
}
