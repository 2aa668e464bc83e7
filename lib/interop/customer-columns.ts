/** Columns of a list of customers that tell something of them. */
export const COLUMNS = ['companyDomain', 'companyName', 'country', 'headCount', 'industry', 'founded', 'technology'] as const;
export type Column = (typeof COLUMNS)[number];

/** One line of a list of customers, as written. */
export type ListedCustomer = Partial<Record<Column, string>>;
