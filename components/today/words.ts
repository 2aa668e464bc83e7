import { localDay } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { whyMoved } from '#lib/prospects/because.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { Reason } from '#lib/prospects/today.ts';
import { signalLabel } from '#lib/qualify/say/index.ts';
import { TOUCH_WORDS } from '../engagement/words.ts';
import { agoWords, dateWords, dayWords } from '../ui/day.ts';

/** Why a prospect waits, in one sentence; `today` is the reader's day (ISO). */
export function whyWords(reason: Reason, prospect: Pick<Prospect, 'savedAt'>, today: string): string {
  const ago = (time: number): string => agoWords(localDay(time), today);
  switch (reason.kind) {
    case 'follow-up': {
      const day = dayWords(reason.on, today);
      return reason.what === '' ? t('today.why.followUp', { day }) : t('today.why.followUpWhat', { what: reason.what, day });
    }
    case 'hot':
      return reason.touchedAt === null ? t('today.why.neverTouched') : t('today.why.touched', { when: ago(reason.touchedAt) });
    case 'nurture':
      return t('today.why.nurture', { day: dayWords(reason.on, today) });
    case 'signal':
      if ('touch' in reason) return t('today.why.touch', { what: TOUCH_WORDS[reason.touch], when: ago(reason.at) });
      return t('today.why.signal', { what: 'row' in reason ? signalLabel(reason.row, tongue()) : whyMoved(reason.back, tongue()), when: ago(reason.at) });
    case 'inform':
      return reason.spoken ? t('today.why.informSpoken') : t('today.why.inform', { day: dayWords(reason.by, today), when: ago(prospect.savedAt) });
    case 'keep':
      return t('today.why.keep', { when: dateWords(localDay(reason.last)), day: dateWords(reason.end) });
    case 'stale':
      return t('today.why.stale', { when: ago(reason.readAt) });
  }
}

/** Who it is, in two lines: the person, or the company where there is none. */
export function whoWords({ personName, personTitle, companyName, companyDomain }: Pick<Prospect, 'personName' | 'personTitle' | 'companyName' | 'companyDomain'>): { name: string; more: string } {
  const company = companyName ?? companyDomain;
  const [name, ...rest] = personName === null ? [company, companyName === null ? null : companyDomain] : [personName, personTitle, company];
  return { name: name ?? t('today.unnamed'), more: rest.filter((part) => part !== null).join(' · ') };
}
