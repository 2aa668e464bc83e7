import { describe, expect, it } from 'vitest';
import { withoutHomeWords } from '#lib/extract/readers/home-words.ts';

/** The link around a logo says whose it is and where it leads; only the first is a name. */
describe('the label of a link to the home page', () => {
  it.each([
    ['Fjordline Teknikk — Hjem', 'Fjordline Teknikk'],
    ['Hafenkontor, zur Startseite', 'Hafenkontor'],
    ['Inicio | Talleres Ribera', 'Talleres Ribera'],
    ['Wróć na stronę główną', ''],
    ["Retour à l'accueil", ''],
    ['Ir a la página de inicio', ''],
    ['トップページへ', ''],
    // near misses: a name with such a word in it, a name with commas, a name of a town
    ['Home Harbour', 'Home Harbour'],
    ['Start & Ziel Logistik', 'Start & Ziel Logistik'],
    ['Quay, Crane & Sons', 'Quay, Crane & Sons'],
    ['The Page Turners', 'The Page Turners'],
    ['Accueil des Pins', 'Accueil des Pins'],
  ])('%s: %s', (label, name) => {
    expect(withoutHomeWords(label)).toBe(name);
  });
});
