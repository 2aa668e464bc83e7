import type { TableTarget } from './model.ts';

/** Tools that write to people by sequences, which need an address to write to (section 4.1). */

export const OUTREACH: TableTarget = {
  kind: 'table',
  id: 'outreach',
  ofPeople: true,
  needs: [['Email']],
  unique: ['Email'],
  mostRows: 100_000,
  forSpreadsheet: false,
  columns: [
    { header: 'Email', from: 'email' },
    { header: 'First Name', from: 'firstName' },
    { header: 'Last Name', from: 'lastName' },
    { header: 'Title', from: 'jobTitle' },
    { header: 'Company', from: 'company' },
    { header: 'Work Phone', from: 'phone' },
    { header: 'LinkedIn URL', from: 'linkedIn' },
    { header: 'Website', from: 'website' },
    { header: 'Tags', from: 'tags' },
  ],
};

export const SALESLOFT: TableTarget = {
  kind: 'table',
  id: 'salesloft',
  ofPeople: true,
  needs: [['Email Address'], ['Phone', 'Last Name']],
  unique: ['Email Address'],
  forSpreadsheet: false,
  columns: [
    { header: 'Email Address', from: 'email' },
    { header: 'First Name', from: 'firstName' },
    { header: 'Last Name', from: 'lastName' },
    { header: 'Title', from: 'jobTitle' },
    { header: 'Company', from: 'company' },
    { header: 'Phone', from: 'phone' },
    { header: 'City', from: 'city' },
    { header: 'State', from: 'region' },
    { header: 'Country', from: 'country' },
    { header: 'LinkedIn URL', from: 'linkedIn' },
    { header: 'Website', from: 'website' },
  ],
};

/** Of the website Apollo takes the domain alone (its article 4409161532045). */
export const APOLLO: TableTarget = {
  kind: 'table',
  id: 'apollo',
  ofPeople: true,
  needs: [['First Name', 'Last Name', 'Company'], ['Email']],
  unique: ['Email'],
  mostRows: 10_000,
  forSpreadsheet: false,
  columns: [
    { header: 'First Name', from: 'firstName' },
    { header: 'Last Name', from: 'lastName' },
    { header: 'Title', from: 'jobTitle' },
    { header: 'Company', from: 'company' },
    { header: 'Email', from: 'email' },
    { header: 'Website', from: 'domain' },
    { header: 'Person Linkedin Url', from: 'linkedIn' },
  ],
};
