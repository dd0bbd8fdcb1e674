/** The same sweep read in three languages; code has no translation. */
export const sweepReading = {
  make: `npm run -s sim -- sweep spec.json --csv > sweep.csv`,
  model: `npm run -s sim -- export save.json --csv > run.csv
npm run -s sim -- export save.json --json > run.json`,
  python: `import pandas as pd
runs = pd.read_csv("sweep.csv")
services = runs[runs.indicator == "services"]
mean = services.pivot_table(index="hour", columns="growth", values="value", aggfunc="mean")
mean.plot(xlabel="hour", ylabel="services, %")`,
  r: `library(tidyverse)
runs <- read_csv("sweep.csv")
runs |>
  filter(indicator == "services") |>
  group_by(growth, hour) |>
  summarise(mean = mean(value), .groups = "drop") |>
  ggplot(aes(hour, mean, colour = factor(growth))) + geom_line()`,
  observable: `runs = FileAttachment("sweep.csv").csv({ typed: true })
Plot.plot({
  color: { legend: true, type: "categorical" },
  marks: [Plot.lineY(
    runs.filter((run) => run.indicator === "services"),
    Plot.groupX({ y: "mean" }, { x: "hour", y: "value", stroke: "growth" })
  )]
})`,
} as const;
