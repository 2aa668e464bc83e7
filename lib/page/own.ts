/** Reading the DOM past the names that a page gives its form fields: `<input name="childNodes">` shadows a form's own, `<form name="readyState">` the document's. */

/** A property as its class defines it. */
export function property<T, N extends object>(of: { prototype: N }, name: keyof N & string): (node: N) => T {
  const get = Object.getOwnPropertyDescriptor(of.prototype, name)?.get;
  return (node) => (get === undefined ? node[name] : get.call(node)) as T;
}
