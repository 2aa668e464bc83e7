/** A line between contexts of the extension, for what is worth hearing only while it happens. */
export interface Channel<T> {
  say: (message: T) => void;
  close: () => void;
}

/** Opens a line; `heard` is called for what other contexts say on it. */
export function openChannel<T>(name: string, heard: (message: T) => void): Channel<T> {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<T>) => heard(data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}
