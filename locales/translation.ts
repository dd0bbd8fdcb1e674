/** A text, or one text per plural form of the number `{count}`. */
export type Message = string | { readonly one: string; readonly other: string };

/** The names between braces in a text: `{name} saved {count} times` → `'name' | 'count'`. */
export type Placeholder<Text> = Text extends string
  ? Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never
  : { [Form in keyof Text]: Placeholder<Text[Form]> }[keyof Text];

/**
 * What a translation must look like beside its original: the same keys at every depth, and in each
 * text the same placeholders. Where they differ the type is a sentence saying so, which no text is.
 */
export type Translated<Original, Translation> = Translation extends string
  ? Original extends string
    ? Same<Placeholder<Original>, Placeholder<Translation>> extends true
      ? Translation
      : 'the placeholders differ from the original'
    : never
  : {
      readonly [Key in keyof Original | keyof Translation]: Key extends keyof Original
        ? Key extends keyof Translation
          ? Translated<Original[Key], Translation[Key]>
          : never
        : never;
    };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
