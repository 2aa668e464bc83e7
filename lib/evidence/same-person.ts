/** By what a person is found again under another key (section 4.3). */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Profile } from './model.ts';
import { isPersonal } from './normalise/email.ts';

/** Own mailboxes and profile addresses tell one person surely; a name at a company only suggests. */
export function personTokens({ signals, companyKey }: Profile): string[] {
  const tokens = signals.flatMap((signal) => {
    if (signal.field === 'email') return isPersonal(signal.value) ? mailboxToken(signal.value) : [];
    if (signal.field === 'personUrl') return `profile:${signal.value}`;
    return signal.field === 'personName' && companyKey !== undefined ? nameToken(signal.value, companyKey) : [];
  });
  return [...new Set(tokens)];
}

const mailboxToken = (email: string): string => `mailbox:${email}`;
const nameToken = (name: string, companyKey: string): string => `person:${fold(name)}@${companyKey}`;

/** Whether a token surely tells one person. */
export const isSureToken = (token: string): boolean => token.startsWith('mailbox:') || token.startsWith('profile:');
