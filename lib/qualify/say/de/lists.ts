/** Lists of exclusions, by what ICPs call them. */
export const LISTS: Readonly<Record<string, string>> = { customer: 'Kunden', competitor: 'Wettbewerber', 'do-not-contact': 'Nicht kontaktieren' };
