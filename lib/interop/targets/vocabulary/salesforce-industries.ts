import { wordsByIndustry } from './industry-words.ts';

/** Salesforce's own picklist of 32 industries, at most 40 characters each (section 4.1). Every top group of the hierarchy has its word. */
export const SALESFORCE_INDUSTRIES = wordsByIndustry({
  2190: 'Hospitality', 34: 'Food & Beverage',
  1912: 'Other', 30: 'Recreation',
  48: 'Construction', 51: 'Engineering',
  91: 'Other', 100: 'Not For Profit', 90: 'Not For Profit', 131: 'Not For Profit', 89: 'Not For Profit', 2225: 'Other',
  1999: 'Education',
  28: 'Entertainment', 33: 'Recreation', 40: 'Recreation',
  201: 'Agriculture',
  43: 'Finance', 41: 'Banking', 1678: 'Banking', 45: 'Banking', 42: 'Insurance', 1743: 'Insurance',
  75: 'Government', 388: 'Environmental', 2358: 'Healthcare', 69: 'Education',
  1905: 'Other',
  14: 'Healthcare',
  25: 'Manufacturing', 598: 'Apparel', 616: 'Apparel', 60: 'Apparel', 112: 'Electronics', 24: 'Electronics', 3: 'Technology', 54: 'Chemicals', 15: 'Biotechnology', 23: 'Food & Beverage', 55: 'Machinery', 679: 'Energy', 83: 'Media',
  332: 'Energy', 56: 'Manufacturing',
  1810: 'Other', 80: 'Communications', 97: 'Consulting', 50: 'Engineering', 11: 'Consulting', 86: 'Environmental', 3242: 'Engineering', 96: 'Technology', 47: 'Finance', 12: 'Biotechnology', 114: 'Technology', 3243: 'Energy',
  1757: 'Other',
  27: 'Retail', 1339: 'Retail',
  1594: 'Technology', 3133: 'Media', 8: 'Telecommunications', 3132: 'Media',
  116: 'Transportation', 87: 'Shipping', 95: 'Shipping', 1573: 'Shipping', 1520: 'Energy',
  59: 'Utilities', 383: 'Energy',
  133: 'Other', 1231: 'Food & Beverage', 1257: 'Chemicals', 1222: 'Apparel', 1187: 'Machinery', 1171: 'Electronics',
});
