# Works out reference/unseen.csv from answers.csv, with what the instrument says written down once more.
# R 4.2.2, psych 2.2.9, lavaan 0.6.14, multilevel 2.7: Rscript reference.R > ../reference/unseen.csv
suppressMessages({library(psych); library(lavaan); library(multilevel)})

answers <- read.csv("answers.csv", colClasses = "character", na.strings = c("", "x", "n"))
scales <- list(
  houvast = list(items = c("h1", "h2", "h3", "h4", "h5"), reversed = c("h2", "h4"), lowest = 1, levels = 5, least = 3),
  ritme = list(items = c("r1", "r2", "r3", "r4"), reversed = "r3", lowest = 1, levels = 9, least = 3),
  sturing = list(items = c("s1", "s2", "s3"), reversed = "s1", lowest = 1, levels = 9, least = 2),
  zicht = list(items = c("z1", "z2", "z3", "z4", "z5", "z6"), reversed = c("z3", "z6"), lowest = 0, levels = 3, least = 4))

cat("# unseen/answers.csv: 857 invented people of 100 organisations; reversed items are mirrored; alpha, omega,",
    "correlations and rwg over people who rated all items of the scale, ICC over means of at least the fewest items\n")
cat("scale,what,expected,tool,command\n")
psych <- "R 4.2.2 psych 2.2.9"
tell <- function(scale, what, value, tool, command)
  cat(sprintf("%s,%s,%.15g,%s,%s\n", scale, what, value, tool, command))

for (name in names(scales)) {
  s <- scales[[name]]
  d <- as.data.frame(lapply(answers[s$items], as.numeric))
  for (item in s$reversed) d[[item]] <- 2 * s$lowest + s$levels - 1 - d[[item]]
  whole <- complete.cases(d)
  x <- d[whole, ]
  place <- answers$organisation[whole]

  total <- suppressWarnings(suppressMessages(psych::alpha(x)))$total
  tell(name, "n", nrow(x), "R 4.2.2", "sum(complete.cases(d))")
  tell(name, "alpha", total$raw_alpha, psych, "psych::alpha(x)$total$raw_alpha")
  feldt <- psych::alpha.ci(total$raw_alpha, n.obs = nrow(x), n.var = ncol(x))
  tell(name, "alpha_low", feldt$lower.ci, psych, "\"psych::alpha.ci(raw_alpha, n.obs, n.var)\"")
  tell(name, "alpha_high", feldt$upper.ci, psych, "\"psych::alpha.ci(raw_alpha, n.obs, n.var)\"")
  tell(name, "mean_inter_item_r", total$average_r, psych, "psych::alpha(x)$total$average_r")
  for (i in seq_along(s$items))
    tell(name, paste0("item_rest_", i), cor(x[, i], rowSums(x[, -i])), "R 4.2.2", "\"cor(x[, i], rowSums(x[, -i]))\"")

  fit <- cfa(paste("f =~", paste(s$items, collapse = " + ")), x, std.lv = TRUE, estimator = "ML")
  e <- lavInspect(fit, "est")
  omega <- sum(e$lambda)^2 / (sum(e$lambda)^2 + sum(diag(e$theta)))
  tell(name, "omega", omega, "R 4.2.2 lavaan 0.6.14",
       "\"cfa('f =~ items', x, std.lv = TRUE, estimator = 'ML'); sum(l)^2 / (sum(l)^2 + sum(theta))\"")

  scored <- rowSums(!is.na(d)) >= s$least
  y <- rowMeans(d, na.rm = TRUE)[scored]
  g <- factor(answers$organisation[scored])
  a <- aov(y ~ g)
  ms <- summary(a)[[1]][["Mean Sq"]]
  n <- table(g)
  k0 <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
  tell(name, "scored", length(y), "R 4.2.2", "length(y)")
  tell(name, "organisations", nlevels(g), "R 4.2.2", "nlevels(g)")
  tell(name, "icc1_k0", (ms[1] - ms[2]) / (ms[1] + (k0 - 1) * ms[2]), "R 4.2.2", "(MSB - MSW) / (MSB + (k0 - 1) * MSW)")
  tell(name, "icc1_mean_size", multilevel::ICC1(a), "R 4.2.2 multilevel 2.7", "multilevel::ICC1(aov(y ~ g))")
  tell(name, "icc2", multilevel::ICC2(a), "R 4.2.2 multilevel 2.7", "multilevel::ICC2(aov(y ~ g))")

  rwg <- multilevel::rwg.j(x, place, ranvar = (s$levels^2 - 1) / 12)
  tell(name, "rwg_j", mean(rwg$rwg.j[rwg$gsize > 1]), "R 4.2.2 multilevel 2.7",
       "\"r <- multilevel::rwg.j(x, g, ranvar = (levels^2 - 1) / 12); mean(r$rwg.j[r$gsize > 1])\"")
}
