"""The people of the rooms. A room puts somebody in with one call:

    from people.place import place_person

    zainab = place_person(scene, 'zainab', at=(330, 1.5), look_at=(0, 2, 1.6), arms='clipboard')

- `scene` is the Blender scene (None means the current one); `who` an id of `cast.CAST`.
- `at` is (bearing in degrees clockwise from +y, metres) seen from `eye` (the camera's x, y; (0, 0) unless
  told). It is where the feet stand; for people who sit, recline or lie, where the hips are.
- `facing` is the bearing the body's front looks towards (the feet's end, for somebody lying); `look_at` a
  point of the room, in metres, that head and eyes turn to. Either may be left out: the body then faces what
  it looks at, and without both it faces `eye`.
- `pose` is one of `stance.POSES`: standing, straight, leaning, bending, seated, stool, wheelchair, perched,
  reclining, lying, jogging, walking, balancing. `seat` is the seat's height in metres, `on` the height of the
  couch that somebody lies on, `back` the angle of the backrest in degrees (0 is flat), `floor` the floor's.
- `arms` is one of `stance.ARMS`: relaxed, walking, out, jogging, folded, clasped, front, hips, scrubbed, lap,
  high lap, crossed lap, desk, typing, pointing, passing, writing, clipboard, card, tablet, chin, thumbs up, resting,
  rail, cushion. `reach={'R': (x, y, z)}` puts a palm at a point of the room instead; the nearest that the
  arm can do is taken.
- `holding` is {'R': 'pen', 'L': 'clipboard'} with names of `holding.THINGS`, or None. A room's own thing is
  put into a hand with the returned `hand('R')`, an Assembly whose origin is in the palm: y along the fingers,
  z out of the palm, x across (towards the thumb on the right hand, away from it on the left).
- The rest changes how somebody is dressed for this moment: outfit='sterile gown', cover='hood' (or '' for
  none), mask=True, visor=True, gloves=True, eyes_closed=True, smile=0.3, glasses='', headphones=True,
  beard='', shoes='bare'.

The answer is a `Placed`: `objects` (register them with kit.places), `eyes`, `head`, `chest`, `hand(side)`,
`foot(side)`, `knee(side)` and `frame`, the person's own Assembly (x to their right, y to their front, z up).

How somebody is made: `shape` (body and face from words, by `source`), `posing` and `rig` (bones), `flesh`,
`eyes`, `skull` with `hair`, `headwear` and `accessories`, `tailor` with `clothing`, `footwear` and `worn`;
`build` puts it together, `figure` keeps it by hash and places it, `paint` has the materials.
"""
