package nl.samenspiegel.core.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A fixed set of scales, items and rules: what is asked, of whom, and how it is reported.
///
/// The order of scales, and of items within them, is the order of the bytes of a packed sheet, so
/// it never changes within an edition.
///
/// @param edition which instrument and which version
/// @param settings numbers frozen with the version
/// @param perspectives one to three, in the order in which they are drawn
/// @param roles at least one
/// @param scales at least one, together at most [#MOST_ITEMS] items, no item twice
/// @param pages order of the questionnaire; every scale that a role is asked stands on one page
/// @param questions open questions, asked of everyone after the pages
/// @param safeguards codes of the safeguards (waarborgen)
public record Instrument(
        Edition edition,
        InstrumentSettings settings,
        List<Perspective> perspectives,
        List<Role> roles,
        List<Scale> scales,
        List<SurveyPage> pages,
        List<OpenQuestion> questions,
        List<String> safeguards) {

    /// The most items an instrument may have: a packed sheet holds one byte for each.
    public static final int MOST_ITEMS = 1024;

    public Instrument {
        perspectives = List.copyOf(perspectives);
        roles = List.copyOf(roles);
        scales = List.copyOf(scales);
        pages = List.copyOf(pages);
        questions = List.copyOf(questions);
        safeguards = List.copyOf(safeguards);
        checkDistinctCodes(perspectives, roles, scales, pages);
        Codes.checkDistinct("question", questions.stream().map(OpenQuestion::code).toList());
        Codes.checkDistinct("safeguard", safeguards);
        checkSizes(perspectives, roles, scales);
        checkNames(perspectives, roles, scales, pages, safeguards);
        checkAskedScalesStandOnAPage(roles, pages);
        for (Scale scale : scales) {
            checkSomeoneAnswers(scale, perspectives, roles);
        }
    }

    /// Lists all items in the order of the bytes of a packed sheet: scale by scale.
    public List<Item> items() {
        return scales.stream().flatMap(scale -> scale.items().stream()).toList();
    }

    /// Returns the place of an item in [#items()], from 0.
    ///
    /// @throws IllegalArgumentException if the instrument has no such item
    public int indexOf(ItemCode code) {
        int index = 0;
        for (Scale scale : scales) {
            for (Item item : scale.items()) {
                if (item.code().equals(code)) {
                    return index;
                }
                index++;
            }
        }
        throw new IllegalArgumentException(
                "instrument %s has no item %s".formatted(edition.code(), code));
    }

    /// Returns the scale with this code.
    ///
    /// @throws IllegalArgumentException if there is none
    public Scale scale(String code) {
        return findScale(code).orElseThrow(() -> unknown("scale", code));
    }

    /// Finds the scale with this code.
    public Optional<Scale> findScale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /// Finds the scale in which an item stands.
    public Optional<Scale> findScaleOf(ItemCode code) {
        return scales.stream()
                .filter(scale -> scale.items().stream().anyMatch(item -> item.code().equals(code)))
                .findFirst();
    }

    /// Returns the role with this code.
    ///
    /// @throws IllegalArgumentException if there is none
    public Role role(String code) {
        return findRole(code).orElseThrow(() -> unknown("role", code));
    }

    /// Finds the role with this code.
    public Optional<Role> findRole(String code) {
        for (Role role : roles) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// Returns the perspective with this code.
    ///
    /// @throws IllegalArgumentException if there is none
    public Perspective perspective(String code) {
        return perspectives.stream()
                .filter(perspective -> perspective.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("perspective", code));
    }

    /// Finds the perspective to which the answers of `role` count when the employing organisation
    /// stands on `side`; none for a role apart, for a joint office, and where no perspective
    /// gathers that side.
    public Optional<Perspective> findPerspective(Role role, Side side) {
        return switch (role.belongs()) {
            case Belongs.InPerspective(String code) -> Optional.of(perspective(code));
            case Belongs.ByEmployer() -> findPerspective(side);
            case Belongs.Apart() -> Optional.empty();
        };
    }

    private Optional<Perspective> findPerspective(Side side) {
        for (Perspective perspective : perspectives) {
            if (perspective.side() == side) {
                return Optional.of(perspective);
            }
        }
        return Optional.empty();
    }

    /// Lists the scales that `role` is asked, in instrument order.
    public List<Scale> scalesFor(Role role) {
        return scales.stream().filter(scale -> role.scales().contains(scale.code())).toList();
    }

    /// Lists the scales that `role` is asked when employed on `side`, in instrument order.
    ///
    /// A role that belongs by employer is not asked a scale that is not expected of its
    /// perspective: the answers would be shown nowhere. Board members of an institute, for
    /// instance, are not asked about the school as an organisation.
    public List<Scale> scalesFor(Role role, Side side) {
        if (!(role.belongs() instanceof Belongs.ByEmployer)) {
            return scalesFor(role);
        }
        Optional<Perspective> perspective = findPerspective(role, side);
        return scalesFor(role).stream()
                .filter(scale -> perspective.map(p -> scale.expects(p.code())).orElse(true))
                .toList();
    }

    /// Lists the items that `role` is asked, in the order of [#items()].
    public List<Item> itemsFor(Role role) {
        return scalesFor(role).stream().flatMap(scale -> scale.items().stream()).toList();
    }

    /// Lists the pages that `role` sees, each with only the scales it is asked.
    public List<SurveyPage> pagesFor(Role role) {
        return pagesWith(role.scales());
    }

    /// Lists the pages that hold any of these scales, each with only those.
    public List<SurveyPage> pagesWith(Collection<String> scaleCodes) {
        List<SurveyPage> kept = new ArrayList<>();
        for (SurveyPage page : pages) {
            List<String> asked = page.scales().stream().filter(scaleCodes::contains).toList();
            if (!asked.isEmpty()) {
                kept.add(new SurveyPage(page.code(), asked));
            }
        }
        return List.copyOf(kept);
    }

    private IllegalArgumentException unknown(String what, String code) {
        return new IllegalArgumentException(
                "instrument %s has no %s %s".formatted(edition.code(), what, code));
    }

    private static void checkDistinctCodes(
            List<Perspective> perspectives,
            List<Role> roles,
            List<Scale> scales,
            List<SurveyPage> pages) {
        Codes.checkDistinct("perspective", perspectives.stream().map(Perspective::code).toList());
        Codes.checkDistinct("role", roles.stream().map(Role::code).toList());
        Codes.checkDistinct("scale", scales.stream().map(Scale::code).toList());
        Codes.checkDistinct("page", pages.stream().map(SurveyPage::code).toList());
        Codes.checkDistinct(
                "item",
                scales.stream()
                        .flatMap(scale -> scale.items().stream())
                        .map(item -> item.code().text())
                        .toList());
        Codes.checkDistinct(
                "scale on the pages", pages.stream().flatMap(p -> p.scales().stream()).toList());
        Codes.checkDistinct(
                "perspective of side",
                perspectives.stream()
                        .filter(perspective -> perspective.side() != null)
                        .map(perspective -> String.valueOf(perspective.side()))
                        .toList());
    }

    private static void checkSizes(
            List<Perspective> perspectives, List<Role> roles, List<Scale> scales) {
        if (perspectives.isEmpty() || perspectives.size() > 3) {
            throw new IllegalArgumentException(
                    "%d perspectives, not 1 to 3".formatted(perspectives.size()));
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("there are no roles");
        }
        int items = scales.stream().mapToInt(scale -> scale.items().size()).sum();
        if (items < 1 || items > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "%d items, not 1 to %d".formatted(items, MOST_ITEMS));
        }
    }

    private static void checkNames(
            List<Perspective> perspectives,
            List<Role> roles,
            List<Scale> scales,
            List<SurveyPage> pages,
            List<String> safeguards) {
        List<String> perspectiveCodes = perspectives.stream().map(Perspective::code).toList();
        List<String> scaleCodes = scales.stream().map(Scale::code).toList();
        for (Scale scale : scales) {
            String where = "scale %s".formatted(scale.code());
            Codes.checkKnown(where, scale.use().perspectives(), perspectiveCodes);
            Codes.checkKnown(where, scale.use().safeguards(), safeguards);
        }
        for (Role role : roles) {
            String where = "role %s".formatted(role.code());
            Codes.checkKnown(where, role.scales(), scaleCodes);
            if (role.belongs() instanceof Belongs.InPerspective(String code)) {
                Codes.checkKnown(where, List.of(code), perspectiveCodes);
            }
        }
        for (SurveyPage page : pages) {
            Codes.checkKnown("page %s".formatted(page.code()), page.scales(), scaleCodes);
        }
    }

    private static void checkAskedScalesStandOnAPage(List<Role> roles, List<SurveyPage> pages) {
        Set<String> onPages = new HashSet<>();
        pages.forEach(page -> onPages.addAll(page.scales()));
        for (Role role : roles) {
            for (String scale : role.scales()) {
                if (!onPages.contains(scale)) {
                    throw new IllegalArgumentException(
                            "role %s is asked scale %s, which stands on no page"
                                    .formatted(role.code(), scale));
                }
            }
        }
    }

    private static void checkSomeoneAnswers(
            Scale scale, List<Perspective> perspectives, List<Role> roles) {
        for (Perspective perspective : perspectives) {
            boolean answered =
                    roles.stream()
                            .filter(role -> role.scales().contains(scale.code()))
                            .anyMatch(role -> mayCountTo(perspective, role));
            if (scale.expects(perspective.code()) && !answered) {
                throw new IllegalArgumentException(
                        "scale %s is expected of perspective %s, but none of its roles is asked it"
                                .formatted(scale.code(), perspective.code()));
            }
        }
    }

    private static boolean mayCountTo(Perspective perspective, Role role) {
        return switch (role.belongs()) {
            case Belongs.InPerspective(String code) -> code.equals(perspective.code());
            case Belongs.ByEmployer() -> perspective.side() != null;
            case Belongs.Apart() -> false;
        };
    }
}
