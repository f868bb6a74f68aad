package nl.samenspiegel.demo;

import nl.samenspiegel.register.CohortYear;

import java.time.LocalDate;

/// What is counted of one cohort in the demonstration, before it is entered.
record Count(
        String scale,
        CohortYear cohort,
        int numerator,
        int denominator,
        String source,
        LocalDate countedOn) {}
