import type { TableTarget } from './model.ts';
import { HUBSPOT_INDUSTRIES } from './vocabulary/hubspot-industries.ts';
import { HUBSPOT_LEAD_STATUS, HUBSPOT_LIFECYCLE } from './vocabulary/stages.ts';

/** Headers are the names of HubSpot's own properties, which its import takes for them (section 4.1). The e-mail address is the unique key. */
export const HUBSPOT_CONTACTS: TableTarget = {
  kind: 'table',
  id: 'hubspot-contacts',
  ofPeople: true,
  needs: [['First Name'], ['Last Name'], ['Email']],
  unique: ['Email'],
  forSpreadsheet: false,
  columns: [
    { header: 'First Name', from: 'firstName' },
    { header: 'Last Name', from: 'lastName' },
    { header: 'Email', from: 'email' },
    { header: 'Phone Number', from: 'landline' },
    { header: 'Mobile Phone Number', from: 'personMobile' },
    { header: 'Job Title', from: 'jobTitle' },
    { header: 'Company Name', from: 'company' },
    { header: 'Website URL', from: 'website' },
    { header: 'Street Address', from: 'street' },
    { header: 'City', from: 'city' },
    { header: 'State/Region', from: 'region' },
    { header: 'Postal Code', from: 'postalCode' },
    { header: 'Country/Region', from: 'country' },
    { header: 'LinkedIn URL', from: 'linkedIn' },
    { header: 'Lifecycle Stage', from: 'stage', words: HUBSPOT_LIFECYCLE },
    { header: 'Lead Status', from: 'leadState', words: HUBSPOT_LEAD_STATUS },
    { header: 'Contact owner', from: 'owner' },
    { header: 'ICP Grade', from: 'score', custom: true },
    { header: 'ICP Fit', from: 'fit', custom: true },
    { header: 'ICP Reasons', from: 'reasons', custom: true },
    { header: 'ICP Version', from: 'icp', custom: true },
  ],
};

/** One row a company, however many of its people are chosen: the domain is the unique key, and the name where no domain is known. */
export const HUBSPOT_COMPANIES: TableTarget = {
  kind: 'table',
  id: 'hubspot-companies',
  needs: [['Name'], ['Company Domain Name']],
  unique: ['Company Domain Name', 'Name'],
  forSpreadsheet: false,
  columns: [
    { header: 'Name', from: 'companyName' },
    { header: 'Company Domain Name', from: 'domain' },
    { header: 'Industry', from: 'industryCode', words: HUBSPOT_INDUSTRIES },
    { header: 'Number of Employees', from: 'headCountFrom' },
    { header: 'Annual Revenue', from: 'revenueFrom' },
    { header: 'Phone Number', from: 'companyPhone' },
    { header: 'Street Address', from: 'companyStreet' },
    { header: 'City', from: 'companyCity' },
    { header: 'State/Region', from: 'companyRegion' },
    { header: 'Postal Code', from: 'companyPostalCode' },
    { header: 'Country/Region', from: 'companyCountry' },
    { header: 'LinkedIn Company Page', from: 'companyPage' },
    { header: 'Year Founded', from: 'founded' },
    { header: 'Description', from: 'description' },
    { header: 'Lifecycle Stage', from: 'stage', words: HUBSPOT_LIFECYCLE },
    { header: 'Company owner', from: 'owner' },
    { header: 'ICP Grade', from: 'score', custom: true },
    { header: 'ICP Fit', from: 'fit', custom: true },
    { header: 'ICP Reasons', from: 'reasons', custom: true },
    { header: 'ICP Version', from: 'icp', custom: true },
  ],
};
