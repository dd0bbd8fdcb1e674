INCLUDE ../rules.ink
INCLUDE 00-cambrian-summer.ink
INCLUDE 01-the-template.ink
INCLUDE 02-connected.ink
INCLUDE 03-morning-after.ink
INCLUDE 04-clean-up.ink
INCLUDE 05-resistance.ink
INCLUDE 06-battle.ink
INCLUDE 07-the-offer.ink
INCLUDE 08-after.ink
INCLUDE 09-endings.ink

~ begin()
-> summer
