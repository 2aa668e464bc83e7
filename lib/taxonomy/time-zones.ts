/**
 * Time zones of the IANA database by country (ISO 3166-1 alpha-2), the one most people live in first; of countries with
 * several, those that most business is in. Overseas parts are left out.
 */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Asia/Dubai'], AR: ['America/Argentina/Buenos_Aires'], AT: ['Europe/Vienna'], AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Perth'],
  BE: ['Europe/Brussels'], BG: ['Europe/Sofia'], BR: ['America/Sao_Paulo', 'America/Manaus'], CA: ['America/Toronto', 'America/Winnipeg', 'America/Edmonton', 'America/Vancouver', 'America/Halifax'],
  CH: ['Europe/Zurich'], CL: ['America/Santiago'], CN: ['Asia/Shanghai'], CO: ['America/Bogota'], CY: ['Asia/Nicosia'], CZ: ['Europe/Prague'], DE: ['Europe/Berlin'], DK: ['Europe/Copenhagen'],
  EE: ['Europe/Tallinn'], EG: ['Africa/Cairo'], ES: ['Europe/Madrid'], FI: ['Europe/Helsinki'], FR: ['Europe/Paris'], GB: ['Europe/London'], GR: ['Europe/Athens'], HK: ['Asia/Hong_Kong'],
  HR: ['Europe/Zagreb'], HU: ['Europe/Budapest'], ID: ['Asia/Jakarta', 'Asia/Makassar'], IE: ['Europe/Dublin'], IL: ['Asia/Jerusalem'], IN: ['Asia/Kolkata'], IS: ['Atlantic/Reykjavik'], IT: ['Europe/Rome'],
  JP: ['Asia/Tokyo'], KE: ['Africa/Nairobi'], KR: ['Asia/Seoul'], LI: ['Europe/Vaduz'], LT: ['Europe/Vilnius'], LU: ['Europe/Luxembourg'], LV: ['Europe/Riga'], MA: ['Africa/Casablanca'],
  MT: ['Europe/Malta'], MX: ['America/Mexico_City', 'America/Monterrey', 'America/Tijuana'], MY: ['Asia/Kuala_Lumpur'], NG: ['Africa/Lagos'], NL: ['Europe/Amsterdam'], NO: ['Europe/Oslo'], NZ: ['Pacific/Auckland'],
  PE: ['America/Lima'], PH: ['Asia/Manila'], PL: ['Europe/Warsaw'], PT: ['Europe/Lisbon'], RO: ['Europe/Bucharest'], RS: ['Europe/Belgrade'], SA: ['Asia/Riyadh'], SE: ['Europe/Stockholm'], SG: ['Asia/Singapore'],
  SI: ['Europe/Ljubljana'], SK: ['Europe/Bratislava'], TH: ['Asia/Bangkok'], TR: ['Europe/Istanbul'], TW: ['Asia/Taipei'], UA: ['Europe/Kyiv'], US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  VN: ['Asia/Ho_Chi_Minh'], ZA: ['Africa/Johannesburg'],
};

/** Time zones of a country; none where the table does not name it. */
export const zonesOf = (country: string): readonly string[] => (Object.hasOwn(ZONES, country) ? (ZONES[country] ?? []) : []);
