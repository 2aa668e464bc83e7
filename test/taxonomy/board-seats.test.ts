import { describe, expect, it } from 'vitest';
import { isBoardSeat } from '#lib/taxonomy/board-seats.ts';

describe('a seat on a board', () => {
  it.each(['Board Member', 'Member of the Board of Directors', 'Non-Executive Director', 'Chairman of the Board', 'Advisory Board Member', 'Independent Director (Audit Committee)', 'Mitglied des Aufsichtsrats', 'Beirätin', 'Verwaltungsrat', 'Membre du conseil d’administration', 'Consejera independiente', 'Consigliere di amministrazione', 'Membro do Conselho', 'Lid van de Raad van Toezicht', 'Styrelseledamot', 'Styreleder', 'Bestyrelsesmedlem', 'Członek Rady Nadzorczej', '社外取締役', 'Trustee'])(
    '%s',
    (title) => expect(isBoardSeat(title)).toBe(true),
  );

  it.each(['CEO & Board Member', 'Founder and Chairman of the Board', 'Managing Director', 'Executive Director', 'Director of Operations', 'Executive Chairman', 'Head of Board Relations', 'Vorstand', 'Mitglied des Vorstands', 'Board Designer, Embedded Systems', 'Chief of Staff to the Board', 'Administrateur systèmes', 'Rat für Formgebung', 'Consejero Delegado', '代表取締役社長', 'Onboarding Manager'])(
    'is not: %s',
    (title) => expect(isBoardSeat(title)).toBe(false),
  );
});
