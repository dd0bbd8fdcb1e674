/**
 * What is said before anything is installed, in plain JavaScript for any Node. `{name}` stands for
 * what is known only then.
 */
export const bootstrapTexts = {
  en: {
    installing: 'Installing the packages (once, and again when they change) …',
    unreachable:
      'The packages could not be fetched: the npm registry cannot be reached. Connect to the network (or set your proxy with “npm config set proxy …”) and try again.',
    not_installed: 'The packages could not be installed; npm says why above.',
    old_node:
      'Runaway needs Node 20.19 or later (or 22.12 or later); this is {version}. Get the current LTS from https://nodejs.org and try again.',
  },
  de: {
    installing: 'Die Pakete werden installiert (einmal, und wieder, wenn sie sich ändern) …',
    unreachable:
      'Die Pakete ließen sich nicht holen: Der Server von npm ist nicht zu erreichen. Verbinden Sie den Rechner mit dem Netz (oder nennen Sie Ihren Proxy mit „npm config set proxy …“) und versuchen Sie es noch einmal.',
    not_installed: 'Die Pakete ließen sich nicht installieren; warum, sagt npm darüber.',
    old_node:
      'Runaway braucht Node ab 20.19 (oder ab 22.12); hier läuft {version}. Holen Sie die aktuelle LTS von https://nodejs.org und versuchen Sie es noch einmal.',
  },
};
