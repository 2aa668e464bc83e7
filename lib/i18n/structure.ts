/** What a message may be: a text with `{names}` to fill in, one text for each of 1 and n of something, or a group of messages. */
export type Message = string | { readonly 1: string; readonly n: string } | { readonly [name: string]: Message };

/** The same messages in another language: every key, each text free. */
export type Translated<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : M[K] extends { readonly 1: string } ? { readonly 1: string; readonly n: string } : Translated<M[K]>;
};

type Blank = string | number;
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Named<N extends string> = { [Name in N]: Blank };

/** What a call says beside the key: of a text with names their values; of a plural how many, and as what that is written. */
type Besides<N extends string, Plural extends boolean> = Plural extends true
  ? [N] extends [never] ? [n: number, written?: [Blank]] : [n: number, names: Named<N>] | [n: number, written: [Blank], names: Named<N>]
  : [N] extends [never] ? [] : [names: Named<N>];

type Leaves<M, Path extends string = ''> = {
  [K in keyof M & string]: M[K] extends string
    ? { key: `${Path}${K}`; besides: Besides<Names<M[K]>, false> }
    : M[K] extends { readonly 1: string; readonly n: infer N extends string }
      ? { key: `${Path}${K}`; besides: Besides<Names<N>, true> }
      : Leaves<M[K], `${Path}${K}.`>;
}[keyof M & string];

/** Of messages as written: by dotted key, what a call says beside it. */
export type Texts<M> = { [L in Leaves<M> as L extends { key: infer K extends string } ? K : never]: L extends { besides: infer B } ? B : never };

/** Of a key that may be one of several, what suits all of them. */
export type Asked<T, K extends keyof T> = (K extends unknown ? (besides: T[K]) => void : never) extends (besides: infer B) => void ? (B extends readonly unknown[] ? B : never) : never;
