import { accessRecord, type Accessed, type AccessRecord, writeAccessJson } from '#lib/interop/access-record.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { endOfKeeping, lastActivity } from '#lib/prospects/retention.ts';
import type { TouchKind } from '#lib/qualify/model.ts';
import { gradingsOf } from '#lib/storage/grades.ts';
import { notesOf } from '#lib/storage/notes.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import type { Needs } from './needs.ts';
import { storedInput } from './stored-input.ts';

/** All that is kept of one person, for programs as JSON and for people as a text to print. */
export async function exportAccess({ db, settings, now }: Pick<Needs, 'db' | 'settings' | 'now'>, { id }: { id: string }): Promise<Outcome<{ name: string; json: string; text: string }>> {
  const row = await db.prospects.get(id);
  if (!row) return { ok: false, error: { code: 'not-found', message: t('detail.notSaved') } };
  const { company, person } = await storedInput(db, row);
  const rule = await retentionRule(db);
  const kept: Accessed = {
    prospect: row,
    company,
    person,
    notes: await notesOf(db, id),
    grading: (await gradingsOf(db, [row]))(row),
    purpose: (await settings.get()).purpose,
    lastActivity: lastActivity(row),
    keptUntil: rule && endOfKeeping(row, rule),
    tongue: tongue(),
  };
  const record = accessRecord(kept, now());
  const name = `leadlight-access-${record.name.replace(/[^\p{L}\p{N}.-]+/gu, '-')}`;
  return { ok: true, value: { name, json: writeAccessJson(record), text: accessText(record) } };
}

/** Keys of the texts of what happened. */
const TOUCH_KEYS = {
  replied: 'replied', meeting: 'meeting', 'asked-price': 'askedPrice', 'demo-request': 'demoRequest', 'not-now': 'notNow', 'no-budget': 'noBudget', 'no-reply': 'noReply', event: 'event', download: 'download',
} as const satisfies Record<TouchKind, string>;

const line = (label: string, value: string | null): string[] => (value === null || value === '' ? [] : [`${label}: ${value}`]);
const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines]);

/** A record to be read and printed. */
function accessText(record: AccessRecord): string {
  const lines = [
    t('privacy.access.title', { name: record.name }),
    '',
    ...line(t('privacy.access.written'), record.writtenOn),
    ...line(t('privacy.access.purpose'), record.purpose ?? t('privacy.access.noPurpose')),
    ...line(t('privacy.access.saved'), record.savedOn),
    ...line(t('privacy.access.lastActivity'), record.lastActivityOn),
    ...line(t('privacy.access.informed'), record.informedOn ?? t('privacy.access.notYet')),
    ...line(t('privacy.access.keptUntil'), record.keptUntil),
    t('privacy.access.where'),
    ...part(t('privacy.access.values'), record.values.flatMap((value, index) => [
      `${index + 1}. ${value.what}: ${value.value}`,
      ...(value.quote !== '' && value.quote !== value.value ? [`   ${t('privacy.access.quote', { quote: value.quote })}`] : []),
      `   ${t('privacy.access.source', { source: value.source, day: value.readOn, how: t(`privacy.method.${value.how}`) })}`,
    ])),
    ...part(t('privacy.access.answers'), record.answers.map(({ about, answer, note, by, on }) => [on, t(`assessment.tag.${about}`), t(`assessment.bant.${answer}`), note, by].filter((piece) => piece !== null).join(' · '))),
    ...part(t('privacy.access.contacts'), record.contacts.map(({ kind, note, on }) => [on, t(`engagement.touch.${TOUCH_KEYS[kind]}`), note].filter((piece) => piece !== null).join(' · '))),
    ...part(t('privacy.access.notes'), record.notes.map(({ text, on }) => `${on} · ${text}`)),
    ...part(t('privacy.access.work'), [...line(t('privacy.access.owner'), record.owner), ...line(t('privacy.access.tags'), record.tags.join(', '))]),
    ...part(t('privacy.access.stages'), record.stages.map(({ stage, why, on }) => `${on} · ${t(`engagement.stage.${stage}`)} · ${why}`)),
    ...part(t('privacy.access.grade'), record.grade ? [`${record.grade.letter ?? '–'} · ${record.grade.icp} · ${record.grade.on}`, t('privacy.access.humanDecides')] : []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
