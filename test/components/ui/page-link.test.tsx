// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PageLink, shortUrl } from '#components/ui/page-link.tsx';
import { render } from '../render.tsx';

describe('a link to where a value stands', () => {
  it.each(['javascript:alert(1)', 'data:text/html,<b>', 'chrome://settings', 'nonsense'])('is no link for %s', (url) => {
    expect(render(<PageLink url={url}>there</PageLink>).querySelector('a')).toBeNull();
  });

  it('tells the page nothing of where the click came from', () => {
    const link = render(<PageLink url="https://brightforge.example/">there</PageLink>).querySelector('a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('is short in words', () => {
    expect(shortUrl('https://www.brightforge.example/')).toBe('brightforge.example');
    expect(shortUrl('https://jobs.brightforge.example/a/b?c=d#e')).toBe('jobs.brightforge.example/a/b');
  });
});
