import { followCourse, type App, type CoursePlatform } from '../app/index.ts';
import { granted } from './capability.ts';

/** What a learning platform lays into a window above the course, as SCORM 1.2 names it. */
export interface CourseApi {
  LMSInitialize(parameter: ''): string | boolean;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): string | number;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
}

/** A window, as far as it leads to a platform. */
export interface CourseWindow {
  readonly parent?: CourseWindow | null;
  readonly opener?: CourseWindow | null;
  readonly API?: CourseApi;
}

/** How many windows above one another are looked through. */
const mostAbove = 50;

/** Hands on what is read to the platform this page was opened on; without one it plays as any page. */
export function openCourse(app: App): void {
  const onLeave = (act: () => void) => window.addEventListener('pagehide', act);
  const platform = startCourse(findCourseApi(window), () => new Date(), onLeave);
  if (platform !== null) void followCourse(app, platform);
}

/** The platform above a window or above the one it was opened from; null where there is none. */
export function findCourseApi(window: CourseWindow): CourseApi | null {
  // Another host's window answers with an exception.
  const above = granted(() => lookAbove(window));
  if (above != null) return above;
  return granted(() => (window.opener == null ? null : lookAbove(window.opener))) ?? null;
}

/** Begins a session with the platform a course was opened on; null where it was opened without one. */
export function startCourse(
  api: CourseApi | null,
  clock: () => Date,
  onLeave: (act: () => void) => void,
): CoursePlatform | null {
  if (api === null || String(granted(() => api.LMSInitialize(''))) !== 'true') return null;
  const began = clock().getTime();
  const set = (element: string, value: string) =>
    void granted(() => api.LMSSetValue(element, value));
  onLeave(() => {
    set('cmi.core.session_time', spanText(clock().getTime() - began));
    granted(() => api.LMSFinish(''));
  });
  return {
    get: (element) => String(granted(() => api.LMSGetValue(element)) ?? ''),
    set,
    commit: () => void granted(() => api.LMSCommit('')),
    time: () => clock().toTimeString().slice(0, 8),
  };
}

function lookAbove(window: CourseWindow): CourseApi | null {
  let at = window;
  for (let above = 0; above < mostAbove; above += 1) {
    if (at.API != null) return at.API;
    if (at.parent == null || at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

/** Milliseconds as SCORM writes a span of time: HHHH:MM:SS. */
function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value % 60).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
