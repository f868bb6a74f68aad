package nl.samenspiegel.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.util.Locale;
import java.util.Set;

/// The rules that hold for every class of the product, each with planted offenders in a folder of
/// its name.
enum HouseRule {
    ARROWS(classes().that(areWritten()).should(new Arrows())),

    LANGUAGE_ONLY(
            classes()
                    .that()
                    .resideInAPackage(FloorPlan.ROOT + ".core..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.apache.commons.math3..",
                            FloorPlan.ROOT + ".core..")
                    .because("the core is mathematics and meaning")),

    PUBLISHED_ONLY(
            noClasses()
                    .that(areWritten())
                    .and()
                    .resideInAnyPackage(
                            FloorPlan.ROOT + ".results..",
                            FloorPlan.ROOT + ".dashboard..",
                            FloorPlan.ROOT + ".report..",
                            FloorPlan.ROOT + ".export..",
                            FloorPlan.ROOT + ".literature..",
                            FloorPlan.ROOT + ".home..")
                    .should()
                    .dependOnClassesThat(holdAnswers())
                    .because("readers reach what is published and nothing else")),

    OWN_LIBRARIES(classes().that(areWritten()).should(new OwnLibraries())),

    NAMES(
            noClasses()
                    .that(areWritten())
                    .should()
                    .haveNameMatching(
                            ".*(Impl|Utils?|Helper|Manager|Processor|Data|Info|Dto|Bean|Service)")
                    .because("such endings say nothing about what a class is")),

    PACKAGES(
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..impl..",
                            "..service..",
                            "..dto..",
                            "..util..",
                            "..common..",
                            "..helper..")
                    .because("packages are named after what they are about")),

    RETICENCE(
            noClasses()
                    .that(areWritten())
                    .and(areControllersOrRepositories())
                    .should()
                    .bePublic()
                    .because("another feature comes in through the door")),

    SECURED(
            methods()
                    .that(areRoutes())
                    .should()
                    .beAnnotatedWith(Secured.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Secured.class)
                    .because("a route says who may take it")),

    CONSTRUCTORS(
            constructors()
                    .that()
                    .areDeclaredInClassesThat(areBeans())
                    .should()
                    .notBePublic()
                    .because("beans are made by the container only")),

    INJECTION(
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith(Property.class)
                    .because("a class gets what it needs through its constructor")),

    STATIC_STATE(
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat(areWritten())
                    .should()
                    .beFinal()
                    .because("what changes belongs to an object")),
    ;

    private static final Set<String> NAMES_OF_RESULTS =
            Set.of("Measure", "RespondentGroup", "WhyNoInterval");

    @SuppressWarnings(
            "ImmutableEnumChecker") // a rule does not change, though its type does not say so
    private final ArchRule rule;

    HouseRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    ArchRule rule() {
        return rule;
    }

    /// The folder of planted offenders, below the one for the house.
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Classes of ours that somebody wrote: neither templates nor what the annotation processors
    /// add.
    static DescribedPredicate<JavaClass> areWritten() {
        return describe(
                "are written by hand",
                type ->
                        !type.getName().contains("$$")
                                && !type.getSimpleName().startsWith("$")
                                && !type.getSimpleName().equals("package-info")
                                && !type.getPackageName()
                                        .startsWith(FloorPlan.ROOT + "." + FloorPlan.VIEWS));
    }

    /// Answers, and what is worked out of them before it is decided what is shown. Of the room that
    /// adds up, readers use the names of what was measured and of whom.
    private static DescribedPredicate<JavaClass> holdAnswers() {
        return describe(
                "hold answers",
                type -> {
                    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
                    String outermost = name.replaceFirst("\\$.*", "");
                    return switch (FloorPlan.findRoom(type.getPackageName()).orElse("")) {
                        case "core.response", "core.scoring", "questionnaire" -> true;
                        case "core.aggregate" -> !NAMES_OF_RESULTS.contains(outermost);
                        case "core.annex" -> outermost.equals("Annex");
                        case "fieldwork" -> outermost.startsWith("Sheet");
                        default -> false;
                    };
                });
    }

    private static DescribedPredicate<JavaClass> areControllersOrRepositories() {
        return describe(
                "are controllers or repositories",
                type ->
                        type.isAnnotatedWith(Controller.class)
                                || type.getSimpleName().endsWith("Controller")
                                || type.getSimpleName().endsWith("Repository"));
    }

    private static DescribedPredicate<JavaClass> areBeans() {
        return describe(
                "are beans",
                type ->
                        areWritten().test(type)
                                && (type.isAnnotatedWith(Controller.class)
                                        || type.isAnnotatedWith(Singleton.class)));
    }

    private static DescribedPredicate<JavaMethod> areRoutes() {
        return describe(
                "are routes",
                method ->
                        method.getOwner().isAnnotatedWith(Controller.class)
                                && method.isMetaAnnotatedWith(HttpMethodMapping.class));
    }
}
