import { countryOf } from '#lib/taxonomy/countries.ts';
import { industriesInTitle } from '#lib/taxonomy/industry-sentences.ts';
import { languageOf } from '#lib/taxonomy/languages.ts';
import { lawfulCountries } from './lawful-countries.ts';
import { type AnySignal, type Evidence, type Finding, type PageKind, type Quote, RELIABILITY } from './model.ts';
import { companyDomain, countryOfDomain } from './normalise/domain.ts';
import { address } from './normalise/address.ts';
import { isoDate } from './normalise/date.ts';
import { NORMALISERS } from './normalise/normalisers.ts';
import { countryOfPhone, phone } from './normalise/phone.ts';
import type { FieldValue, Reading } from './normalise/reading.ts';
import { webAddress } from './normalise/url.ts';

const FINDINGS_MAX = 1500;
const RAW_MAX = 500;
const DAY = 86_400_000;

/**
 * Values of what a page says. Findings that cannot be read are dropped; every signal keeps quote, place, method, rule and times.
 * Never throws for what a page holds.
 */
export function signalsFrom(evidence: Evidence): AnySignal[] {
  const findings = evidence.findings.slice(0, FINDINGS_MAX);
  const reading = readingOf(evidence, findings);
  const signals = findings.flatMap((finding) => valuesOf(finding, reading).map((value) => signalOf(evidence, finding, value)));
  return [...signals, ...titledIndustries(evidence), ...declaredLanguage(evidence), ...guessedCountry(evidence, signals)];
}

function valuesOf(finding: Finding, reading: Reading): FieldValue[] {
  const normalise = Object.hasOwn(NORMALISERS, finding.field) ? NORMALISERS[finding.field] : undefined;
  return normalise ? normalise(finding.raw.slice(0, RAW_MAX), finding, reading) : [];
}

const POSITIONED: ReadonlySet<Finding['field']> = new Set<Finding['field']>(['personTitle', 'employer', 'socialLink']);

function signalOf(evidence: Evidence, finding: Finding, { field, value, method, confidence, derived, quote, publishedAt }: FieldValue): AnySignal {
  const by = method ?? finding.method;
  const stated = publishedAt ?? (finding.publishedAt === undefined ? null : isoDate(finding.publishedAt));
  // nothing was published after it was read; a day ahead is another time zone
  const published = stated !== null && Date.parse(stated) <= evidence.readAt + DAY ? stated : null;
  return {
    field,
    value,
    raw: finding.raw.slice(0, RAW_MAX),
    quote: shortened(quote === undefined ? finding.quote : within(finding.raw, quote)),
    place: finding.place.slice(0, 120),
    method: by,
    rule: derived === undefined ? finding.rule : `${finding.rule}/${derived}`,
    url: evidence.url,
    observedAt: evidence.readAt,
    ...(published !== null && { publishedAt: published }),
    ...(POSITIONED.has(finding.field) && finding.hints?.event !== undefined && { position: finding.hints.event }),
    confidence: Math.min(RELIABILITY[by], confidence ?? 1, finding.confidence ?? 1),
    extractorVersion: evidence.extractorVersion,
  } as AnySignal;
}

const shortened = ({ exact, prefix, suffix }: Quote): Quote => ({ exact: exact.slice(0, 200), prefix: prefix.slice(-40), suffix: suffix.slice(0, 40) });

/** Where a phrase stands in the text it was read from. */
function within(text: string, exact: string): Quote {
  const at = Math.max(0, text.indexOf(exact));
  return { exact, prefix: text.slice(0, at), suffix: text.slice(at + exact.length) };
}

/** Kinds of page whose window title is of the company; that of a job or a release is of the job or the news. */
const TITLED: ReadonlySet<PageKind> = new Set<PageKind>(['company-home', 'about', 'contact', 'team', 'careers', 'pricing']);

/** "Brightforge | Procurement software": what the window title of a company's own page calls its business. */
function titledIndustries(evidence: Evidence): AnySignal[] {
  if (evidence.adapter !== 'company-site' || !TITLED.has(evidence.pageKind)) return [];
  const raw = evidence.pageTitle.slice(0, RAW_MAX);
  const finding: Finding = { field: 'industry', raw, quote: within(raw, raw), place: 'window title', method: 'text', rule: 'title/industry' };
  return industriesInTitle(raw, evidence.pageKind === 'company-home').map(({ code, phrase }) => signalOf(evidence, finding, { field: 'industry', value: code, quote: phrase }));
}

/** Templates declare a language that nobody speaks there often enough. */
const DECLARED_CONFIDENCE = 0.7;

/** The language a page of the company's own site declares itself to be in. */
function declaredLanguage(evidence: Evidence): AnySignal[] {
  const raw = (evidence.lang ?? '').slice(0, 40);
  const value = languageOf(raw);
  if (evidence.adapter !== 'company-site' || value === null) return [];
  const finding: Finding = { field: 'language', raw, quote: within(raw, raw), place: 'attribute html.lang', method: 'structured', rule: 'page/language', confidence: DECLARED_CONFIDENCE };
  return [signalOf(evidence, finding, { field: 'language', value })];
}

