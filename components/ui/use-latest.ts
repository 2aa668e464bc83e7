import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A value as it was drawn last, for callbacks that stay the same functions. */
export function useLatest<T>(value: T): RefObject<T> {
  const held = useRef(value);
  useLayoutEffect(() => {
    held.current = value;
  });
  return held;
}
