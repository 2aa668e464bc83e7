/** Pages of the bench: made up from invented words, the same at every run. */
import type { ServedPage } from '#test/browser/serve-pages.ts';

export interface BenchPage extends ServedPage {
  name: string;
  /** A real page, which is no part of the project. */
  sample?: boolean;
}

/** Size in bytes and number of nodes, about. */
const SIZES: readonly (readonly [bytes: number, nodes: number])[] = [
  [10_000, 100], [30_000, 500], [100_000, 1_500], [300_000, 5_000], [1_000_000, 20_000], [2_000_000, 50_000],
];

const SENTENCES: readonly string[] = [
  'Brightforge builds planning software for repair shops and their suppliers.',
  'Founded in 2011, the company is headquartered in Leeds and employs 140 people.',
  'Our customers plan their work in hours where it took them days before.',
  'The new release brings a calendar for tools, spare parts and people.',
  'Every order carries its papers, and nothing has to be typed twice.',
  'We are hiring engineers and account managers at our office in Porto.',
];

export const generatedPages = (): BenchPage[] => SIZES.map(([bytes, nodes]) => ({ name: `${bytes / 1000} kB, ${nodes} nodes`, url: `https://brightforge-${nodes}.example/about`, html: htmlOf(bytes, nodes) }));

function htmlOf(bytes: number, nodes: number): string {
  const head = '<!doctype html><html lang="en"><head><title>About us | Brightforge</title><meta property="og:site_name" content="Brightforge"></head><body><header><nav><a href="/">Home</a> <a href="/about">About us</a> <a href="/careers">Careers</a></nav></header><main><h1>About Brightforge</h1>';
  const foot = '</main><footer><p>Brightforge Ltd, 14 Mill Lane, Leeds LS1 4AP, United Kingdom</p><p>Phone: +44 113 496 0000, <a href="mailto:hello@brightforge.example">hello@brightforge.example</a></p><p>© 2026 Brightforge Ltd</p></footer></body></html>';
  // a section is five elements and five texts
  const sections = Math.max(1, Math.round(nodes / 10));
  const room = Math.max(0, (bytes - head.length - foot.length) / sections - 90);
  return head + Array.from({ length: sections }, (_, at) => sectionOf(at, room)).join('') + foot;
}

/** Text for people up to a fifth of the room; the rest is markup, as on real pages. */
function sectionOf(at: number, room: number): string {
  let text = '';
  while (text.length < Math.min(room, 60 + room / 5)) text += `${SENTENCES[(at + text.length) % SENTENCES.length]} `;
  const styles = 'u-space u-grid '.repeat(Math.max(0, Math.floor((room - text.length) / 15)));
  return `<section><div class="${styles}"><h2>Chapter ${at + 1}</h2><p>${text}<a href="/chapter/${at + 1}">Read on</a></p></div></section>`;
}
