/** By itself, so that what opens the database without Dexie need not carry it. */
export const DATABASE = 'leadlight';
