import { speak } from '#test/i18n/speak.ts';

/** `?lang=de` shows the gallery in German. Imported before anything that speaks. */
const german = new URLSearchParams(location.search).get('lang') === 'de';
speak(german ? 'de' : 'en');
document.documentElement.lang = german ? 'de' : 'en';
