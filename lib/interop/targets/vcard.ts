import type { CardProperty, CardTarget } from './model.ts';

const COMMON: readonly CardProperty[] = [
  { name: 'FN', from: ['name'] },
  { name: 'N', from: ['lastName', 'givenName', '', '', ''] },
  { name: 'ORG', from: ['company'] },
  { name: 'TITLE', from: ['jobTitle'] },
];

const PLACE = { from: ['', '', 'street', 'city', 'region', 'postalCode', 'country'] } as const;

/** RFC 2426, which Outlook and Apple's Contacts read. */
export const VCARD_3: CardTarget = {
  kind: 'cards',
  id: 'vcard-3',
  version: '3.0',
  properties: [
    ...COMMON,
    { name: 'EMAIL;TYPE=INTERNET,WORK', from: ['email'] },
    { name: 'TEL;TYPE=WORK,VOICE', from: ['landline'] },
    { name: 'TEL;TYPE=CELL', from: ['personMobile'] },
    { name: 'ADR;TYPE=WORK', ...PLACE },
    { name: 'URL', from: ['website'], before: '' },
    { name: 'URL', from: ['profilePage'], before: '' },
    { name: 'NOTE', from: ['summary'] },
    { name: 'CATEGORIES', from: ['tags'], list: true },
    { name: 'REV', from: ['updatedAt'], before: '' },
    { name: 'UID', from: ['id'] },
  ],
};

/** RFC 6350. */
export const VCARD_4: CardTarget = {
  kind: 'cards',
  id: 'vcard-4',
  version: '4.0',
  properties: [
    { name: 'KIND', from: ['cardKind'] },
    ...COMMON,
    { name: 'EMAIL;TYPE=work', from: ['email'] },
    { name: 'TEL;VALUE=uri;TYPE="voice,work"', from: ['landline'], before: 'tel:' },
    { name: 'TEL;VALUE=uri;TYPE=cell', from: ['personMobile'], before: 'tel:' },
    { name: 'ADR;TYPE=work', ...PLACE },
    { name: 'URL', from: ['website'], before: '' },
    { name: 'URL', from: ['profilePage'], before: '' },
    { name: 'NOTE', from: ['summary'] },
    { name: 'CATEGORIES', from: ['tags'], list: true },
    { name: 'REV', from: ['updatedAtCompact'], before: '' },
    { name: 'UID', from: ['uuid'], before: 'urn:uuid:' },
  ],
};
