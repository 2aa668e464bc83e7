/** Pages with no company behind them, or none that shows: domains for sale, servers without a site, carts, public bodies. */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Page } from '../page.ts';
import { legalNameIn } from './legal-form.ts';
import { caseless, wholeWords } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(', ').map(fold));
const partsOf = (title: string): string[] => title.split(/\s[|–—·•:-]\s|:\s/).map(fold);

const FOR_SALE = caseless(
  [
    'this (?:premium )?domain(?: name)? (?:is|may be|might be) for sale|(?:buy|get|make an offer on) this domain|the domain (?:name )?\\S+\\.\\p{L}+ is for sale',
    '(?:diese|die) domain (?:\\S+\\.\\p{L}+ )?(?:steht zum verkauf|ist zu verkaufen|kaufen|könnte zum verkauf stehen)',
    'ce (?:nom de )?domaine est (?:à vendre|en vente)|este dominio está (?:en|a la) venta|este domínio está à venda|questo dominio è in vendita',
    'd(?:it|eze) domein(?:naam)? is te koop|(?:den här|denna) domänen? är till salu|dette dom(?:e|æ)ne(?:t|navnet)? er til salgs?|ta domena jest (?:na sprzedaż|do kupienia)',
    'このドメインは(?:販売|売却|売り出し)中|このドメインを(?:購入|買う)',
    'this domain (?:name )?(?:is parked|has (?:just )?been registered|has expired)|domain is parked|diese domain (?:ist geparkt|wurde registriert)|ce domaine est (?:réservé|parqué)',
  ].join('|'),
);
const SALE_TITLE = caseless(/^(?:is|steht|est|está|è|är|er|jest)?\s*(?:for sale|zum verkauf|zu verkaufen|à vendre|en venta|à venda|in vendita|te koop|till salu|til salgs?|na sprzedaż|販売中)/u);
const LITTLE_TEXT = 1500;

/** The domain itself is what the page offers: told by the title, or by one sentence on a page with hardly another. */
function isForSale(page: Page): boolean {
  const host = page.url.hostname.replace(/^www\./, '');
  const title = page.title.trim();
  if (title.toLowerCase().startsWith(`${host} `) && SALE_TITLE.test(title.slice(host.length).trim())) return true;
  if (page.url.pathname.length > 1 && !page.url.pathname.startsWith('/lander')) return false;
  return page.blocks.reduce((sum, { text }) => sum + text.length, 0) < LITTLE_TEXT && [title, ...page.blocks.map(({ text }) => text)].some((text) => FOR_SALE.test(text));
}

