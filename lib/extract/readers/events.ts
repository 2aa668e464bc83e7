/** Sites of one event: its speakers, guests and sponsors are other companies' people, and it is nobody's prospect. */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Page, PageLink } from '../page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** What the menu of an event's site offers, folded, by what it is: pages of speakers, the days' plan, entry and place. */
const SPEAKERS = words('speakers, our speakers, keynotes, referenten, referierende, sprecher, intervenants, orateurs, ponentes, oradores, palestrantes, relatori, sprekers, talare, foredragsholdere, oplægsholdere, prelegenci, trenerzy, 登壇者, スピーカー');
const PROGRAMME = words('schedule, agenda, program, programme, programm, sessions, talks, timetable, horario, programa, programação, programma, tidsplan, harmonogram, タイムテーブル, プログラム');
const ENTRY = words('tickets, buy tickets, get tickets, ticket, billets, billetterie, entradas, boletos, biglietti, ingressos, bilhetes, biljetter, billetter, bilety, kup bilet, チケット, venue, location, veranstaltungsort, lieu, sede, luogo, locatie, miejsce, sponsors, sponsoren, cfp, call for papers, call for speakers, call for proposals');

const namesOf = ({ href, text }: PageLink): string[] => {
  const path = /[/#]([a-z-]+)\/?(?:\.[a-z]{3,5})?\s*$/i.exec(href)?.[1] ?? '';
  return [fold(text), fold(path)];
};

/** The site's own menu offers speakers, a programme, and entry or a place. A company that lists events offers none of the three together. */
export function isEvent(page: Page): boolean {
  const menu = page.links.filter(({ landmark, text }) => landmark !== 'main' && text.length < 40).flatMap(namesOf);
  return [SPEAKERS, PROGRAMME, ENTRY].every((names) => menu.some((name) => names.has(name)));
}
