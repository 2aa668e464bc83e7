import { describe, expect, it } from 'vitest';
import { ROLE_PHRASES } from '#lib/extract/readers/role-phrases.ts';
import { ROLES_BY_LANGUAGE } from '#lib/extract/readers/role-words.ts';
import { isRoleTitle } from '#lib/extract/readers/role-titles.ts';
import { wholeWords } from '#lib/extract/readers/words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'da', 'pl', 'ja'];

describe('words of jobs', () => {
  it('are there for every language', () => {
    expect(Object.keys(ROLES_BY_LANGUAGE)).toEqual(LANGUAGES);
    expect(Object.keys(ROLE_PHRASES)).toEqual(LANGUAGES);
  });

  it.each(Object.entries(ROLE_PHRASES).flatMap(([code, phrases]) => Object.entries(phrases).flatMap(([name, list]) => (list as readonly string[]).map((source) => [code, name, source] as const))))('%s %s compiles and never matches nothing: %s', (_, __, source) => {
    expect(wholeWords(source).test('')).toBe(false);
  });

  it.each([
    ['en', 'Pipe Layer'], ['de', 'Polier'], ['de', 'Straßenbauer (m/w/d)'], ['fr', 'Chauffeur poids lourd'], ['fr', 'Chargée d’affaires'], ['es', 'Mozo de almacén'], ['es', 'Responsable de compras'], ['it', 'Addetta alla contabilità'], ['it', 'Capocantiere'], ['it', 'Sviluppatore software'], ['es', 'Ingeniera de software'], ['pt', 'Motorista de pesados'], ['pt', 'Analista de sistemas'],
    ['nl', 'Werkvoorbereider'], ['nl', 'Allround monteur'], ['sv', 'Redovisningsekonom'], ['sv', 'Platschef'], ['no', 'Grunnarbeider'], ['no', 'Regnskapsfører'], ['da', 'Lagermedarbejder'], ['da', 'Studentermedhjælper'], ['pl', 'Specjalistka ds. kadr'], ['pl', 'Kierowca C+E'], ['ja', 'バックエンドエンジニア'], ['ja', '経理スタッフ（正社員）'], ['ja', '配送ドライバー'],
  ])('%s: %s is a title', (_, title) => expect(isRoleTitle(title)).toBe(true));

  it.each(['Unsere Leistungen', 'Notre équipe', 'Nuestra historia', 'La nostra storia', 'Sobre nós', 'Over ons', 'Om oss', 'Om os', 'O nas', '会社概要', '採用情報', 'Benefits', 'Developer Platform', 'Developer Tools', 'Consulting Services', 'Vacatures', 'Ledige stillinger'])('%s is none', (text) => expect(isRoleTitle(text)).toBe(false));
});
