import type { TableTarget } from './model.ts';
import { SALESFORCE_INDUSTRIES } from './vocabulary/salesforce-industries.ts';
import { RATING, SALESFORCE_STATUS } from './vocabulary/stages.ts';

/** API names and lengths of the standard object Lead (section 4.1), and of fields a team makes there for the grade. */
export const SALESFORCE_LEADS: TableTarget = {
  kind: 'table',
  id: 'salesforce-leads',
  ofPeople: true,
  needs: [['LastName', 'Company']],
  unique: ['Email'],
  forSpreadsheet: false,
  columns: [
    { header: 'FirstName', from: 'firstName', most: 40 },
    { header: 'LastName', from: 'leadLastName', most: 80 },
    { header: 'Title', from: 'jobTitle', most: 128 },
    { header: 'Company', from: 'company', most: 255 },
    { header: 'Email', from: 'email', most: 80 },
    { header: 'Phone', from: 'landline', most: 40 },
    { header: 'MobilePhone', from: 'personMobile', most: 40 },
    { header: 'Website', from: 'website', most: 255 },
    { header: 'Street', from: 'street', most: 255 },
    { header: 'City', from: 'city', most: 40 },
    { header: 'State', from: 'region', most: 80 },
    { header: 'PostalCode', from: 'postalCode', most: 20 },
    { header: 'Country', from: 'country', most: 80 },
    { header: 'Industry', from: 'industryCode', most: 40, words: SALESFORCE_INDUSTRIES },
    { header: 'NumberOfEmployees', from: 'headCountFrom' },
    { header: 'AnnualRevenue', from: 'revenueFrom' },
    { header: 'LeadSource', from: 'leadSource' },
    { header: 'Status', from: 'leadState', words: SALESFORCE_STATUS },
    { header: 'Rating', from: 'segment', words: RATING },
    { header: 'Description', from: 'summary', most: 32_000 },
    { header: 'ICP_Grade__c', from: 'score', custom: true },
    { header: 'ICP_Fit__c', from: 'fit', custom: true },
    { header: 'ICP_Fit_Low__c', from: 'fitLow', custom: true },
    { header: 'ICP_Completeness__c', from: 'completeness', custom: true },
    { header: 'ICP_Readiness__c', from: 'readiness', custom: true },
    { header: 'ICP_Version__c', from: 'icp', most: 255, custom: true },
    { header: 'ICP_Reasons__c', from: 'reasons', most: 32_000, custom: true },
    { header: 'ICP_Scored_At__c', from: 'gradedAt', custom: true },
  ],
};
