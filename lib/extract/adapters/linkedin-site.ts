/** What LinkedIn's kinds of page share. Its pages are read, never changed. */
import type { Adapter } from '../adapter.ts';
import { isLinkedIn } from './account-hosts.ts';

/** "Sign Up | LinkedIn", "LinkedIn: Log In or Sign Up": a wall before the page. */
export const WALL_TITLE =
  /^(?:linkedin$|(?:\(\d+\)\s)?(?:sign[ -]?(?:up|in)|log ?in|join|security verification|anmelden|einloggen|mitglied werden|s[’']identifier|s[’']inscrire|iniciar sesión|unirse|accedi|iscriviti|entrar|aanmelden|logga in|logg inn)\b.{0,40}linkedin|linkedin (?:login|anmeldung|sign|:))/i;

/** Path without a language prefix of mobile pages ("/mwlite/in/…"). */
export const pathOf = (url: URL): string => url.pathname.replace(/^\/(?:mwlite|m)(?=\/)/, '');

/** One copy of a text that stands twice in a row for screen readers: "ExperienceExperience". */
export function single(text: string): string {
  const half = text.length / 2;
  return text.length > 5 && Number.isInteger(half) && text.slice(0, half) === text.slice(half) ? text.slice(0, half) : text;
}

/** Feed, search, articles, groups, walls and the rest of LinkedIn: nobody's page. */
export const linkedinRest: Adapter = {
  id: 'linkedin-rest',
  matches: isLinkedIn,
  nobodys: true,
  pageKind: () => 'none',
  fields: () => ({}),
};
