package nl.samenspiegel.fieldwork;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Keyring;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is asked to take part, and the links with which they do.
@Singleton
public class Invitations {

    private static final HexFormat HEX = HexFormat.of();

    private final InvitationRepository invitations;
    private final TokenRepository tokens;
    private final Rounds rounds;
    private final Keyring keyring;
    private final Keys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InvitationRepository invitations,
            TokenRepository tokens,
            Rounds rounds,
            Keyring keyring,
            Keys keys,
            Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.rounds = rounds;
        this.keyring = keyring;
        this.keys = keys;
        this.clock = clock;
    }

    /// Invites `count` people of `role` at an organisation; they have no link until one is made.
    @Transactional
    public List<Invitation> invite(
            Round round, UUID organisationId, String role, @Nullable String language, int count) {
        var unknown = new Invitee(null, null, organisationId, role, language);
        return add(round, Collections.nCopies(count, unknown), InvitationSource.HANDED);
    }

    /// Invites these people of the roster; they have no link until one is made.
    @Transactional
    public List<Invitation> invite(Round round, List<Invitee> people) {
        return add(round, people, InvitationSource.ROSTER);
    }

    /// Invites one more person who comes in without being asked by name: by an open link, or to try
    /// the questionnaire.
    @Transactional
    public Invitation admitOne(Round round, Invitee somebody, InvitationSource source) {
        return add(round, List.of(somebody), source).getFirst();
    }

    private List<Invitation> add(Round round, List<Invitee> people, InvitationSource source) {
        return invitations.saveAll(
                people.stream()
                        .map(person ->
                                new Invitation(
                                        keys.next(),
                                        round.id(),
                                        person.organisationId(),
                                        person.role(),
                                        person.language(),
                                        InvitationState.INVITED,
                                        person.name(),
                                        person.email(),
                                        Mailing.WANTED,
                                        source))
                        .toList());
    }

    /// Makes one more link for each invitation and returns the secrets in the same order; they
    /// cannot be asked for again.
    @Transactional
    public List<Token> makeLinks(Round round, List<Invitation> invited) {
        var secrets = new ArrayList<Token>();
        var rows = new ArrayList<InvitationToken>();
        for (Invitation invitation : invited) {
            Token secret = Token.of(random);
            secrets.add(secret);
            rows.add(
                    new InvitationToken(
                            HEX.formatHex(keyring.mac(Label.TOKEN, secret.bytes())),
                            invitation.id(),
                            round.id(),
                            round.fieldwork().closesOn(),
                            false));
        }
        tokens.saveAll(rows);
        return secrets;
    }

    /// Lists the people on the roster of a round by name, whether or not they answered.
    @Transactional
    public List<Invitation> listOnRoster(UUID roundId) {
        return invitations.listOnRoster(roundId);
    }

    /// Counts the people on the roster of a round.
    @Transactional
    public long countOnRoster(UUID roundId) {
        return invitations.countOnRoster(roundId);
    }

    /// Finds an invitation of the role in the round that is not answered and for which no link was
    /// made yet.
    @Transactional
    public Optional<Invitation> findUntouched(UUID roundId, String role) {
        return invitations.findUntouched(roundId, role);
    }

    /// Returns what a link opens today.
    @Transactional
    public Admission admit(Token token) {
        LocalDate today = LocalDate.now(clock);
        return find(token)
                .filter(row -> !row.revoked() && !today.isAfter(row.expiresOn()))
                .flatMap(row -> invitations.findById(row.invitationId()))
                .filter(invitation -> invitation.state() == InvitationState.INVITED)
                .flatMap(invitation -> admit(invitation, today))
                .orElseGet(Admission.Refused::new);
    }

    /// Tells whether the answers of whoever holds this link were sent.
    ///
    /// Only for someone who shows with a form of ours that the questionnaire was open: to anyone
    /// else a used link is like an unknown one.
    @Transactional
    public boolean isAnswered(Token token) {
        return find(token)
                .flatMap(row -> invitations.findById(row.invitationId()))
                .filter(invitation -> invitation.state() == InvitationState.DONE)
                .isPresent();
    }

    /// Takes the lock of an invitation until the transaction of `connection` ends, and tells
    /// whether it is still to be answered.
    public boolean lock(Connection connection, UUID invitationId) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT state FROM invitation WHERE id = ? FOR UPDATE")) {
            query.setBytes(1, Keys.bytes(invitationId));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && InvitationState.INVITED.name().equals(row.getString(1));
            }
        }
    }

    /// Takes the locks of all invitations with which the questionnaire of a round is tried, until
    /// the transaction of `connection` ends, and lists their keys.
    public List<UUID> lockTests(Connection connection, UUID roundId) throws SQLException {
        String sql =
                """
                SELECT id
                  FROM invitation
                 WHERE round_id = ? AND source = 'TEST'
                 ORDER BY id
                   FOR UPDATE
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Keys.bytes(roundId));
            var tests = new ArrayList<UUID>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tests.add(Keys.of(rows.getBytes(1)));
                }
            }
            return tests;
        }
    }

    /// Removes the invitations with which the questionnaire of a round was tried, and their links.
    /// Whoever calls holds their locks and has removed their drafts.
    @Transactional
    public void removeTests(UUID roundId) {
        tokens.removeTests(roundId);
        invitations.removeTests(roundId);
    }

    /// Counts how often somebody began to try the questionnaire of a round.
    @Transactional
    public long countTests(UUID roundId) {
        return invitations.countTests(roundId);
    }

    /// Counts who was asked and who took part, per organisation and role, without those who only
    /// try the questionnaire.
    @Transactional
    public List<InvitationCount> count(UUID roundId) {
        return invitations.countByOrganisationAndRole(roundId);
    }

    private Optional<Admission> admit(Invitation invitation, LocalDate today) {
        return rounds.find(invitation.roundId())
                .filter(round -> round.admits(today) || invitation.mayTry(round))
                .map(round -> new Admission.Admitted(invitation, round));
    }

    private Optional<InvitationToken> find(Token token) {
        return keyring.macs(Label.TOKEN, token.bytes()).stream()
                .flatMap(hash -> tokens.findByHash(HEX.formatHex(hash)).stream())
                .findFirst();
    }
}
