import type { Page } from '@playwright/test';

/**
 * What is measured as it is drawn: boxes, pictures and layout. Nobody meets these by a role or a
 * name, so they are found by element and class, and named here only.
 */
export const drawn = {
  /** What looks like something to press or to fill in. */
  touched: 'main :is(button, a.button, summary, select, input)',
  /** What was said, on the curves of what the world said. */
  dots: '.lines .rim',
  /** Cards on sheets of paper. */
  cards: '.kit .card',
  /** The parts of a wall, on which every line is measured. */
  wall: {
    head: '.wall header',
    screen: '.wall .screen',
    foot: '.wall footer',
    position: '.wall .position',
  },
  /** Controls that are looked for at every frame of the page's coming, where no role can be asked. */
  begin: '[aria-label="Begin: The First Branch"]',
  choice: 'article ol button',
  /** The main script of the build a window shows. */
  script: 'script[type=module][src]',
  /** What must not move by a pixel when the app comes to a page that stands. */
  boxes:
    'h1:visible, .page-text:visible p, .choices:visible button, .bar:visible,  .bar .mark:visible, .shelf:visible, .shelf :is(section, li, h2, h3, p, a, button, summary, label):visible, .story rw-scene:visible',
  /** Every element of the shelf and of the bar over it. */
  shelf: 'nav *:visible, .shelf *:visible',
  /** The picture in the head of the shelf, which comes to what stands. */
  spread: 'rw-spread',
  /** Every element of the page but the sign that a press waits, which is the standing page's own. */
  nodes: 'rw-app, rw-app *:not(.saving > *)',
  /** The text of a page, its choices and what stands in its margin. */
  page: '.choices:visible button, .page-text:visible p, .margin:visible > *',
  /** The whole app, for all that is heard of it. */
  app: 'rw-app',
  /** What a page asks for by itself. */
  files: 'script[src], link[rel=modulepreload], link[rel=stylesheet]',
  /** A picture, or the room kept for it. */
  scene: '.scene',
  /** Shares of the futures of a road, as bars. */
  shares: '.share-bar',
  /** Behaviours that a society has lost, on its map. */
  gone: '.map .gone',
  /** Everything drawn at a table. */
  tables: '.lab main svg, .shown svg, .fan svg',
  /** What changes a table, and the picture that it changes, which must be in sight together. */
  trilemma: {
    acts: '.turn button:enabled, [data-knob=isolation] input',
    picture: '.corner-figure',
  },
  mirror: { acts: '.turn button:enabled, #second-family, [name=label]', picture: '.given-rows' },
} as const;

/** What is to be touched and smaller than a finger: 44 pixels each way. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.locator(drawn.touched).evaluateAll((all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isTick = one instanceof HTMLInputElement && one.type === 'checkbox';
        return !isTick && height > 0 && (width < 44 || height < 44);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
