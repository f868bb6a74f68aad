package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The people of one partnership in one wave.
final class Crowd {

    /// How far the eagerness of the partnership decides who answers; the rest is chance per role.
    private static final double SHARE_OF_EAGERNESS = 0.8;

    private final Instrument instrument;
    private final Climate climate;
    private final PartnershipSketch sketch;
    private final int wave;
    private final double shareSoFar;
    private final RandomGenerator random;
    private final Limit limit;
    private final Variety variety = new Variety();

    /// @param shareSoFar how many of those who will answer have done so, 0..1
    Crowd(
            Instrument instrument,
            Climate climate,
            PartnershipSketch sketch,
            int wave,
            double shareSoFar) {
        this.instrument = instrument;
        this.climate = climate;
        this.sketch = sketch;
        this.wave = wave;
        this.shareSoFar = shareSoFar;
        this.random = Chance.ofWave(wave, sketch.number());
        this.limit = new Limit(sketch.trait());
    }

    /// Draws who is asked and what they answer; once, since it uses up chance.
    List<Ask> asks(List<RoleStaffing> staffing, Respondents respondents) {
        var asks = new ArrayList<Ask>();
        for (int number = 0; number < sketch.organisations().size(); number++) {
            if (sketch.organisations().get(number).firstWave() <= wave) {
                for (RoleStaffing staffed : staffing) {
                    ask(number, staffed, respondents).ifPresent(asks::add);
                }
            }
        }
        return asks;
    }

    private Optional<Ask> ask(int number, RoleStaffing staffed, Respondents respondents) {
        OrganisationSketch organisation = sketch.organisations().get(number);
        Span span = staffed.asked().get(organisation.kind());
        int invited = span == null ? 0 : span.draw(random, organisation.size());
        if (invited == 0) {
            return Optional.empty();
        }
        Role role = instrument.role(staffed.role());
        var perspective = instrument.findPerspective(role, organisation.side());
        int answering = limit.keep(perspective, answering(invited, staffed.response()));
        List<Theme> themes = new ArrayList<>();
        for (Scale scale : instrument.scalesFor(role, organisation.side())) {
            int index = instrument.scales().indexOf(scale);
            themes.add(new Theme(scale, climate.mean(wave, number, perspective, index)));
        }
        var replies = new ArrayList<Reply>();
        for (int i = 0; i < answering; i++) {
            replies.add(respondents.reply(themes, staffed.cannotJudge(), variety, random));
        }
        return Optional.of(new Ask(organisation, role.code(), invited, replies));
    }

    private int answering(int invited, Span response) {
        double eagerness =
                SHARE_OF_EAGERNESS * sketch.eagerness()
                        + (1 - SHARE_OF_EAGERNESS) * random.nextDouble();
        double share = response.at(eagerness) * shareSoFar;
        int answering = 0;
        for (int i = 0; i < invited; i++) {
            answering += random.nextDouble() < share ? 1 : 0;
        }
        return answering;
    }
}
