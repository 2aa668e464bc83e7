import { t } from '#lib/i18n/t.ts';
import type { Dimension } from '#lib/icp/model.ts';
import type { Refusal } from '#lib/prospects/board.ts';
import type { Short } from '#lib/prospects/line.ts';
import type { Stage } from '#lib/prospects/model.ts';
import { STAGE_WORDS } from '../engagement/words.ts';
import { percent, wholePoints } from '../ui/format.ts';

/** A stage in the reader's words. */
export const stageName = (stage: Stage): string => STAGE_WORDS[stage][0];

const list = (dimensions: readonly Dimension[]): string => new Intl.ListFormat(t('common.locale')).format(dimensions.map((dimension) => t(`pipeline.dimensions.${dimension}`)));

/** What a prospect lacks to be marketing-qualified, as the end of a sentence. */
function shortWords(short: Short): string {
  switch (short.kind) {
    case 'excluded': return t('pipeline.short.excluded');
    case 'disqualifier': return t('pipeline.short.disqualifier');
    case 'too-little': return t('pipeline.short.tooLittle');
    case 'known': return t('pipeline.short.known', { known: percent(short.known), needed: percent(short.needed) });
    case 'fit': return short.grade === null ? t('pipeline.short.noFit', { lowest: short.lowest }) : t('pipeline.short.fit', { grade: short.grade, lowest: short.lowest });
    case 'readiness': return t('pipeline.short.readiness', { readiness: wholePoints(short.readiness), line: wholePoints(short.line) });
  }
}

/** Why only the rules bring a prospect there, in one sentence. */
export function refusalWords(why: Refusal): string {
  switch (why.to) {
    case 'mql': return why.short === null ? t('pipeline.refusal.mqlThere') : t('pipeline.refusal.mql', { short: shortWords(why.short) });
    case 'sql': {
      if (why.short !== null) return t('pipeline.refusal.sqlShort', { short: shortWords(why.short) });
      const [needed, confirmed] = [String(why.needed), why.confirmed.length === 0 ? t('pipeline.refusal.none') : list(why.confirmed)];
      return why.among.length === 0 ? t('pipeline.refusal.sqlAny', { needed, confirmed }) : t('pipeline.refusal.sql', { needed, among: list(why.among), confirmed });
    }
    default: return t(`pipeline.refusal.${why.to}`);
  }
}
