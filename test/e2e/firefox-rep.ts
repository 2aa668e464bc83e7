/** A rep's eyes and hands on a page in Firefox: what `rep.ts` is for Chromium. Each works on the tab in front. */
import type { Firefox } from '#test/browser/firefox.ts';

const PATIENCE_MS = 15_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Found = Record<typeof ELEMENT, string>;

export interface FirefoxRep {
  /** Waits until the screen shows a text; fails with what it shows instead. Returns all its text. */
  sees(wanted: string | RegExp): Promise<string>;
  /** Presses the first button, link, check box or summary that is called so. */
  press(name: string | RegExp): Promise<void>;
  /** Presses the first element that a CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Types into the first field that a CSS selector finds; a line break is Enter, a path goes into a file field. */
  type(selector: string, text: string): Promise<void>;
  /** Opens a page of the extension in the tab in front, anew also where the address differs by its hash alone. */
  open(page: string): Promise<void>;
  /** What an expression of a promise comes to in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** All rows of one IndexedDB table. */
  rowsOf(table: string): Promise<Record<string, unknown>[]>;
}

export function firefoxRep({ marionette, origin }: Firefox): FirefoxRep {
  async function evaluate<T>(expression: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value, error } = JSON.parse(String(await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null })));
    if (error) throw new Error(error);
    return value;
  }

  const text = () => evaluate<string>('document.body.innerText');

  /** Tries until it goes well, as a person who looks again: pages draw themselves anew while one reaches for them. */
  async function insist<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > until) throw new Error(`${what}: ${String(error)}; the screen shows:\n${await text()}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async function find(selector: string): Promise<string> {
    const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as Found;
    return found[ELEMENT];
  }

  return {
    evaluate,
    sees: (wanted) =>
      insist(`the screen never showed ${String(wanted)}`, async () => {
        const shown = await text();
        if (typeof wanted === 'string' ? !shown.includes(wanted) : !wanted.test(shown)) throw new Error('not yet');
        return shown;
      }),
    press: (name) =>
      insist(`"${String(name)}" cannot be pressed`, async () => {
        const script = `const [name, pattern] = arguments;
          const called = (one) => one.getAttribute('aria-label') ?? (one.innerText ?? '').trim().replace(/\\s+/g, ' ');
          return [...document.querySelectorAll('button, a, summary, label, input')].find((one) => !one.disabled && one.checkVisibility() && (pattern === null ? called(one) === name : new RegExp(pattern).test(called(one))));`;
        const args = typeof name === 'string' ? [name, null] : [null, name.source];
        const found = (await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: null })) as Found | null;
        if (!found) throw new Error('not there');
        await marionette.send('WebDriver:ElementClick', { id: found[ELEMENT] });
      }),
    click: (selector) =>
      insist(`${selector} cannot be pressed`, async () => {
        await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
      }),
    type: (selector, typed) =>
      insist(`nothing can be typed into ${selector}`, async () => {
        await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text: typed });
      }),
    async open(page) {
      await marionette.send('WebDriver:Navigate', { url: 'about:blank' });
      await marionette.send('WebDriver:Navigate', { url: `${origin}/${page}` });
    },
    rowsOf: (table) =>
      evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('leadlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll();
          reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
        };
      })`),
  };
}
