INCLUDE ../rules.ink
INCLUDE 01-strangers.ink
INCLUDE 02-the-label.ink
INCLUDE 03-four-chairs.ink

-> door
