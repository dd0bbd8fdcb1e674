import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../game/index.ts';
import { inkFunctions } from '../../game/index.ts';
import { loadPack } from '../command/load-story.ts';

/**
 * Writes a page as a bare web export of an ink editor makes it: the whole story in one language,
 * the plain runtime, a few lines to show it, no interface. Answers with its folder.
 */
export function writeBarePage(story: string, language: Language): string {
  const compiled = loadPack(story).stories[language];
  if (compiled === undefined) throw new Error(`“${story}” is not told in “${language}”.`);
  const folder = mkdtempSync(join(tmpdir(), 'runaway-bare-'));
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  const content = JSON.stringify(compiled.ink);
  writeFileSync(join(folder, 'index.html'), page(story, language));
  copyFileSync('node_modules/inkjs/dist/ink.js', join(assets, 'ink.js'));
  writeFileSync(join(assets, 'story.js'), `var storyContent = ${content};\n`);
  writeFileSync(join(assets, 'main.js'), script(Object.entries(inkFunctions)));
  return folder;
}

function page(title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <style>
      body { font: 18px/1.6 Georgia, serif; color: #222; background: #fff; }
      #story { max-width: 34em; margin: 3em auto; padding: 0 1em; }
      .choice { text-align: center; }
      .choice a { color: #b97c2c; text-decoration: none; }
    </style>
  </head>
  <body>
    <div id="story"></div>
    <script src="assets/ink.js"></script>
    <script src="assets/story.js"></script>
    <script src="assets/main.js"></script>
  </body>
</html>
`;
}

/** Functions of the world are answered with 0, and nothing fades in, so that nothing waits. */
function script(functions: readonly (readonly [string, number])[]): string {
  const bound = functions
    .map(([name]) => `  story.BindExternalFunction('${name}', answer, false);`)
    .join('\n');
  return `(function (content) {
  var story = new inkjs.Story(content);
  var place = document.getElementById('story');
  function answer() {
    return 0;
  }
${bound}
  story.onError = function (message) {
    console.warn(message);
  };

  function show() {
    while (story.canContinue) {
      var text = story.Continue();
      var classes = [];
      (story.currentTags || []).forEach(function (tag) {
        var parts = tag.split(':');
        if (parts[0].trim() === 'CLASS') classes.push(parts[1].trim());
      });
      if (text.trim() === '') continue;
      var line = document.createElement('p');
      line.innerHTML = text;
      classes.forEach(function (name) {
        line.classList.add(name);
      });
      place.appendChild(line);
    }
    story.currentChoices.forEach(function (choice) {
      var line = document.createElement('p');
      line.classList.add('choice');
      var link = document.createElement('a');
      link.href = '#';
      link.innerHTML = choice.text;
      line.appendChild(link);
      place.appendChild(line);
      link.addEventListener('click', function (event) {
        event.preventDefault();
        clear();
        story.ChooseChoiceIndex(choice.index);
        show();
        window.scrollTo(0, 0);
      });
    });
  }

  function clear() {
    while (place.firstChild) place.removeChild(place.firstChild);
  }

  show();
})(storyContent);
`;
}
