// Every story starts in this file. Paths are written from here.
INCLUDE ../rules.ink
INCLUDE orchard.ink

~ begin()
-> fork
