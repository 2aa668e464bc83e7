interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

interface Place {
  /** From 0. */
  at: number;
  count: number;
  /** Rows in sight. */
  page: number;
}

/** The row a key moves to; null for keys that do not move. */
export function moveOf({ key, ctrlKey, metaKey }: Key, { at, count, page }: Place): number | null {
  const isPlain = !ctrlKey && !metaKey;
  const to = ((): number | null => {
    switch (key) {
      case 'ArrowDown':
        return at + 1;
      case 'ArrowUp':
        return at - 1;
      case 'j':
      case 'J':
        return isPlain ? at + 1 : null;
      case 'k':
      case 'K':
        return isPlain ? at - 1 : null;
      case 'PageDown':
        return at + page;
      case 'PageUp':
        return at - page;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return null;
    }
  })();
  return to === null ? null : Math.min(count - 1, Math.max(0, to));
}
