/** Where speakers of an event have a page of their own: on its site, or on a service for speakers. */
import { hostIs } from '../host.ts';

/** "/speakers/jane-doe", "/de/referenten/jane-doe", "/2026/speaker/ABC123/". */
const SPEAKER_PATH = /\/(?:speakers?|presenters?|referent(?:en|in|innen)?|sprecher(?:innen)?|vortragende|ponentes?|conferenciantes?|intervenants?|conferenciers?|orateurs?|relatori|relatore|palestrantes?|oradores|sprekers?|foredragsholdere?|talare|prelegenci|prelegent)\/[\w%.~-]{3,}\/?$/i;
/** Hosts whose first path is a speaker. */
const SPEAKER_HOSTS = ['sessionize.com'];
const NOT_SPEAKERS = /^\/(?:app|api|login|register|pricing|features|blog|docs|playbook|about|contact|terms|privacy|help|directory|speakers|events?|calls?-for-.*|explore)\b/i;

export const isSpeakerPage = (url: URL): boolean =>
  SPEAKER_PATH.test(url.pathname) || (hostIs(url, ...SPEAKER_HOSTS) && /^\/[\w-]{3,60}\/?$/.test(url.pathname) && !NOT_SPEAKERS.test(url.pathname));

/** Services that hold pages of many events. */
const EVENT_HOSTS = [...SPEAKER_HOSTS, 'pretalx.com', 'sched.com', 'papercall.io', 'eventbrite.com', 'meetup.com', 'swapcard.com', 'bizzabo.com', 'lu.ma', 'confcats.io'];
export const isEventHost = (url: URL): boolean => hostIs(url, ...EVENT_HOSTS);
