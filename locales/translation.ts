/**
 * What stands between the braces of a text: `{name} saved {count} times, {at, moment}` →
 * `'name' | 'count' | 'at, moment'`. Behind the comma stands how the value is written.
 */
export type Placeholder<Text> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside | Placeholder<Rest>
  : never;

/**
 * What a translation must look like beside its original: the same keys at every depth, and in each
 * text the same placeholders. Where they differ the type is a sentence saying so, which no text is.
 * A text with plural forms is two, `key_one` and `key_other`; the first may leave out `{count}`.
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
          ? Key extends `${string}_one`
            ? Singular<Original[Key], Translation[Key]>
            : Translated<Original[Key], Translation[Key]>
          : never
        : never;
    };

type Singular<Original, Translation> =
  Same<
    Exclude<Placeholder<Original>, 'count'>,
    Exclude<Placeholder<Translation>, 'count'>
  > extends true
    ? Translation
    : 'the placeholders differ from the original';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
