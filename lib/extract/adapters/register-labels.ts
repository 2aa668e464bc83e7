/** Labels of registers of companies, in the languages they are kept in: en, de, fr, nl, da, no, sv, pl. Compared folded. */
import { list } from '../language/language.ts';
import type { Labels } from '../readers/fact-sheet.ts';

export type RegisterFact = 'name' | 'number' | 'form' | 'address' | 'founded' | 'closed' | 'status' | 'staff' | 'industry' | 'purpose' | 'website' | 'email' | 'phone' | 'vat' | 'heads' | 'other';

export const REGISTER_LABELS: Labels<RegisterFact> = {
  name: list(
    'company name, registered name, name of company, firma, firmenname, name der firma, dénomination, dénomination sociale, raison sociale, statutaire naam, navn, foretaksnavn, navn foretaksnavn, virksomhedsnavn, företagsnamn, bolagsnamn, firmanamn, nazwa, nazwa podmiotu, firma spółki, pełna nazwa',
  ),
  number: list(
    'company number, registration number, register, register number, registernummer, handelsregisternummer, uid, che nummer, siren, numéro siren, siret du siège social, kvk nummer, cvr nummer, organisasjonsnummer, org nr, organisationsnummer, orgnr, krs, numer krs, nip',
  ),
  form: list(
    'company type, legal form, rechtsform, forme juridique, nature juridique, rechtsvorm, virksomhedsform, organisasjonsform, selskapsform, bolagsform, företagsform, forma prawna',
  ),
  address: list(
    'registered office address, registered address, head office address, office address, address, adresse, anschrift, geschäftsanschrift, sitz, domiziladresse, adresse du siège, adresse du siège social, adresse postale, siège social, vestigingsadres, bezoekadres, forretningsadresse, besøksadresse, besöksadress, adress, utdelningsadress, adres, adres siedziby, siedziba',
  ),
  founded: list(
    'incorporated on, incorporation date, date of incorporation, founded, gründung, gegründet, gründungsdatum, date de création, création, date de création de l entreprise, datum van oprichting, startdato, stiftelsesdato, stiftet, registreringsår, bildat år, data powstania',
  ),
  closed: list('dissolved on, dissolution date, gelöscht am, date de cessation, date de fermeture, ophørsdato, slettedato, slettet, avregistrerat datum, data wykreślenia'),
  status: list('company status, status, état, statut, selskabsstatus, virksomhedsstatus, företagsstatus, stan, status podmiotu'),
  staff: list(
    'employees, number of employees, mitarbeiter, mitarbeiterzahl, beschäftigte, effectif, effectif salarié, tranche d effectif, tranche effectif, tranche effectif salarié de l entreprise, tranche effectif salarié de l unité légale, antal ansatte, antall ansatte, ansatte, antal anställda, anställda, liczba pracowników, zatrudnienie',
  ),
  industry: list(
    'nature of business, nature of business sic, industry, industry codes, industry code, branche, branchencode, activité, activité principale, activité principale naf ape, code naf ape, code naf ou ape, hoofdactiviteit, branchekode, bransje, næringskode, næringskoder, næringskode r, bransch, sni bransch, sni koder, przeważająca działalność, przedmiot działalności, pkd',
  ),
  purpose: list('corporate purpose, purpose, gegenstand, unternehmensgegenstand, zweck, objet social, but, formål, vedtektsfestet formål, aktivitet, verksamhet, verksamhet och ändamål, cel działania'),
  website: list('website, web, homepage, site web, site internet, internetseite, hjemmeside, internettadresse, nettside, hemsida, webbplats, strona internetowa, strona www'),
  email: list('email, e mail, e post, epost, e mail adresse, adresse e mail'),
  phone: list('phone, telephone, telefon, téléphone, telefoon, tlf, telefonnummer'),
  vat: list('vat number, numéro de tva, n tva intracommunautaire, numéro de tva intracommunautaire, btw nummer, mwst nummer'),
  heads: list(
    'director, directors, directors officers, officers, managing director, managing directors, geschäftsführer, geschäftsführerin, geschäftsführung, vorstand, inhaber, président, présidente, dirigeant, dirigeants, gérant, gérante, directeur général, bestuurder, direktør, adm direktør, adm dir, administrerende direktør, daglig leder, daglig leder adm direktør, styreleder, styrets leder, verkställande direktör, vd, extern vd, ordförande, prezes zarządu, prezes, członek zarządu',
  ),
  other: list(
    'accounts, confirmation statement, previous company names, previous names, jurisdiction, registry page, capital, capital social, stammkapital, grundkapital, postadresse, kommune, mva registrert, reklamebeskyttelse, first accounts made up to, last accounts made up to, next accounts made up to, regon, revenue, umsatz, chiffre d affaires, inception date, branch, agent name, agent address, tribunal de commerce, greffe, convention collective',
  ),
};
