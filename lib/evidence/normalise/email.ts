const SHAPE = /^[a-z0-9][a-z0-9._%+'-]{0,63}@([a-z0-9-]{1,63}\.)+[a-z]{2,24}$/;
const NOT_A_HOST = /\.(png|jpe?g|gif|svg|webp|avif|ico|css|js|mjs|json|woff2?|ttf|mp4|pdf|php|html?)$/;
const PLACEHOLDER_HOST = /(^|\.)(example\.(com|org|net)|test\.(com|de)|domain\.(com|de|tld)|yourdomain\.[a-z]+|email\.(com|tld)|mail\.tld|sentry\.io|sentry-next\.wixpress\.com|wixpress\.com|company\.com|mysite\.com|mydomain\.com|website\.com)$/;
const PLACEHOLDER_NAME = /^(your[._-]?(name|email|mail)|name|vorname[._-]?nachname|max[._-]?mustermann|first[._-]?name|firstname[._-]lastname|john[._-]?doe|jane[._-]?doe|user|username|email|e-mail|you|xxx+|abc|no-?reply|do-?not-?reply|donotreply|mailer-daemon|nobody)$/;

/** Lower-case e-mail address of somebody who may be written to; null for placeholders, no-reply boxes, file names and keys. */
export function email(text: string): string | null {
  const bare = decode(text).replace(/[\u200b-\u200f\u2060\ufeff\u00ad\s]/gu, '').replace(/^mailto:/i, '').replace(/[?].*$/, '').replace(/^[<("']+|[>)"'.,;:]+$/g, '').toLowerCase();
  if (bare.length > 120 || !SHAPE.test(bare) || NOT_A_HOST.test(bare) || bare.includes('..')) return null;
  const [name = '', host = ''] = bare.split('@');
  if (PLACEHOLDER_HOST.test(host) || PLACEHOLDER_NAME.test(name)) return null;
  if (/^[0-9a-f]{16,}$/.test(name)) return null;
  return bare;
}

/** Boxes of a company or a team, which many people's pages may name. */
const SHARED_NAME = /^(info|infos|contact|contacto?|kontakt|hello|hi|hallo|office|mail|post|team|sales|vertrieb|marketing|press|presse|media|pr|jobs?|careers?|karriere|bewerbung|recruiting|hr|people|support|help|hilfe|service|kundenservice|customer-?service|admin|webmaster|legal|privacy|datenschutz|security|billing|invoices?|rechnung|buchhaltung|accounting|finance|partners?|events?|newsletter|enquir(?:y|ies)|inquir(?:y|ies)|general|reception|empfang|zentrale)([._+-].*)?$/;

/** True for an address that seems to be one person's own; a shared box tells nobody apart. */
export function isPersonal(address: string): boolean {
  return !SHARED_NAME.test(address.slice(0, address.indexOf('@')));
}

function decode(text: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
