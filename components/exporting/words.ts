import { t } from '#lib/i18n/t.ts';
import type { CopyWords } from '#lib/interop/copy/columns.ts';
import type { SkipReason, Skipped, TargetId, ValueReason } from '#lib/interop/targets/model.ts';
import type { NotWrittenWords } from '#lib/interop/targets/not-written.ts';

export const TARGET_NAMES: Readonly<Record<TargetId, () => string>> = {
  spreadsheet: () => t('exporting.targets.spreadsheet'),
  'hubspot-contacts': () => t('exporting.targets.hubspotContacts'),
  'hubspot-companies': () => t('exporting.targets.hubspotCompanies'),
  'salesforce-leads': () => t('exporting.targets.salesforceLeads'),
  pipedrive: () => t('exporting.targets.pipedrive'),
  outreach: () => t('exporting.targets.outreach'),
  salesloft: () => t('exporting.targets.salesloft'),
  apollo: () => t('exporting.targets.apollo'),
  'vcard-3': () => t('exporting.targets.vcard3'),
  'vcard-4': () => t('exporting.targets.vcard4'),
  ndjson: () => t('exporting.targets.ndjson'),
};

export const TARGET_GROUPS: readonly { name: () => string; targets: readonly TargetId[] }[] = [
  { name: () => t('exporting.groups.people'), targets: ['spreadsheet', 'ndjson'] },
  { name: () => t('exporting.groups.crm'), targets: ['hubspot-contacts', 'hubspot-companies', 'salesforce-leads', 'pipedrive'] },
  { name: () => t('exporting.groups.sequence'), targets: ['outreach', 'salesloft', 'apollo'] },
  { name: () => t('exporting.groups.card'), targets: ['vcard-3', 'vcard-4'] },
];

/** Why a prospect is not in the file: "Not known: Email, or Phone and Last Name". */
export function skipText(reason: SkipReason): string {
  switch (reason.code) {
    case 'missing':
      return t('exporting.skip.missing', { needs: reason.needs.map((group) => group.join(t('exporting.skip.and'))).join(t('exporting.skip.or')) });
    case 'no-person':
      return reason.unless === null ? t('exporting.skip.noPerson') : t('exporting.skip.noPersonLead', { choice: t('exporting.unknownLastName') });
    case 'same':
      return t('exporting.skip.same', { header: reason.header });
    case 'closed':
      return CLOSED[reason.stage]();
    case 'gone':
      return t('exporting.skip.gone');
  }
}

const CLOSED = {
  lost: () => t('exporting.skip.lost'),
  disqualified: () => t('exporting.skip.disqualified'),
  excluded: () => t('exporting.skip.excluded'),
} as const;

export const CHANGE_TEXTS: Readonly<Record<ValueReason, (header: string) => string>> = {
  guess: (header) => t('exporting.change.guess', { header }),
  'of-company': (header) => t('exporting.change.ofCompany', { header }),
  'no-word': (header) => t('exporting.change.noWord', { header }),
  'other-currency': (header) => t('exporting.change.otherCurrency', { header }),
  shortened: (header) => t('exporting.change.shortened', { header }),
  'name-guessed': (header) => t('exporting.change.nameGuessed', { header }),
  'one-word-name': (header) => t('exporting.change.oneWordName', { header }),
  'last-name-unknown': (header) => t('exporting.change.lastNameUnknown', { header }),
};

/** Of the file of what was not written. */
export const notWrittenWords = (): NotWrittenWords => ({
  headers: [t('exporting.headers.prospect'), t('exporting.headers.column'), t('exporting.headers.value'), t('exporting.headers.reason')],
  skipped: (reason: Skipped['reason']) => skipText(reason),
  changed: (reason, header) => CHANGE_TEXTS[reason](header),
});

export const copyWords = (): CopyWords => ({
  guess: (email) => t('exporting.copyGuess', { email }),
  person: t('exporting.copyHeaders.person'),
  title: t('exporting.copyHeaders.title'),
  company: t('exporting.copyHeaders.company'),
  grade: t('exporting.copyHeaders.grade'),
  fit: t('exporting.copyHeaders.fit'),
  action: t('exporting.copyHeaders.action'),
  stage: t('exporting.copyHeaders.stage'),
  gaps: t('exporting.copyHeaders.gaps'),
  nextStep: t('exporting.copyHeaders.nextStep'),
  email: t('exporting.copyHeaders.email'),
  phone: t('exporting.copyHeaders.phone'),
  profile: t('exporting.copyHeaders.profile'),
  website: t('exporting.copyHeaders.website'),
  page: t('exporting.copyHeaders.page'),
});
