import { fold } from './fold.ts';
import { industryByName } from './industries.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that open a statement of what a company is, does or offers. */
const SAYS = words(
  'is are am as ist sind als bin est sommes es somos e siamo ar er are offers offer provides provide develops develop builds build makes make sells sell designs manufactures bietet bieten entwickelt entwickeln vertreibt liefert fertigt developpe editons edite propose ofrece desarrolla sviluppa offre desenvolve oferece utvecklar utvikler levererar leverer ontwikkelt levert oferuje tworzy',
);
/** What follows these is whom the company serves, or why. */
const STOPS = words('for that which who to fur mit with zur zum welche welches der pour para per serving helping from in bei by where wo used trusted och og som voor dla qui que che');
const LENGTH = 9;

/** Words for a company, with the trade before them ("software company") or, in Romance languages, behind ("empresa de ingeniería"). */
const COMPANY = words(
  'company firm agency provider manufacturer supplier vendor publisher studio consultancy integrator builder producer retailer wholesaler distributor contractor business startup specialist maker developer house group unternehmen firma hersteller anbieter dienstleister agentur betrieb gesellschaft spezialist start selskap foretag bolag byra bedrijf bureau virksomhed firmy entreprise societe agence cabinet editeur empresa agencia despacho fabricante azienda societa agenzia studio',
);
const OF = words('de d di do da dell della specialisee especializada specializzata en in');

/** Products whose seller is in one trade. */
const PRODUCTS: Readonly<Record<string, string>> = {
  software: '4', saas: '4', softwareplattform: '4', softwarelosung: '4', softwarelosungen: '4', crm: '4', 'erp system': '4', 'cloud software': '4', 'software platform': '4', 'software solution': '4', 'software solutions': '4', 'saas platform': '4', 'saas solution': '4', logiciel: '4', logiciels: '4', programvare: '4', mjukvara: '4', 'data platform': '2458', 'analytics platform': '2458',
  'it services': '96', 'it dienstleistungen': '96', 'it losungen': '96', 'it consulting': '96', 'it beratung': '96', 'consulting services': '11', 'management consulting': '11', 'legal advice': '9', rechtsberatung: '9', steuerberatung: '47', 'accounting services': '47', 'logistics services': '116', 'marketing services': '1862', werkzeugmaschinen: '928', sondermaschinen: '135', 'industrial machinery': '135', 'machine tools': '928', 'medical devices': '17', medizinprodukte: '17', semiconductors: '7', 'engineering services': '3242', insurance: '42', versicherungen: '42',
};
/** Who makes things is in manufacturing, even where the things tell no more. */
const MAKERS = words('manufacturer hersteller fabricant fabricante produttore tillverkare producent produsent manufactures');
const MANUFACTURING = '25';

/**
 * Code of the industry a sentence gives the company it speaks of ("… is a software company …", "Wir sind ein Maschinenbauunternehmen …",
 * "… entwickelt Software …"). Null when it gives none; whom a company serves is not what it is.
 */
export function industryInSentence(text: string): string | null {
  const apposed = text.slice(0, 500).replace(/[,–—-]\s+(?=(?:an?|the|ein|eine|une?|una?|um|uma|en|ett|et|een)\s)/giu, ' is ');
  const all = fold(apposed).split(' ');
  let maker: string | null = null;
  for (const [at, word] of all.entries()) {
    if (!SAYS.has(word)) continue;
    const rest = all.slice(at + 1, at + 1 + LENGTH);
    const end = rest.findIndex((next, index) => STOPS.has(next) && !(OF.has(next) && COMPANY.has(rest[index - 1] ?? '')));
    const claim = end < 0 ? rest : rest.slice(0, end);
    const trade = tradeIn(claim) ?? productIn(claim);
    if (trade !== null) return trade;
    if (MAKERS.has(word) || claim.some((next) => MAKERS.has(next))) maker = MANUFACTURING;
  }
  return maker;
}

/** "innovative software company", "IT-Dienstleister", "empresa de ingeniería". */
function tradeIn(claim: readonly string[]): string | null {
  for (let start = 0; start < claim.length; start++) {
    for (let length = Math.min(4, claim.length - start); length > 0; length--) {
      const phrase = claim.slice(start, start + length);
      const last = phrase.at(-1) ?? '';
      const whole = industryByName(phrase.join(' '));
      if (whole !== undefined && (COMPANY.has(last) || COMPOUND.test(last))) return whole;
      const before = length > 1 && COMPANY.has(last) ? industryByName(phrase.slice(0, -1).join(' ')) : undefined;
      if (before !== undefined) return before;
    }
    if (COMPANY.has(claim[start] ?? '') && OF.has(claim[start + 1] ?? '')) {
      for (let length = 3; length > 0; length--) {
        const behind = industryByName(claim.slice(start + 2, start + 2 + length).join(' '));
        if (behind !== undefined) return behind;
      }
    }
  }
  return null;
}

/** One word that holds trade and company, or is a company by itself: "Maschinenbauunternehmen", "Anwaltskanzlei", "bank". */
const COMPOUND =
  /(?:unternehmen|hersteller|anbieter|dienstleister|haus|agentur|kanzlei|beratung|gesellschaft|buro|verlag|druckerei|spedition|zulieferer|bauer|werft|brauerei|verband|makler|versorger|stadtwerke|giesserei|betrieb|reederei|molkerei|bank|insurer|university|hospital|hotel|restaurant|brewery|marketplace|association|institute|architects|integrator|forwarder|broker|operator|krankenhaus|klinik|hochschule|selskap|bolag)$/u;

function productIn(claim: readonly string[]): string | null {
  for (let start = 0; start < claim.length; start++) {
    for (let length = 2; length > 0; length--) {
      const phrase = claim.slice(start, start + length).join(' ');
      if (Object.hasOwn(PRODUCTS, phrase)) return PRODUCTS[phrase] ?? null;
    }
  }
  return null;
}
