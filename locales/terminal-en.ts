/** What a command says in a terminal wherever it can speak German too, in English. */
export const terminalTexts = {
  exit_codes: `
Exit code: 0 all is well; 1 something asked about does not hold, or did not pass; 2 what was asked
for cannot be done, and the error output says why; 3 a mistake of the program itself, told in
a line; with RUNAWAY_STACK=1 also where in the program it happened; 130 stopped with Ctrl-C.
`,
  option_unknown: '{option} is not known here; there is {there}.',
  option_none: 'no option',
  option_bare: '{option} takes no value',
  option_needs: '{option} needs a value',
  option_whole: '{option} {value} must be a whole number from {low} to {high}',
  option_one_of: '{option} {value} is not one of: {known}',
  surplus: '“{words}” is too much here.',
  bug: 'This is a mistake in the program: {said}\nRUNAWAY_STACK=1 before the command tells where.',
  refused: 'Not done: {why} ({call}).',
  refused_path: '“{path}”: {why}.',
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for this user',
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'nothing can be written there',
  ENOENT: 'there is nothing of that name',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device does not answer as it should',
  EADDRINUSE: 'the port is taken',
  no_port: 'No port from {first} to {last} is free.',
  start_help: `npm start -- [--port P] [--stories DIR] [--lang de|en] [--no-build]
    builds the app, serves it and says where; --no-build serves what was built last.
    --stories shelves what lies in another folder too: stories, or one story.
    Where the port is taken the next free one of fifty is; without --port, PORT says it, else 4173.
    --lang says in which language this terminal speaks; without it, in that of the system
`,
  start_there: 'Runaway is at {address}  (Ctrl+C ends it)',
  start_no_build: 'There is no build yet: run “npm start” once.',
  start_port: 'PORT {said} must be a whole number from 1 to 65535',
  workshop_help: `npm run workshop -- [--port P] [--data DIR] [--redis URL] [--address URL] [--hours H]
                    [--lang en|de] [--no-build]
    serves the app and rooms for phones from one port, and says where

    --port P        the first port tried, 4600 if not said; the next free one is taken
    --data DIR      where rooms are kept, “workshop-data” if not said; one server at a time
    --redis URL     keep rooms in a Redis instead, for example redis://127.0.0.1:6379; every process
                    started with it serves the same rooms, and they go on when one of them dies
    --address URL   what phones are to open, where the server cannot know: behind a proxy or a name,
                    for example https://workshop.example.org
    --hours H       hours after which a room in which nothing happens is deleted, 24 if not said
    --lang en|de    the language of this text and of all that is said here, the system’s if not said
    --no-build      serve the build that is there

Rooms stay in DIR when the server is ended, killed or loses its power: whatever a phone was told has
been counted is on the disk. They hold no names and no addresses. To delete a room end it at the
facilitator’s window, wait for its time, or delete DIR. In a Redis rooms outlive every process that
serves them; they outlive Redis itself, or a loss of power, only where its “appendonly” is “yes”.
While a Redis is away nothing is answered for and everybody is told; what this process knows is
written back as soon as it is there again.

Phones must be in the same network and the firewall must let them in at the port. Nothing is asked of
any other host. Where a proxy allows no WebSocket, rooms run by long polling; in front of several
processes it must then send a phone to the same one every time.

A server has at most {rooms} rooms at once, and limits the messages of a device and the wrong codes
and new seats of an address; with several processes each of them counts for itself.
`,
  workshop_building: 'Building …',
  workshop_no_build: 'There is no build yet: leave out --no-build.',
  workshop_here: `For everybody in this network:   {address}
On this computer:                {here}
Rooms are kept in {place}.

Open the second address, choose “Show on a projector”, then “Let phones in”. Ctrl+C ends the server;
rooms go on when it is started again.`,
  workshop_port_taken: 'Port {port} was taken meanwhile; try again.',
  workshop_disk_refuses: 'The disk refuses, so nothing more can be promised: {why}',
  workshop_redis_refuses: 'The Redis refuses, so nothing more can be promised: {why}',
  workshop_not_kept:
    'Rooms cannot be kept in “{folder}”: {why} Is another server using it? Name another folder with --data.',
  workshop_redis_address: '--redis must be an address like redis://127.0.0.1:6379',
  workshop_no_redis: 'No Redis answers at {host}: {why} Is it running there?',
  workshop_address: '--address {text} must be an address with http:// or https://',
} as const;
