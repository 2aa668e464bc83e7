/** Invented companies for the browser tests. */
import type { ServedPage } from '#test/browser/serve-pages.ts';

interface Company {
  name: string;
  host: string;
  industry?: string;
  employees?: number;
  country?: string;
  city?: string;
  body?: string;
}

/** A company's home page as such pages are: structured data, a little text, a footer. */
export function companyHome({ name, host, industry = 'Software Development', employees = 180, country = 'DE', city = 'Hamburg', body = '' }: Company): string {
  const organization = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url: `https://${host}/`,
    industry,
    foundingDate: '2012',
    numberOfEmployees: { '@type': 'QuantitativeValue', value: employees },
    address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: country },
    email: `hello@${host.replace(/^www\./, '')}`,
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}: software for purchasing teams</title>
<meta property="og:site_name" content="${name}">
<meta name="description" content="${name} makes B2B software for purchasing teams.">
<link rel="canonical" href="https://${host}/">
<script type="application/ld+json">${JSON.stringify(organization)}</script>
</head>
<body>
<nav><a href="/product">Product</a> <a href="/pricing">Pricing</a> <a href="/about">About us</a> <a href="/careers">Careers</a> <a href="/contact">Contact</a></nav>
<h1>${name}</h1>
<p>${name} is a software company. Our sales team works in Salesforce and HubSpot.</p>
${body}
<footer>© ${name} · <a href="mailto:hello@${host.replace(/^www\./, '')}">Write to us</a></footer>
</body>
</html>`;
}

export const TALLYFORGE: ServedPage = { url: 'https://www.tallyforge.com/', html: companyHome({ name: 'Tallyforge', host: 'www.tallyforge.com' }) };
export const MOSSGATE: ServedPage = {
  url: 'https://mossgate.io/',
  html: companyHome({ name: 'Mossgate', host: 'mossgate.io', employees: 420, country: 'NL', city: 'Utrecht' }),
};
export const WIKI: ServedPage = {
  url: 'https://wiki.harbour-handbook.org/wiki/Anchor',
  html: '<!doctype html><html lang="en"><head><title>Anchor - Harbour Handbook</title><meta name="generator" content="MediaWiki 1.43"></head><body class="mediawiki"><h1>Anchor</h1><p>An anchor holds a ship.</p><p>This page was last edited on 3 May 2025.</p></body></html>',
};
export const LINKEDIN_PROFILE: ServedPage = {
  url: 'https://www.linkedin.com/in/ilse-brandmeyer-41',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ilse Brandmeyer - Head of Sales at Tallyforge | LinkedIn</title>
<meta property="og:type" content="profile"><link rel="canonical" href="https://de.linkedin.com/in/ilse-brandmeyer-41"></head>
<body><main>
<section class="top-card-layout"><h1>Ilse Brandmeyer</h1><h2>Head of Sales at Tallyforge</h2><p><span>Hamburg, Germany</span></p></section>
<section data-section="experience"><h2>Experience</h2><ul><li><h3>Head of Sales</h3><h4><a href="https://www.linkedin.com/company/tallyforge">Tallyforge</a></h4><p>Jan 2021 - Present</p></li></ul></section>
</main></body></html>`,
};
