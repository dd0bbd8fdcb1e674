EXTERNAL read(x)
VAR open = false
A page that offers something, nothing, or all there is.
~ temp here = read("copies")
* (again) {here > 30} [Again]
  -> knot
* (more) {here > 60} [More]
- -> knot
=== knot
~ open = read("services") > 40
* (one) {open} [One]
* (two) {not open && read("trust") > 50} [Two]
- On.
* (last) {open} [Last]
- -> END
