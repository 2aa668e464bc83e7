import { generateChromeMessagesText, parseMessagesObject } from '@wxt-dev/i18n/build';
import { defineConfig } from 'wxt';
import { LOCALES } from './lib/i18n/locales.ts';
import { checkBundle } from './test/build/check-bundle.ts';
import { readBundle } from './test/build/read-bundle.ts';

const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Leadlight',
    default_locale: 'en',
    description: '__MSG_ways_manifest__',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    omnibox: { keyword: 'll' },
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_ways_shortcuts_panel__' },
    },
    // URL.parse is the newest thing the screens use.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_CSP } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'leadlight@leadlight.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      for (const [language, messages] of Object.entries(LOCALES)) {
        assets.push({ relativeDest: `_locales/${language}/messages.json`, contents: generateChromeMessagesText(parseMessagesObject(messages as Parameters<typeof parseMessagesObject>[0])) });
      }
    },
    'build:done': async (wxt) => {
      if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
      const violations = checkBundle(await readBundle(wxt.config.outDir), PAGE_CSP);
      if (violations.length > 0) throw new Error(`The bundle holds what it must not:\n${violations.join('\n')}`);
    },
  },
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});
