import { defineBackground } from 'wxt/utils/define-background';
import { browserNeeds } from '#lib/background/browser-needs.ts';
import { start } from '#lib/background/start.ts';

export default defineBackground(() => start(browserNeeds()));
