package nl.samenspiegel.demo;

import nl.samenspiegel.partnership.OrganisationKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Draws who works together: partnerships with their sites, boards, institutes and offices.
final class Scenery {

    private static final int MOST_SITES = 12;
    private static final String PLACE = "{0}";

    private final List<List<String>> partnerships = Material.rows("partnerships.txt");
    private final List<List<String>> schools = Material.rows("schools.txt");
    private final List<List<String>> institutes = Material.rows("institutes.txt");
    private final List<String> boards = Material.lines("boards.txt");
    private final String office =
            Material.text(Material.properties("demonstration.properties"), "office");
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    Scenery() {
        for (List<String> row : Material.rows("regions.txt")) {
            places.put(row.getFirst(), Arrays.asList(row.get(1).split("\\s*,\\s*")));
        }
    }

    /// Returns how many partnerships can be drawn.
    int size() {
        return partnerships.size();
    }

    /// Draws the partnership with `number`, from 0.
    PartnershipSketch sketch(int number) {
        var random = Chance.of(Chance.Kind.SCENERY, number);
        List<String> row = partnerships.get(number);
        String region = row.get(1);
        Trait trait = row.size() > 3 ? Trait.parse(row.get(3)) : Trait.NONE;
        List<String> around = new ArrayList<>(get(region));
        Collections.shuffle(around, random);
        var organisations = new ArrayList<OrganisationSketch>();
        List<OrganisationSketch> sites = sites(number, around, trait, random);
        List<OrganisationSketch> governing = boards(region, around, trait, random);
        organisations.addAll(under(sites, governing));
        organisations.addAll(governing);
        organisations.addAll(institutes(row, trait, random));
        if (trait == Trait.NONE && random.nextDouble() < 0.35) {
            String name = office.replace(PLACE, row.getFirst());
            organisations.add(new OrganisationSketch(name, OrganisationKind.OFFICE, region, 1, 0));
        }
        double eagerness = trait == Trait.NONE ? random.nextDouble() : 0.9;
        return new PartnershipSketch(
                number, row.getFirst(), region, trait, eagerness, organisations);
    }

    private List<OrganisationSketch> sites(
            int number, List<String> around, Trait trait, RandomGenerator random) {
        List<String> names = names(number);
        int count =
                switch (trait) {
                    case NONE -> random.nextInt(5, MOST_SITES + 1);
                    case SHOWCASE -> MOST_SITES;
                    case FEW_LEARNERS, SMALL_INSTITUTE -> MOST_SITES - 2;
                };
        var sites = new ArrayList<OrganisationSketch>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean tiny = last && (trait == Trait.SHOWCASE || random.nextBoolean());
            boolean late = i == count - 2 && random.nextDouble() < 0.25;
            boolean abroad = trait == Trait.NONE && random.nextDouble() < 0.12;
            String region = region(number, abroad);
            String place = abroad ? get(region).get(i % get(region).size()) : at(around, i);
            sites.add(
                    new OrganisationSketch(
                            names.get(i % names.size()).replace(PLACE, place),
                            OrganisationKind.SITE,
                            region,
                            tiny ? 0.25 : 0.6 + 0.4 * random.nextInt(3),
                            late ? 1 : 0));
        }
        return sites;
    }

    private List<OrganisationSketch> boards(
            String region, List<String> around, Trait trait, RandomGenerator random) {
        int count = trait == Trait.SHOWCASE ? 3 : random.nextInt(1, 4);
        int first = random.nextInt(boards.size());
        var sketches = new ArrayList<OrganisationSketch>();
        for (int i = 0; i < count; i++) {
            String name = at(boards, first + i).replace(PLACE, at(around, i));
            sketches.add(new OrganisationSketch(name, OrganisationKind.BOARD, region, 1, 0));
        }
        return sketches;
    }

    /// Puts every site under a board: the first governs most of them and each next one fewer, as
    /// with weights 3, 2 and 1.
    private static List<OrganisationSketch> under(
            List<OrganisationSketch> sites, List<OrganisationSketch> governing) {
        List<OrganisationSketch> weighted = new ArrayList<>();
        for (int i = 0; i < governing.size(); i++) {
            weighted.addAll(Collections.nCopies(governing.size() - i, governing.get(i)));
        }
        List<OrganisationSketch> governed = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            int share = i * weighted.size() / sites.size();
            governed.add(sites.get(i).under(weighted.get(share)));
        }
        return governed;
    }

    /// An institute of the own region, and sometimes one from elsewhere.
    private List<OrganisationSketch> institutes(
            List<String> partnership, Trait trait, RandomGenerator random) {
        List<List<String>> near = new ArrayList<>();
        List<List<String>> far = new ArrayList<>();
        for (List<String> row : institutes) {
            if (row.get(2).equals(partnership.get(2))) {
                (row.get(1).equals(partnership.get(1)) ? near : far).add(row);
            }
        }
        boolean second =
                trait == Trait.SHOWCASE || (trait == Trait.NONE && random.nextDouble() < 0.4);
        if (second) {
            near.add(far.get(random.nextInt(far.size())));
        }
        double size = trait == Trait.SMALL_INSTITUTE ? 0.3 : 1;
        return near.stream()
                .map(row ->
                        new OrganisationSketch(
                                row.getFirst(), OrganisationKind.INSTITUTE, row.get(1), size, 0))
                .toList();
    }

    /// Lists the names of sites left for a partnership: those of its sector, in an order of its
    /// region, after those that earlier partnerships there took.
    private List<String> names(int number) {
        List<String> row = partnerships.get(number);
        long before =
                partnerships.subList(0, number).stream()
                        .filter(other -> other.subList(1, 3).equals(row.subList(1, 3)))
                        .count();
        List<String> names = new ArrayList<>();
        for (List<String> school : schools) {
            if (school.get(1).equals(row.get(2))) {
                names.add(school.getFirst());
            }
        }
        int region = List.copyOf(places.keySet()).indexOf(row.get(1));
        Collections.shuffle(names, Chance.of(Chance.Kind.SCHOOLS, region));
        Collections.rotate(names, (int) -before * MOST_SITES);
        return names;
    }

    private String region(int number, boolean neighbour) {
        String own = partnerships.get(number).get(1);
        List<String> all = List.copyOf(places.keySet());
        return neighbour ? at(all, all.indexOf(own) + 1) : own;
    }

    private List<String> get(String region) {
        List<String> found = places.get(region);
        if (found == null) {
            throw new IllegalStateException("the demonstration has no region %s".formatted(region));
        }
        return found;
    }

    private static String at(List<String> list, int index) {
        return list.get(index % list.size());
    }
}
