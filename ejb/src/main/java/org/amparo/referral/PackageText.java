package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.Vault;

/** Writes and reads what is sealed with a package's own key; the one place that holds its words in clear. */
@ApplicationScoped
class PackageText {

    @Inject
    private Packages packages;
    @Inject
    private Vault vault;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    /** For what is referred to at once, such as the answer to a question. */
    Release freeze(Referral of, Frozen frozen, int position, boolean out, Permit permit) {
        Release release = release(of, frozen, position, out, permit);
        packages.add(release, permit);
        return release;
    }

    private Release release(Referral of, Frozen frozen, int position, boolean out, Permit permit) {
        UUID id = Id.next();
        var content = vault.sealForPackage(of.id(), frozen.canonical(), Release.CONTENT.at(id, of.survivor()), permit);
        return new Release(id, of, frozen, position, content, out, clock.instant(), permit);
    }

    void say(Referral of, MessageKind kind, String words, Permit permit) {
        if (words == null) return;
        UUID id = Id.next();
        var sealed = vault.sealForPackage(of.id(), words, Message.WORDS.at(id, of.survivor()), permit);
        packages.add(new Message(id, of, kind, sealed, clock.instant(), permit), permit);
    }

    void ask(Referral of, AskSender.Asked asked, Instant due, Permit permit) {
        UUID id = Id.next();
        packages.add(new Question(id, of, vault.sealForPackage(of.id(), asked.question(), Question.QUESTION.at(id, of.survivor()), permit),
                vault.sealForPackage(of.id(), asked.why(), Question.WHY.at(id, of.survivor()), permit), permit.holder(), clock.instant(), due), permit);
    }

    /** What the partner can read at this moment. */
    List<SharedPart> parts(Referral of, Permit permit) {
        Instant now = clock.instant();
        return packages.releases(of.id(), permit).stream().filter(r -> r.inForce(now)).map(r -> part(of, r, permit)).toList();
    }

    /** Everything that was made for the partner, also what waits and what was taken back: for the sender. */
    List<SharedPart> allParts(Referral of, Permit permit) {
        return packages.releases(of.id(), permit).stream().map(r -> part(of, r, permit)).toList();
    }

    private SharedPart part(Referral of, Release release, Permit permit) {
        Frozen frozen = frozen(of, release, permit);
        List<SharedItem> items = frozen.items().entrySet().stream().map(e -> new SharedItem(e.getKey(), e.getValue())).toList();
        return new SharedPart(release.stage(), release.releasedAt(), release.sha256(), items, release.takenBackAt());
    }

    private Frozen frozen(Referral of, Release release, Permit permit) {
        return FrozenText.read(vault.openFromPackage(of.id(), release.content(), Release.CONTENT.at(release.id(), of.survivor()), permit), release.sha256());
    }

    List<AskedQuestion> questions(Referral of, Permit permit) {
        List<Question> asked = packages.questions(of.id(), permit);
        if (asked.isEmpty()) return List.of();
        Map<UUID, Release> releases = new HashMap<>();
        packages.releases(of.id(), permit).forEach(r -> releases.put(r.id(), r));
        return asked.stream().map(q -> new AskedQuestion(q.id(),
                vault.openFromPackage(of.id(), q.question(), Question.QUESTION.at(q.id(), of.survivor()), permit),
                vault.openFromPackage(of.id(), q.why(), Question.WHY.at(q.id(), of.survivor()), permit),
                q.askedAt(), q.dueAt(), q.answer(), answer(of, releases.get(q.release()), permit), q.answeredAt())).toList();
    }

    private String answer(Referral of, Release release, Permit permit) {
        return release == null ? null : String.join("\n", frozen(of, release, permit).items().values());
    }

    List<SaidMessage> messages(Referral of, Permit permit) {
        List<Message> said = packages.messages(of.id(), permit);
        if (said.isEmpty()) return List.of();
        Map<StaffId, Person> known = people.people(said.stream().map(Message::by).distinct().toList());
        return said.stream().map(m -> new SaidMessage(m.id(), m.kind(),
                vault.openFromPackage(of.id(), m.words(), Message.WORDS.at(m.id(), of.survivor()), permit),
                known.containsKey(m.by()) ? known.get(m.by()).name() : "", m.from().equals(permit.organisation()), m.at())).toList();
    }

    void freezeAll(Referral of, Collection<Frozen> parts, boolean identityEarly, Permit permit) {
        int position = 0;
        for (Frozen part : parts) packages.addLast(release(of, part, position++, part.stage() == Stage.SUMMARY || identityEarly, permit), permit);
    }
}
