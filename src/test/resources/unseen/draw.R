# Draws answers.csv: 100 organisations of unequal size, three roles, items of 5, 9 and 3 levels of which some are
# reversed, answers that are missing. R 4.2.2: Rscript draw.R > answers.csv
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261128)

formats <- list(h = c(1, 5), r = c(1, 9), s = c(1, 9), z = c(0, 2))
items <- c("h1", "h2", "h3", "h4", "h5", "r1", "r2", "r3", "r4", "s1", "s2", "s3", "z1", "z2", "z3", "z4", "z5", "z6")
reversed <- c("h2", "h4", "r3", "s1", "z3", "z6")
strength <- setNames(rep(c(0.9, 0.6, 1.1, 0.75, 0.85), length.out = length(items)), items)
asked <- list(GEZEL = c("h", "r", "z"), AANLOOP = c("h", "z"), MEESTER = c("h", "r", "s", "z"))

people <- function(role) switch(role,
  GEZEL = sample(0:14, 1, prob = c(4, 3, 8, 10, 11, 10, 9, 8, 7, 5, 4, 3, 2, 1, 1)),
  AANLOOP = sample(0:3, 1, prob = c(12, 4, 2, 1)),
  MEESTER = sample(0:6, 1, prob = c(3, 8, 8, 6, 4, 2, 1)))

cell <- function(item, theme) {
  scale <- substr(item, 1, 1)
  range <- formats[[scale]]
  dice <- runif(1)
  if (dice < 0.04) return("")
  if (dice < 0.06) return(if (scale %in% c("h", "z")) "x" else "n")
  view <- strength[[item]] * theme + rnorm(1, 0, 0.7)
  if (item %in% reversed) view <- -view
  stretch <- (range[2] - range[1]) / 4.5
  rating <- round(mean(range) + stretch * (view + if (item %in% reversed) -0.3 else 0.3))
  as.character(min(max(rating, range[1]), range[2]))
}

cat(paste(c("organisation", "role", items), collapse = ","), "\n", sep = "")
for (organisation in sprintf("Werkplaats %03d", 1:100)) {
  place <- rnorm(4, 0, 0.45)
  for (role in names(asked)) {
    for (person in seq_len(people(role))) {
      themes <- setNames(place + rnorm(1, 0, 0.5) + rnorm(4, 0, 0.7), c("h", "r", "s", "z"))
      scales <- asked[[role]]
      if (runif(1) < 0.03) scales <- setdiff(scales, "z") # stopped before the end
      cells <- sapply(items, function(item) {
        scale <- substr(item, 1, 1)
        if (scale %in% scales) cell(item, themes[[scale]]) else ""
      })
      cat(paste(c(organisation, role, cells), collapse = ","), "\n", sep = "")
    }
  }
}
