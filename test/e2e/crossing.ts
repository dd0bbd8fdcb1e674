/** A story of one choice. */
export const crossing = `Once, at the river, a boat and a man who is asleep in it.
* [Wake him] You wake him, and he rows.
* [Let him sleep] You row, and he sleeps.
- The far bank is there.
-> END
`;

/** A text file as it is chosen or dropped. */
export const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
