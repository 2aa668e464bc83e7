// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '../read-page.ts';
import { NOTHING, html } from './pages.ts';

const COMPANY = '<header><a href="/">Brightforge</a></header><h1>Brightforge</h1><p>Software for foundries. hello@brightforge.dev</p><footer>© Brightforge Ltd</footer>';

describe('pages that are nobody’s prospect claim nothing', () => {
  it.each([
    ['a log-in form', 'https://brightforge.dev/login', html('Log in – Brightforge', `${COMPANY}<form><input type="password"></form>`)],
    ['a two-step log-in', 'https://brightforge.dev/users/sign_in', html('Anmelden', `${COMPANY}<form><input type="email"></form>`)],
    ['an engine’s results', 'https://findit.example/search?q=foundry', html('foundry – FindIt', COMPANY)],
    ['an engine’s first page', 'https://findit.example/', html('FindIt', '<form action="/search"><input name="q"></form><a href="/about">About FindIt</a>')],
    ['a wiki', 'https://know.example/Foundry', html('Foundry', COMPANY, '<meta name="generator" content="MediaWiki 1.44">')],
    ['a manual', 'https://brightforge.dev/docs/install', html('Install', COMPANY)],
    ['a manual’s host', 'https://docs.brightforge.dev/', html('Brightforge docs', COMPANY)],
    ['a forum', 'https://talk.example/t/12', html('Melt loss?', COMPANY, '<meta name="generator" content="Discourse 3.4">')],
    ['web mail', 'https://mail.google.com/mail/u/0/', html('Inbox', COMPANY)],
    ['a code repository', 'https://github.com/brightforge/ledger', html('brightforge/ledger', COMPANY)],
    ['a market’s product', 'https://www.amazon.co.uk/dp/B00XYZ', html('Ladle', COMPANY)],
    ['a recipe', 'https://kitchen.example/soup', html('Soup', COMPANY, '<script type="application/ld+json">{"@type":"Recipe","name":"Soup"}</script>')],
    ['generated reference pages', 'https://tallow.dev/std/vec.html', html('vec - Tallow', COMPANY, '<meta name="generator" content="rustdoc">')],
    ['a manual without a generator', 'https://tallow.dev/guide/install', html('Install', '<header><a href="/">Tallow</a></header><h1>Install</h1><pre>npm i tallow</pre><a href="/e">Edit this page</a><footer>© Tallow Ltd</footer>')],
    ['a person’s own site', 'https://miratolvanen.dev/', html('Mira Tolvanen', '<nav><a href="/about">About me</a><a href="/posts">Posts</a></nav><h1>Mira Tolvanen</h1><p>I write about saws.</p>', '<meta name="author" content="Mira Tolvanen">')],
    ['a journal', 'https://sawdust.dev/', html('Sawdust', `<h1>Sawdust</h1>${[1, 2, 3, 4, 5].map((n) => `<a href="/2026/0${n}/a-long-day">A long day in the shed</a>`).join('')}`)],
    ['an article of a person who speaks as one', 'https://miratolvanen.dev/code/planing/', html('Planing boards | Code | Mira Tolvanen', '<header><h1>Hi, I’m Mira.</h1></header><main><h2>Planing boards</h2><p>I plane boards.</p><pre>plane()</pre></main><footer>© 2026 Mira Tolvanen</footer>')],
    ['a newspaper’s front page', 'https://courier.example/', html('The Courier', '<nav><a href="/p">Politics</a><a href="/o">Opinion</a><a href="/s">Sport</a><a href="/c">Culture</a><a href="/w">World news</a></nav><h1>The Courier</h1><footer>© The Courier Ltd</footer>')],
  ])('%s', async (_, url, page) => expect(await read(page, url)).toMatchObject(NOTHING));
});

describe('near misses stay company pages', () => {
  it.each([
    ['a home page with a log-in box', 'https://brightforge.dev/', html('Brightforge – software for foundries', `${COMPANY}<form><input type="password"></form>`)],
    ['a look-alike host', 'https://evil-github.com/brightforge/ledger', html('About Brightforge', COMPANY)],
    ['a host that ends like a brand’s path', 'https://github.com.evil.tld/about', html('About Brightforge', COMPANY)],
    ['a brand’s name within a longer host', 'https://amazonas-reisen.de/kontakt', html('Kontakt', COMPANY)],
    ['a corporate part of a network', 'https://careers.airbnb.com/about', html('About us', COMPANY)],
    ['a company site made with a manual generator', 'https://brightforge.dev/about/company/', html('About', COMPANY, '<meta name="generator" content="mkdocs-1.6">')],
    ['a freelancer under her own name', 'https://miratolvanen.dev/', html('Mira Tolvanen', '<nav><a href="/services">Services</a></nav><h1>Mira Tolvanen</h1><p>Sawmill consulting.</p><footer>© Mira Tolvanen Consulting Ltd</footer>', '<meta name="author" content="Mira Tolvanen">')],
    ['a company that calls itself the author of its pages', 'https://brightforge.dev/empleo/', html('Empleo en Brightforge - Brightforge', '<nav><a href="/#soluciones">Soluciones</a></nav><h1>Empleo en Brightforge</h1><p>Únete al equipo</p><footer>Brightforge</footer>', '<meta name="author" content="Brightforge Corporation">')],
    ['a firm under its founder’s name that answers the telephone', 'https://miratolvanen.fi/', html('Mira Tolvanen', '<h1>Mira Tolvanen</h1><p>Hi, I’m Mira. We saw.</p><a href="tel:+358401234567">Call</a><footer>© Mira Tolvanen</footer>')],
    ['a product page with a code sample', 'https://brightforge.dev/platform/api', html('API – Brightforge', `${COMPANY}<pre>GET /melts</pre>`)],
    ['a company that links to its dated news', 'https://brightforge.dev/', html('Brightforge', `<nav><a href="/products">Products</a></nav>${COMPANY}${[1, 2, 3, 4, 5].map((n) => `<a href="/news/2026/0${n}/x">We were at the fair again</a>`).join('')}`)],
    ['a page number in the query', 'https://brightforge.dev/?p=12', html('About Brightforge', COMPANY)],
    ['a company with a newsletter, a podcast and a culture page', 'https://brightforge.dev/about', html('About Brightforge', `<nav><a href="/n">Newsletter</a><a href="/p">Podcast</a><a href="/c">Culture</a><a href="/i">International</a></nav>${COMPANY}`)],
  ])('%s', async (_, url, page) => expect((await read(page, url)).pageKind).not.toBe('none'));
});
