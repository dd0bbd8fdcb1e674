// Jede Geschichte beginnt in dieser Datei. Pfade gelten von hier aus.
INCLUDE ../rules.ink
INCLUDE orchard.ink

~ begin()
-> fork
