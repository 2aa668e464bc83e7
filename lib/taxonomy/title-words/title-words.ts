/** What a language's titles are made of. Phrases are compared folded, as whole words; spell them naturally. */

/** Levels, most senior first (section 4.2). */
export const SENIORITIES = ['owner', 'founder', 'c_suite', 'partner', 'vp', 'head', 'director', 'manager', 'senior', 'entry', 'intern'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** LinkedIn's 26 job functions (section 4.2). */
export const DEPARTMENTS = [
  'Accounting', 'Administrative', 'Arts and Design', 'Business Development', 'Community and Social Services', 'Consulting', 'Customer Success and Support', 'Education', 'Engineering',
  'Entrepreneurship', 'Finance', 'Healthcare Services', 'Human Resources', 'Information Technology', 'Legal', 'Marketing', 'Media and Communication', 'Military and Protective Services',
  'Operations', 'Product Management', 'Program and Project Management', 'Purchasing', 'Quality Assurance', 'Real Estate', 'Research', 'Sales',
] as const;
export type Department = (typeof DEPARTMENTS)[number];

export interface TitleWords {
  /** BCP 47 primary tag. */
  code: string;
  /** Phrases by level, parted by ", ". `none` looks like a level and is none. */
  levels: Readonly<Record<Seniority, string> & { none?: string }>;
  /** Phrases by job function. */
  departments: Readonly<Record<Department, string>>;
  /** Endings of compounds: "Vertriebsleiterin", "systemutvecklare". For languages that write them as one word. */
  levelEndings?: Readonly<Partial<Record<Seniority, string>>>;
  departmentEndings?: Readonly<Partial<Record<Department, string>>>;
}
