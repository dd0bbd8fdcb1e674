INCLUDE ../rules.ink
INCLUDE 01-clear-air.ink
INCLUDE 02-thin-air.ink
INCLUDE 03-round-twenty.ink

-> lamp_room
