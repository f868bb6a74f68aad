package nl.samenspiegel.partnership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.RoleText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What partnerships call the roles of an instrument, in place of the words of the instrument.
@Singleton
public class RoleNames {

    private final RoleNameRepository repository;

    RoleNames(RoleNameRepository repository) {
        this.repository = repository;
    }

    /// Lists the names of a partnership for the roles of an instrument, by language and role.
    @Transactional
    public List<RoleName> list(UUID partnershipId, String instrumentCode) {
        return repository.list(partnershipId, instrumentCode);
    }

    /// Puts these names in the place of all that the partnership had for the roles of an
    /// instrument.
    @Transactional
    public void replace(UUID partnershipId, String instrumentCode, List<RoleName> names) {
        repository.removeAll(partnershipId, instrumentCode);
        repository.saveAll(names);
    }

    /// Returns the words of an instrument with the names that the partnership has for its roles, in
    /// the language of the words. Who is meant by a role stays as the instrument says it.
    @Transactional
    public InstrumentText apply(UUID partnershipId, Instrument instrument, InstrumentText text) {
        Map<String, RoleText> called = new HashMap<>();
        for (RoleName own : repository.list(partnershipId, instrument.edition().code())) {
            if (own.language().equals(text.language())
                    && instrument.findRole(own.role()).isPresent()) {
                String hint = text.role(own.role()).hint();
                called.put(own.role(), new RoleText(own.name(), own.plural(), hint));
            }
        }
        return text.calling(called);
    }
}
