/** Lets the page do other things, for at least so many milliseconds; with none, only what waits already. */
export function turn(ms = 0): Promise<void> {
  if (ms > 0) return new Promise((resolve) => setTimeout(resolve, ms));
  // Timers that follow one another are held back by 4 ms each; messages are not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