/** What a server shows by itself, or for a customer who has gone. */
const BARE_SERVER =
  /^(?:index of \/|directory listing for \/|apache2? .{0,30}default page|welcome to (?:nginx|openresty|caddy|plesk)|(?:web server's )?default (?:web (?:site|server) )?page|iis windows(?: server)?|domain default page|test page for .{0,40}(?:apache|nginx|http server)|(?:this )?account (?:has been )?suspended|site not found|website (?:is )?not (?:available|configured)|it works!?$)/i;

const CART_PATH = /\/(?:cart|basket|bag|checkout|shopping-?(?:cart|bag|basket)|warenkorb|kasse|panier|commande|carrito|cesta|carrello|cassa|carrinho|winkelwagen|winkelmand(?:je)?|afrekenen|varukorg|kundvagn|kassa|handlekurv|handlevogn|kurv|indkoebskurv|koszyk|wishlist|merkzettel|wunschliste)(?:\/|\.[a-z]{3,5}$|$)/i;
const CART = words(
  'cart, your cart, my cart, shopping cart, your shopping cart, basket, your basket, shopping bag, your bag, checkout, secure checkout, wishlist, my wishlist, warenkorb, ihr warenkorb, mein warenkorb, dein warenkorb, kasse, zur kasse, merkzettel, wunschliste, panier, mon panier, votre panier, commande, carrito, mi carrito, tu carrito, carrito de compra, carrito de la compra, carrito de compras, cesta, mi cesta, cesta de la compra, carrello, il mio carrello, il tuo carrello, cassa, carrinho, meu carrinho, carrinho de compras, winkelwagen, mijn winkelwagen, winkelmand, winkelmandje, afrekenen, varukorg, din varukorg, kundvagn, kassa, handlekurv, handlevogn, din handlekurv, kurv, din kurv, indkobskurv, indkøbskurv, koszyk, twoj koszyk, twój koszyk, カート, ショッピングカート, お買い物かご',
);

/** A buyer's own cart: the address and the page's title or heading both say nothing else. */
function isCart(page: Page): boolean {
  if (!CART_PATH.test(page.url.pathname)) return false;
  const headings = page.tagged('h1').map((el) => fold(el.text(80)));
  return [...partsOf(page.title), ...headings].some((part) => CART.has(part));
}

/** Domains that only authorities, universities and armed forces may register. */
const PUBLIC_HOST =
  /(?:^|\.)(?:gov|mil|edu|europa\.eu|bund\.de|admin\.ch|gv\.at|gouv\.fr|overheid\.nl|gc\.ca|rijksoverheid\.nl|gc\.ca|regjeringen\.no|(?:gov|gob|gouv|gub|govt|mil|edu|ac)\.[a-z]{2}|(?:go|lg|ed)\.jp|service\.gov\.uk|nhs\.uk|police\.uk|sch\.uk)$/i;
/** What towns and universities call their sites. Firms are named alike ("Stadt Apotheke"): a town's page tells of its hall too. */
const TOWN = caseless(/^(?:(?:city|town|village|county|municipality) of|(?:hanse|landes?haupt)?stadt|markt|(?:markt|samt|verbands)?gemeinde|landkreis|kreis|ville de|commune de|mairie de|(?:excmo\. )?ayuntamiento de|ajuntament de|concello de|comune di|c[âa]mara municipal d[eoa]|prefeitura (?:municipal )?d[eoa]|munic[ií]pio d[eoa]|gemeente|urz[ąa]d (?:miasta|gminy|miejski)|gmina|miasto) \p{L}|^\p{L}\S+ kommune?$|^\S{1,8}(?:市|町|村|県|都|府|区)(?:役所|役場|庁|公式.*|ホームページ)?$/u);
const TOWN_HALL = wholeWords(
  'rathaus|bürgerservice|bürgerbüro|bürgermeister(?:in)?|gemeinderat|stadtrat|city council|town council|city hall|town hall|mayor|residents|council tax|mairie|le maire|conseil municipal|services municipaux|ayuntamiento|alcald(?:e|ía|esa)|pleno municipal|sede electrónica|sindaco|giunta|consiglio comunale|municipio|prefeito|prefeita|câmara municipal|ouvidoria|munícipe|burgemeester|gemeenteraad|wethouders|kommunfullmäktige|kommunstyrelsen|kommunestyret|kommunalbestyrelsen|byrådet|ordfører|borgmester|burmistrz|wójt|rada (?:miasta|gminy)|市長|町長|村長|市議会|市政|町政|県政|住民票',
);
const UNIVERSITY = caseless(/^(?:the )?(?:(?:technical |state |federal )?university of \p{L}|(?:technische |freie |medizinische )?(?:universität|hochschule) \p{L}|université (?:de |d[’']|\p{L})|universidade? (?:federal |estadual |nacional |autónoma |politécnica )?d[eo]|università (?:degli studi )?d|universitat d|universiteit |uniwersytet \p{L}|politechnika \p{L})|^\p{L}[\p{L} .-]{2,40} (?:universit(?:y|ät|eit)|universitet|college)$|^\S{1,12}大学$/u);

/** The site's own name is that of a town or a university, and no firm's legal form is in it. */
function isPublicBody(page: Page): boolean {
  const host = page.url.hostname.toLowerCase();
  if (PUBLIC_HOST.test(host)) return true;
  const parts = page.title.split(/\s[|–—·•-]\s|｜/).map((part) => part.trim());
  const named = [page.meta.get('og:site_name')?.trim() ?? '', ...(parts.length > 1 ? [parts.at(-1) ?? ''] : []), ...(page.url.pathname.length < 2 ? parts : [])].filter((name) => name !== '' && legalNameIn(name) === null);
  const short = [...page.links.map(({ text }) => text), ...page.blocks.map(({ text }) => text)].filter((text) => text.length < 60);
  return named.some((name) => UNIVERSITY.test(name)) || (named.some((name) => TOWN.test(name)) && short.some((text) => TOWN_HALL.test(text)));
}

/** True where no company could be named after reading the page. */
export const hasNoCompany = (page: Page): boolean => BARE_SERVER.test(page.title.trim()) || isForSale(page) || isCart(page) || isPublicBody(page);
