/** The languages that words for people are in. */
export const TONGUES = ['en', 'de'] as const;
export type Tongue = (typeof TONGUES)[number];
