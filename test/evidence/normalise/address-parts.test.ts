import { describe, expect, it } from 'vitest';
import { addressParts } from '#lib/evidence/normalise/address-parts.ts';

const read = (text: string, city: string, country: string | null): (string | null)[] => {
  const { street, postalCode, region } = addressParts(text, { city, country });
  return [street, postalCode, region];
};

describe('what stands around the town of an address', () => {
  it.each<[string, string, string, (string | null)[]]>([
    ['Lindenallee 14, 10115 Berlin, Germany', 'Berlin', 'DE', ['Lindenallee 14', '10115', null]],
    ['Tannhof Werke GmbH, Lindenallee 14, D-24103 Kiel', 'Kiel', 'DE', ['Lindenallee 14', '24103', null]],
    ['Lindenallee 14, 80331 München, Bayern, Deutschland', 'München', 'DE', ['Lindenallee 14', '80331', 'Bayern']],
    ['Bahnhofplatz 3, CH-8001 Zürich', 'Zürich', 'CH', ['Bahnhofplatz 3', '8001', null]],
    ['12 Mill Lane, Leeds LS1 4AP, United Kingdom', 'Leeds', 'GB', ['12 Mill Lane', 'LS1 4AP', null]],
    ['Unit 4, 12 Mill Lane, Leeds, LS1 4AP', 'Leeds', 'GB', ['Unit 4, 12 Mill Lane', 'LS1 4AP', null]],
    ['400 Harbor Street, Suite 210, Austin, TX 78701, USA', 'Austin', 'US', ['400 Harbor Street, Suite 210', '78701', 'TX']],
    ['400 Harbor Street, Austin TX 78701-1234', 'Austin', 'US', ['400 Harbor Street', '78701-1234', 'TX']],
    ['400 Harbor Street, 78701 Austin, TX, US', 'Austin', 'US', ['400 Harbor Street', '78701', 'TX']],
    ['400 Harbor Street, 78701, Austin, Texas, US', 'Austin', 'US', ['400 Harbor Street', '78701', 'Texas']],
    ['90 King Street, Toronto, ON M5V 2T6', 'Toronto', 'CA', ['90 King Street', 'M5V 2T6', 'ON']],
    ['Keizersgracht 80, 1015 CT Amsterdam', 'Amsterdam', 'NL', ['Keizersgracht 80', '1015 CT', null]],
    ['Storgatan 7, 111 29 Stockholm, Sweden', 'Stockholm', 'SE', ['Storgatan 7', '111 29', null]],
    ['5 Pitt Street, Sydney NSW 2000', 'Sydney', 'AU', ['5 Pitt Street', '2000', 'NSW']],
    ['10 rue des Lilas, 69002 Lyon, France', 'Lyon', 'FR', ['10 rue des Lilas', '69002', null]],
    ['Dublin, D02 X285', 'Dublin', 'IE', [null, 'D02 X285', null]],
    ['Calle Mayor 5, 28013 Madrid, Comunidad de Madrid, Spain', 'Madrid', 'ES', ['Calle Mayor 5', '28013', 'Comunidad de Madrid']],
    ['New York, NY 10001', 'New York', 'US', [null, '10001', 'NY']],
    ['1 Main Street, San Francisco, CA 94105', 'San Francisco', 'US', ['1 Main Street', '94105', 'CA']],
  ])('%s', (text, city, country, parts) => {
    expect(read(text, city, country)).toEqual(parts);
  });

  it('of where a person is, is the region alone', () => {
    expect(read('Austin, Texas, United States', 'Austin', 'US')).toEqual([null, null, 'Texas']);
    expect(read('Munich, Bavaria, Germany', 'Munich', 'DE')).toEqual([null, null, 'Bavaria']);
    expect(read('Berlin, Berlin, Germany', 'Berlin', 'DE')).toEqual([null, null, null]);
  });

  it('is nothing where it is not sure', () => {
    for (const [text, city, country] of [
      ['Kiel', 'Kiel', 'DE'],
      ['Our office is in Kiel since 1998', 'Kiel', 'DE'],
      ['Lindenallee 14, 24103 Kiel', 'Lübeck', 'DE'],
      ['Kieler Straße 9, 22769 Hamburg', 'Kiel', 'DE'],
      ['Lindenallee 14, 24103 Kiel', 'Kiel', null],
      ['', 'Kiel', 'DE'],
    ] as const) {
      expect(read(text, city, country)).toEqual([null, null, null]);
    }
    expect(read('Lindenallee, 24103 Kiel', 'Kiel', 'DE')).toEqual([null, '24103', null]);
    expect(read('Tel. +49 431 12345, 24103 Kiel', 'Kiel', 'DE')).toEqual([null, '24103', null]);
  });
});
