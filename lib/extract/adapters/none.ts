/** Pages that are nobody's prospect, known by their address or their head alone. They claim nothing. */
import type { Adapter } from '../adapter.ts';
import type { Page } from '../page.ts';
import { isEvent } from '../readers/events.ts';
import { hasNoCompany } from '../readers/no-company.ts';
import { isJournal, isManualText } from '../readers/private-pages.ts';
import { wholeWords } from '../readers/words.ts';

/** Software that makes wikis, forums, manuals. A company site made with a manual generator keeps its company pages. */
const GENERATOR =
  /\b(?:mediawiki|dokuwiki|tiddlywiki|xwiki|foswiki|phpbb|vbulletin|discourse|xenforo|mybb|smf|flarum|moodle|sphinx|mkdocs|docusaurus|gitbook|vuepress|vitepress|doxygen|javadoc|rustdoc|mdbook|docbook|docutils|makeinfo|gtk-doc|asciidoctor|antora|typedoc|mintlify|readme\.io|gitea|gogs|redmine|bugzilla|roundcube)\b/i;
const COMPANY_PATH = /(?:^\/?$|about|company|team|contact|imprint|impressum|ueber-uns|uber-uns|kontakt|karriere|career|jobs?\b|pricing|press)/i;
const MANUAL_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:docs?|documentation|manual|handbook|api-reference|wiki|knowledge-?base|kb|faq-?center|help-?center|forum|forums)\//i;
const LOGIN_PATH = /(?:^|\/)(?:log-?in|sign-?in|signin|log-?on|sign-?up|signup|register|registration|anmelden|anmeldung|authwall|auth|oauth2?|sso|uas|session(?:s|\/new)?|wp-login\.php|users\/sign_in|password(?:-reset)?|connexion|acceder|iniciar-sesion|accedi)(?:\/|$|\.)/i;
const LOGIN_WORDS = wholeWords(
  'log[ -]?in|sign[ -]?in|sign[ -]?up|log[ -]?on|create (?:an |your )?account|anmelden|anmeldung|einloggen|registrieren|connexion|se connecter|s’identifier|s\'identifier|iniciar sesión|acceder|accedi|entrar|inloggen|logg inn|logga in|log ind|zaloguj(?: się)?|ログイン|webmail',
);
const SEARCH_PATH = /(?:^|\/)(?:search|suche|recherche|buscar|busca|ricerca|zoeken|sok|søk|results?|suchergebnisse?)(?:\/|\.(?:php|html?|aspx?)|$)/i;
const SEARCH_PARAM = ['q', 'query', 's', 'search', 'search_query', 'keyword', 'keywords', 'suche', 'term', 'wd', 'text'];
const LITTLE_TEXT = 300;
const LITTLE_LINKS = 25;

function isLogin(page: Page): boolean {
  if (page.nodes('JobPosting').length > 0) return false;
  const byPath = LOGIN_PATH.test(page.url.pathname);
  const byTitle = LOGIN_WORDS.test(page.title.slice(0, 80));
  const password = page.tagged('input').some((el) => /^password$/i.test(el.attribute('type')));
  return (byPath && (byTitle || password)) || (password && byTitle && page.title.length < 80);
}

/** An engine's results, or a site's own. */
function isSearchResults(page: Page): boolean {
  const asked = SEARCH_PARAM.some((name) => (page.url.searchParams.get(name) ?? '') !== '');
  return (asked && (SEARCH_PATH.test(page.url.pathname) || page.url.pathname === '/')) || page.nodes('SearchResultsPage').length > 0;
}

/** Nothing but a box to search in. */
function isSearchBox(page: Page): boolean {
  const form = page.tagged('form').some((el) => /^search$/i.test(el.attribute('role')) || /search/i.test(el.attribute('action')) || el.first((field) => field.tag === 'input' && field.attribute('name') === 'q') !== null);
  const text = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return form && page.title.length < 40 && text < LITTLE_TEXT && page.links.length < LITTLE_LINKS && page.nodes('Organization').length === 0;
}

function isManual(page: Page): boolean {
  if (MANUAL_PATH.test(page.url.pathname)) return true;
  if (/\b(?:QAPage|DiscussionForumPosting|TechArticle|APIReference)\b/.test(page.jsonLd.map((node) => String(node['@type'])).join(' '))) return true;
  const generator = page.meta.get('generator') ?? '';
  const wiki = /(?:^|\s)wiki(?:$|\s)/.test(page.root?.attribute('class') ?? '') || page.meta.has('confluence-base-url') || page.meta.has('ajs-base-url');
  return (GENERATOR.test(generator) && !COMPANY_PATH.test(page.url.pathname)) || wiki;
}

/** A form of a personal journal's or magazine's page: cooking and such. */
const isRecipe = (page: Page): boolean => page.nodes('Recipe').length > 0;

export const noProspect: Adapter = {
  id: 'no-prospect',
  matches: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  pageKind: (page) => ([isLogin, isSearchResults, isManual, isRecipe, isSearchBox, isManualText, isEvent, hasNoCompany, isJournal].some((is) => is(page)) ? 'none' : null),
  fields: () => ({}),
};
