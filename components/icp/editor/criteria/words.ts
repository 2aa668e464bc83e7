import type { BusinessModel, FundingStage } from '#lib/icp/criterion-tests.ts';

export const FUNDING_STAGE_WORDS: Readonly<Record<FundingStage, string>> = {
  'pre-seed': 'Pre-seed',
  seed: 'Seed',
  'series-a': 'Series A',
  'series-b': 'Series B',
  'series-c': 'Series C',
  'series-d': 'Series D',
  later: 'Series E or later',
  ipo: 'Listed',
};

export const BUSINESS_MODEL_WORDS: Readonly<Record<BusinessModel, string>> = {
  b2b: 'Sells to businesses',
  b2c: 'Sells to consumers',
  marketplace: 'Marketplace',
  saas: 'Software as a service',
  services: 'Services',
  manufacturer: 'Manufacturer',
  retailer: 'Retailer',
  wholesaler: 'Wholesaler',
  public: 'Public body',
  'non-profit': 'Non-profit',
};