function readingOf(evidence: Evidence, findings: readonly Finding[]): Reading {
  const host = webAddress(evidence.url)?.host ?? '';
  const domain = companyDomain(host);
  const byDomain = domain === null ? null : countryOfDomain(domain);
  const byLanguage = countryOfLanguage(evidence.lang);
  const lawful = lawfulCountries(findings);
  const byPhone = findings.flatMap(({ field, raw }) => (field === 'phone' && /^\W{0,3}(?:\+|00)/.test(raw) ? (countryOfPhone(phone(raw.slice(0, 60), []) ?? '') ?? []) : []));
  const hinted = lawful.length > 0 ? lawful : [...new Set(byPhone)];
  const home = byDomain ?? byLanguage.region;
  const stated = findings.flatMap(({ field, raw, hints }) => {
    if (field === 'country') return countryOf(raw.slice(0, 80)) ?? [];
    if (field !== 'address') return [];
    return address(raw.slice(0, RAW_MAX), { country: hints?.country === undefined ? null : countryOf(hints.country), home, lawful: hinted, lang: evidence.lang }).country ?? [];
  });
  const phoneCountries = [...new Set([...stated, ...(lawful.length === 1 ? lawful : []), byDomain, byLanguage.region, ...byPhone, byLanguage.main].filter((country) => country !== null))].slice(0, 6);
  return { url: evidence.url, ownDomain: domain, lang: evidence.lang, phoneCountries, home, agreed: agreedCountry(byDomain, evidence.lang), lawful: hinted, readAt: evidence.readAt };
}

/** The domain's country, where the page speaks a language of it. */
function agreedCountry(byDomain: string | null, lang: string | undefined): string | null {
  const { region, main } = countryOfLanguage(lang);
  if (byDomain === null || (region !== null && region !== byDomain)) return null;
  const spoken = (lang ?? '').slice(0, 2).toLowerCase();
  return region === byDomain || main === byDomain || SPOKEN_TOO[byDomain]?.includes(spoken) === true ? byDomain : null;
}

/** Languages of countries that share them with others. */
const SPOKEN_TOO: Readonly<Record<string, string>> = {
  AT: 'de', CH: 'de fr it', LI: 'de', BE: 'nl fr de', LU: 'fr de', GB: 'en', IE: 'en', AU: 'en', NZ: 'en', CA: 'en fr', ZA: 'en', IN: 'en', ES: 'es ca eu gl', MX: 'es', AR: 'es', CL: 'es', PE: 'es', UY: 'es', PT: 'pt', BR: 'pt', FI: 'fi sv',
};

/** Main country of languages spoken mostly in one. */
const MAIN_COUNTRY: Readonly<Record<string, string>> = {
  de: 'DE', ja: 'JP', pl: 'PL', sv: 'SE', nb: 'NO', nn: 'NO', no: 'NO', da: 'DK', fi: 'FI', it: 'IT', nl: 'NL', cs: 'CZ', sk: 'SK', hu: 'HU', el: 'GR', he: 'IL', tr: 'TR', ko: 'KR', uk: 'UA', ro: 'RO', bg: 'BG', hr: 'HR', sl: 'SI', et: 'EE', lv: 'LV', lt: 'LT', th: 'TH', vi: 'VN', id: 'ID', hi: 'IN', is: 'IS', fr: 'FR',
};

/** Region of a language tag ("de-AT", "en_NZ") and the main country of the language; en-US is what templates say and tells nothing. */
function countryOfLanguage(lang: string | undefined): { region: string | null; main: string | null } {
  const [language = '', region = ''] = (lang ?? '').slice(0, 20).split(/[-_]/);
  const main = MAIN_COUNTRY[language.toLowerCase()] ?? null;
  const named = /^[a-z]{2}$/i.test(region) && !/^en[-_]us$/i.test(lang ?? '') ? countryOf(region) : null;
  return { region: named, main };
}

/** Country from the domain or a phone prefix, where the page states none: a guess, and named so. */
function guessedCountry(evidence: Evidence, signals: readonly AnySignal[]): AnySignal[] {
  if (evidence.pageKind === 'none' || signals.some(({ field, method }) => field === 'country' && method !== 'guess')) return [];
  for (const signal of signals) {
    const country = signal.field === 'companyDomain' ? countryOfDomain(signal.value) : signal.field === 'phone' ? countryOfPhone(signal.value) : null;
    if (country === null) continue;
    return [{ ...signal, field: 'country', value: country, method: 'guess', rule: `${signal.rule}/country-of-${signal.field === 'phone' ? 'phone' : 'domain'}`, confidence: RELIABILITY.guess }];
  }
  return [];
}
