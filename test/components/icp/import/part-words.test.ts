import { expect, it } from 'vitest';
import { pathInWords, valueInWords } from '#components/icp/import/part-words.ts';

it.each<[string, string, string]>([
  ['exclusions / brightforge.com', 'brightforge.com (do-not-contact)', 'brightforge.com (do not contact)'],
  ['exclusions / brightforge.com', 'none', 'none'],
  ['exclusions / brightforge.com / list', 'customer', 'existing customer'],
  ['exclusions / brightforge.com / note', 'customer', 'customer'],
  ['criteria / Place / test / countries', 'DE, AT', 'Germany, Austria'],
  ['criteria / Place / mustKnow', 'true', 'yes'],
])('%s: %s is said as “%s”', (path, value, said) => {
  expect(valueInWords({ path }, value)).toBe(said);
});

it('names the list in the path of a domain that stands on several', () => {
  expect(pathInWords('exclusions / brightforge.com (do-not-contact)')).toBe('exclusions / brightforge.com (do not contact)');
});
