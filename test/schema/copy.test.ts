import { describe, expect, it } from 'vitest';
import { contentRequests } from '#lib/schema/messages.ts';

const COPY = { generation: 1, page: { url: 'https://brightforge.example/', html: '<html></html>', cut: false }, copyMs: 2.5 };

const decode = (value: unknown) => contentRequests.page.safeParse(value);

describe('a copy of a page that arrives', () => {
  it('is taken as it was sent when it is within bounds', () => {
    expect(decode(COPY).data).toEqual(COPY);
    expect(decode({ generation: 1, failure: 'Error: gone' }).success).toBe(true);
  });

  it('loses keys the model does not know, `__proto__` among them', () => {
    const arriving: unknown = JSON.parse(`${JSON.stringify(COPY).slice(0, -1)},"__proto__":{"polluted":true},"evidence":{}}`);
    const { data } = decode(arriving);
    expect(data).toEqual(COPY);
    expect(Object.hasOwn(data as object, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, object]>([
    ['an address that is none', { url: 'javascript:alert(1)' }],
    ['an address of another scheme', { url: 'file:///etc/passwd' }],
    ['an endless address', { url: `https://x.example/${'y'.repeat(5000)}` }],
    ['an endless document', { html: 'x'.repeat(20_000_001) }],
    ['a document that is no text', { html: { toString: 'x' } }],
  ])('is refused with %s', (_, change) => {
    expect(decode({ ...COPY, page: { ...COPY.page, ...change } }).success).toBe(false);
  });

  it.each([null, undefined, 7, 'page', [], {}])('is refused when it is %j', (value) => {
    expect(decode(value).success).toBe(false);
  });

  it('needs a generation, a whole number from 1', () => {
    for (const generation of [0, -1, 1.5, '1', null]) expect(decode({ ...COPY, generation }).success).toBe(false);
  });
});
