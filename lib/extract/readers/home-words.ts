/** Words by which a link says that it leads to the home page: no part of the owner's name. */
import { fold } from '#lib/taxonomy/fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Names of the home page. */
const HOME = words(
  'home homepage frontpage start startpage startseite hauptseite startsida startsiden hem hemsida hjem forside forsiden hjemmeside startpagina hoofdpagina accueil inicio inici portada inizio inicial glowna domowa ホーム トップ トップページ ホームへ トップへ トップページへ トップページへ戻る',
);
/** Words that only stand beside them. */
const BESIDE = words(
  'the to go back return page link our of zur zum zuruck nach auf der die das seite till tillbaka til tilbage naar de terug retour vers a l la le d page aller ir volver al pagina el vai alla torna ir para o voltar strona strone na do wroc przejdz principal principale',
);

const SEPARATED = /(\s*[|•·:;,]\s*|\s+[–—-]\s+)/u;

const namesHome = (part: string): boolean => {
  const all = fold(part).split(' ').filter((word) => word !== '');
  return all.some((word) => HOME.has(word)) && all.every((word) => HOME.has(word) || BESIDE.has(word));
};

/** "Brightforge — Accueil" is "Brightforge"; '' where a text names the home page and nothing else. A word inside a name stays. */
export function withoutHomeWords(text: string): string {
  const parts = text.split(SEPARATED);
  while (parts.length > 0 && namesHome(parts[0] ?? '')) parts.splice(0, 2);
  while (parts.length > 0 && namesHome(parts.at(-1) ?? '')) parts.splice(-2, 2);
  return parts.join('').trim();
}
