/** What a message may be: a text with `{names}` to fill in, one text for each of 1 and n of something, or a group of messages. */
export type Message = string | { readonly 1: string; readonly n: string } | { readonly [name: string]: Message };

/** The same messages in another language: every key, each text free. */
export type Translated<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : M[K] extends { readonly 1: string } ? { readonly 1: string; readonly n: string } : Translated<M[K]>;
};

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? [Name, ...NamesIn<Rest>] : [];
type Features<S extends string, Plural extends boolean> = { plural: Plural; substitutions: Plural extends true ? 1 : 0 } & (NamesIn<S> extends [] ? unknown : { namedSubstitutions: NamesIn<S> });

type Leaves<M, Path extends string = ''> = {
  [K in keyof M & string]: M[K] extends string
    ? { key: `${Path}${K}`; is: Features<M[K], false> }
    : M[K] extends { readonly 1: string; readonly n: infer N extends string }
      ? { key: `${Path}${K}`; is: Features<N, true> }
      : Leaves<M[K], `${Path}${K}.`>;
}[keyof M & string];

/** Of messages as written, what the library checks calls against: by dotted key, which names and counts a text takes. */
export type Structure<M> = { [L in Leaves<M> as L extends { key: infer K extends string } ? K : never]: L extends { is: infer F } ? F : never };
