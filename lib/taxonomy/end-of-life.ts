/** Products whose makers have ended support, with the last day of it. From the makers' own announcements. */
export const END_OF_LIFE: ReadonlyMap<string, string> = new Map([
  ['AngularJS', '2021-12-31'],
  ['Drupal 7', '2025-01-05'],
  ['Joomla 3', '2023-08-17'],
  ['Magento 1', '2020-06-30'],
  ['Shopware 5', '2024-07-31'],
]);
