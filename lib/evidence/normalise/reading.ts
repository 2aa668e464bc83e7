import type { FieldName, FieldValues, Finding, Method } from '../model.ts';

/** What is known of a page before its findings are read one by one. */
export interface Reading {
  url: string;
  /** Registrable domain the page stands on; null on a host of many. */
  ownDomain: string | null;
  lang: string | undefined;
  /** Countries national phone numbers may belong to, best guess first. */
  phoneCountries: readonly string[];
  /** Country the page speaks of as far as its own signs tell: domain, language tag with region. Null without. */
  home: string | null;
  /** Country that domain and language agree on: what is told of a town there is told of the country. Null without. */
  agreed: string | null;
  /** Countries its company can be of by VAT number, register or legal form; empty where none tells. */
  lawful: readonly string[];
  /** Milliseconds since the epoch. */
  readAt: number;
}

/** A value of one field; `method` and `confidence` only where they are lower than the finding's own, `quote` where fewer words say it, `publishedAt` (ISO date) where the value itself is dated. */
export type FieldValue = {
  [F in FieldName]: { field: F; value: FieldValues[F]; method?: Method; confidence?: number; derived?: string; quote?: string; publishedAt?: string };
}[FieldName];

/** Reads the raw text of a finding; empty when it says nothing usable. */
export type Normaliser = (raw: string, finding: Finding, reading: Reading) => FieldValue[];
