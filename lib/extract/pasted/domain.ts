/** Whether a domain is a company's by its name. */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Page } from '../page.ts';
import { withoutLegalForm } from '../readers/legal-form.ts';

const HOST = /(?:@|www\.|:\/\/)((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24})/giu;

/** "brightforge.de" bears "Brightforge GmbH". */
export function bears(domain: string, name: string): boolean {
  const label = domain.split('.').at(-2)?.replace(/-/g, '') ?? '';
  const key = fold(withoutLegalForm(name)).replace(/ /g, '');
  return label.length >= 3 && key !== '' && (key.startsWith(label) || label.startsWith(key));
}

/** Whether a mailbox or a site of the text bears a name. */
export const isBorne = (page: Page, name: string): boolean => page.blocks.some(({ text }) => [...text.matchAll(HOST)].some(([, host = '']) => bears(host, name)));
