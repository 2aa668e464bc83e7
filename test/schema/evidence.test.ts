import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '#lib/evidence/model.ts';
import type { Evidence, Finding } from '#lib/evidence/model.ts';
import { FIELD_NAMES, evidenceSchema } from '#lib/schema/evidence.ts';
import { contentRequests } from '#lib/schema/messages.ts';
import { BRIGHTFORGE, MIRA } from '#test/background/evidence.ts';

const finding = BRIGHTFORGE.findings[0] as Finding;

/** As it arrives: through JSON, so that own keys named `__proto__` survive. */
function arriving(evidence: object, extra = ''): unknown {
  const json = JSON.stringify(evidence);
  return JSON.parse(extra === '' ? json : `${json.slice(0, -1)},${extra}}`);
}

const decode = (value: unknown) => evidenceSchema.safeParse(value);

describe('evidence that arrives', () => {
  it('is taken as it was sent when it is within bounds', () => {
    for (const evidence of [BRIGHTFORGE, MIRA]) expect(decode(arriving(evidence)).data).toEqual(evidence);
  });

  it('may be of every page kind and state every field', () => {
    for (const pageKind of PAGE_KINDS) expect(decode({ ...BRIGHTFORGE, pageKind }).success).toBe(true);
    for (const field of [...FIELD_NAMES, 'address', 'personPlace', 'jobPlace', 'headline']) {
      expect(decode({ ...BRIGHTFORGE, findings: [{ ...finding, field }] }).success).toBe(true);
    }
  });

  it('keeps script text as text', () => {
    const raw = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    expect(decode({ ...BRIGHTFORGE, findings: [{ ...finding, raw }] }).data?.findings[0]?.raw).toBe(raw);
  });

  it('loses keys the model does not know, `__proto__` among them', () => {
    const { data } = decode(arriving(BRIGHTFORGE, '"__proto__":{"polluted":true},"html":"<p>"'));
    expect(data).toEqual(BRIGHTFORGE);
    expect(Object.hasOwn(data as Evidence, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const hints = JSON.parse('{"title":"CTO","__proto__":{"polluted":true}}') as object;
    const inner = decode({ ...BRIGHTFORGE, findings: [{ ...finding, hints }] }).data?.findings[0]?.hints;
    expect(inner).toEqual({ title: 'CTO' });
  });

  it('loses a canonical address or language that makes no sense, and nothing else', () => {
    for (const canonicalUrl of ['javascript:alert(1)', 'mailto:a@b.example', 7, null, `https://x.example/${'y'.repeat(9999)}`]) {
      expect(decode({ ...BRIGHTFORGE, canonicalUrl, lang: 'x'.repeat(500) }).data).toEqual({ ...BRIGHTFORGE, lang: undefined });
    }
  });

  it.each<[string, object, string]>([
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
    ['an address of another scheme', { url: 'file:///etc/passwd' }, 'url'],
    ['an endless address', { url: `https://x.example/${'y'.repeat(5000)}` }, 'url'],
    ['an endless title', { pageTitle: 'x'.repeat(1_000_000) }, 'pageTitle'],
    ['too many findings', { findings: Array.from({ length: 501 }, () => finding) }, 'findings'],
    ['an endless raw text', { findings: [{ ...finding, raw: 'x'.repeat(501) }] }, 'findings.0.raw'],
    ['an endless quote', { findings: [{ ...finding, quote: { exact: 'x'.repeat(201), prefix: '', suffix: '' } }] }, 'findings.0.quote.exact'],
    ['a field there is not', { findings: [{ ...finding, field: 'password' }] }, 'findings.0.field'],
    ['a field named like a member of every object', { findings: [{ ...finding, field: 'constructor' }] }, 'findings.0.field'],
    ['a rep’s word, which no page may speak', { findings: [{ ...finding, method: 'rep' }] }, 'findings.0.method'],
    ['a page kind there is not', { pageKind: 'bank' }, 'pageKind'],
    ['another version', { version: 2 }, 'version'],
    ['a time that is none', { readAt: Number.NaN }, 'readAt'],
    ['a text for a list', { findings: 'all' }, 'findings'],
  ])('is refused with %s, and the message says where', (_, change, path) => {
    const { success, error } = decode({ ...BRIGHTFORGE, ...change });
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it.each([null, undefined, 7, 'evidence', [], {}])('is refused when it is %j', (value) => {
    expect(decode(value).success).toBe(false);
  });

  it('needs a generation, a whole number from 1', () => {
    for (const generation of [0, -1, 1.5, '1', null]) {
      expect(contentRequests.evidence.safeParse({ evidence: BRIGHTFORGE, generation }).success).toBe(false);
    }
    expect(contentRequests.evidence.safeParse({ evidence: BRIGHTFORGE, generation: 1 }).success).toBe(true);
  });
});
