package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Links that anyone of one role at one organisation may use, up to a number of people.
@Singleton
public class OpenLinks {

    private static final HexFormat HEX = HexFormat.of();

    private final OpenLinkRepository links;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Transactions transactions;
    private final Keyring keyring;
    private final Keys keys;
    private final Clock clock;

    OpenLinks(
            OpenLinkRepository links,
            Invitations invitations,
            Rounds rounds,
            Transactions transactions,
            Keyring keyring,
            Keys keys,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.rounds = rounds;
        this.transactions = transactions;
        this.keyring = keyring;
        this.keys = keys;
        this.clock = clock;
    }

    /// Makes the open link of a role at an organisation and stores it, or says why not and stores
    /// nothing.
    ///
    /// @param cap one of [OpenLink#CAPS]
    @Transactional
    public Offering offer(Round round, UUID organisationId, String role, int cap) {
        if (rounds.lock(round).status() != RoundStatus.OPEN) {
            return new Offering.NotOpen();
        }
        Optional<OpenLink> known =
                links.findByRoundIdAndOrganisationIdAndRole(round.id(), organisationId, role);
        if (known.isPresent()) {
            return new Offering.Exists(known.get());
        }
        UUID id = keys.next();
        Token secret = Token.of(keyring.mac(Label.OPEN_LINK, Keys.bytes(id)));
        String hash = HEX.formatHex(keyring.mac(Label.OPEN_LINK_CODE, secret.bytes()));
        return new Offering.Offered(
                links.save(
                        new OpenLink(id, round.id(), organisationId, role, hash, cap, 0, false)));
    }

    /// Lists the open links of a round, oldest first.
    @Transactional
    public List<OpenLink> list(UUID roundId) {
        return links.findByRoundIdOrderById(roundId);
    }

    /// Returns the open link if it is one of this round.
    @Transactional
    public Optional<OpenLink> find(UUID roundId, UUID id) {
        return links.findByIdAndRoundId(id, roundId);
    }

    /// Returns the open link with this secret, whether or not somebody may begin with it.
    @Transactional
    public Optional<OpenLink> find(Token secret) {
        return keyring.macs(Label.OPEN_LINK_CODE, secret.bytes()).stream()
                .flatMap(code -> links.findByHash(HEX.formatHex(code)).stream())
                .findFirst();
    }

    /// Returns the round into which somebody may begin with this link today, or nothing.
    @Transactional
    public Optional<Round> admit(OpenLink link) {
        LocalDate today = LocalDate.now(clock);
        return link.closed() || link.isFull()
                ? Optional.empty()
                : rounds.find(link.roundId()).filter(round -> round.admits(today));
    }

    /// Works out the secret of a link again; nothing if it was made under a master key that is no
    /// longer known.
    public Optional<Token> findSecret(OpenLink link) {
        byte[] code = HEX.parseHex(link.hash());
        return keyring.macs(Label.OPEN_LINK, Keys.bytes(link.id())).stream()
                .map(Token::of)
                .filter(secret -> keyring.matches(Label.OPEN_LINK_CODE, secret.bytes(), code))
                .findFirst();
    }

    /// Lets one more person begin: invites them and returns a link of their own, or nothing if
    /// nobody may begin now. Of people who begin at one moment no more get in than may.
    public Optional<Token> start(OpenLink link) {
        return transactions.write(
                _ -> admit(link).filter(_ -> links.take(link.id()) == 1).map(r -> invite(link, r)));
    }

    /// Closes a link, or opens it again; whoever has begun goes on.
    @Transactional
    public void close(OpenLink link, boolean closed) {
        links.close(link.id(), closed);
    }

    /// Lets more people begin; a cap that is not higher changes nothing.
    ///
    /// @param cap one of [OpenLink#CAPS]
    @Transactional
    public void raise(OpenLink link, int cap) {
        links.raise(link.id(), cap);
    }

    private Token invite(OpenLink link, Round round) {
        var somebody = new Invitee(null, null, link.organisationId(), link.role(), null);
        Invitation invitation = invitations.admitOne(round, somebody, InvitationSource.OPEN);
        return invitations.makeLinks(round, List.of(invitation)).getFirst();
    }
}
