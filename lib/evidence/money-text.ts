/** How an amount is written for people, and read back as it was written. */
import { TONGUES, type Tongue } from '#lib/taxonomy/tongue.ts';
import type { Money } from './model.ts';
import { numberText, VALUE_WORDS } from './value-words.ts';

/** Signs that stand for one currency alone. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩', ILS: '₪', AUD: 'A$', CAD: 'CA$', NZD: 'NZ$', HKD: 'HK$', BRL: 'R$', MXN: 'MX$', CNY: 'CN¥',
};

/** "12.5M": to one decimal, by a table of our own, as engines differ in theirs. */
function compact(value: number, tongue: Tongue): string {
  const { scales } = VALUE_WORDS[tongue];
  const tenths = (scale: number): number => Math.round((value / scale) * 10);
  const [scale, sign] = scales.find(([by]) => tenths(by) >= 10) ?? [1, ''];
  return `${numberText(tenths(scale) / 10, tongue)}${sign}`;
}

/** "$12.5M (series B, 2025)", "12,5 Mio. € (Series B, 2025)"; rounded to a tenth of its scale. */
export function moneyText({ min, max, currency, year, round }: Money, tongue: Tongue): string {
  const words = VALUE_WORDS[tongue];
  const sign = SIGNS[currency];
  const one = (value: number): string => words.money(compact(value, tongue), sign ?? currency, sign !== undefined);
  const amount = min === max ? one(min) : `${one(min)}–${one(max)}`;
  const about = [round === undefined ? undefined : roundText(round, tongue), year].filter((part) => part !== undefined);
  return about.length === 0 ? amount : `${amount} (${about.join(', ')})`;
}

function roundText(round: string, tongue: Tongue): string {
  const { rounds, series } = VALUE_WORDS[tongue];
  const letter = /^series-(.)$/.exec(round)?.[1];
  return letter === undefined ? (rounds[round] ?? round) : series(letter.toUpperCase());
}

/** Kinds of round as `Money` knows them. */
const ROUNDS = ['pre-seed', 'seed', 'grant', 'debt', 'ipo', 'bridge', 'growth', ...[...'abcdefgh'].map((letter) => `series-${letter}`)];

const escaped = (text: string): string => text.replace(/[.$\\+*?()[\]{}|^]/g, '\\$&');
const CURRENCY_OF: ReadonlyMap<string, string> = new Map(Object.entries(SIGNS).map(([code, sign]) => [sign, code]));

/** An amount exactly as `moneyText` writes it in one of the languages; null for any other text. */
export function shownMoney(text: string): Money | null {
  const written = text.trim().replace(/\s+/g, ' ');
  for (const tongue of TONGUES) {
    const read = shownIn(written, tongue);
    if (read !== null && moneyText(read, tongue) === written) return read;
  }
  return null;
}

function shownIn(text: string, tongue: Tongue): Money | null {
  const [, amounts = '', , about] = /^(.+?)( \(([^()]+)\))?$/.exec(text) ?? [];
  const parts = amounts.split('–').map((amount) => amountIn(amount, tongue));
  const [low, high = low] = parts;
  if (!low || !high || parts.length > 2 || low.currency !== high.currency) return null;
  const words = about?.split(', ') ?? [];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const named = words.find((word) => word !== year);
  const round = ROUNDS.find((one) => roundText(one, tongue) === named);
  return { min: low.value, max: high.value, currency: low.currency, ...(year !== undefined && { year: Number(year) }), ...(round !== undefined && { round }) };
}

function amountIn(text: string, tongue: Tongue): { value: number; currency: string } | null {
  const { group, point, scales } = VALUE_WORDS[tongue];
  const [, before = '', figure = '', sign = '', after = ''] = new RegExp(`^([^\\d]*?) ?([\\d${escaped(group + point)}]+)(${scales.map(([, one]) => escaped(one)).join('|')})(?: ?([^\\d ]+))?$`).exec(text) ?? [];
  const scale = scales.find(([, one]) => one === sign)?.[0] ?? 1;
  const value = Math.round(Number(figure.replaceAll(group, '').replace(point, '.')) * scale);
  const currency = [before, after].filter((one) => one !== '').map((one) => CURRENCY_OF.get(one) ?? one)[0];
  return currency === undefined || !Number.isFinite(value) ? null : { value, currency };
}
