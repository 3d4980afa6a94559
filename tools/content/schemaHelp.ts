import type { dayParts } from '../../src/manifest/index.ts'

/** What an editor shows beside each named part of a day. Kept here, so that the browser does not carry it. */
export const schemaHelp: Readonly<Record<keyof typeof dayParts, string>> = {
  id: 'Small letters, digits and single hyphens. Locale keys are made from ids',
  yaw: 'Degrees to the right of the picture’s centre, from -180 up to (not including) 360',
  pitch: 'Degrees above the horizon, from -90 to 90',
  direction: 'A direction seen from the camera, in degrees',
  place: 'A direction in degrees and a distance in metres from the camera',
  view: 'Where one looks on arrival. fov is the vertical field of view in degrees; leave it out for the usual one',
  evidence: 'sources: where it was found. unchecked: holds something nobody has found in a source yet',
  review: 'Who reviewed it, when, and when somebody must again (yyyy-mm-dd). Empty list and null until then',
  rights: 'Whose it is, what may be done with it, and whether the people shown agreed',
  scene: 'A room. Words: <id>.title',
  care: 'green: enter freely; note: notes are shown; ask: a still and the notes, then continue or skip',
  dressing:
    'A state of a room: its picture and what is offered in it. Words: <scene>.<id>.description, .sound',
  picture: 'folder: where it lies under assets/<profession>/',
  standing: 'Somebody of the day’s people and where their face is seen.',
  hotspot: 'A thing to find. Words: <id>.title, <id>.body, <id>.ask',
  overlay: 'A live surface. Words: <scene>.<id>.name, and <scene>.<id>.<line> for lines of a board',
  prop: 'A changing thing of a task. Words: <scene>.prop.<id>',
  way: 'A way to another scene; its first dressing with a picture unless one is named. Words: <scene>.way.<id>',
  task: 'A mini-task. Words: <id>.title, .aim, .end, .note, .misconception.<id>, .star.<id>',
  step: 'A step of a task. Words: <task>.<id>.prompt, .says.<feedback>, .<option>, .card.<card>',
  door: 'Colours, mark, a line in the narrator’s own words, and the moment whose room is seen on the door',
  routes: 'The pages after the day: ways in, facts, skills, subjects, myths, who knows more',
}
