package org.amparo.referral.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Lookup;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Vault;

/** Writes and reads what is sealed with a package's own key; the one place that holds its words in clear. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackageText {

    @Inject
    private Packages packages;
    @Inject
    private Vault vault;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    /** New words for an item she has agreed to, in answer to a question. */
    public UUID addendum(PackageAddress of, String code, DataItem item, String words, Permit permit) {
        int position = packages.releases(of.referral(), permit).stream().mapToInt(Release::position).max().orElse(-1) + 1;
        Release release = release(of, new Frozen(code, Stage.ADDENDUM, new TreeMap<>(Map.of(item.name(), words)), Frozen.freshSalt()), position, true, permit);
        packages.add(release, permit);
        return release.id();
    }

    private Release release(PackageAddress of, Frozen frozen, int position, boolean out, Permit permit) {
        UUID id = Id.next();
        var content = vault.sealForPackage(of.referral(), frozen.canonical(), Release.CONTENT.at(id, of.survivor()), permit);
        return new Release(id, of, frozen, position, content, out, clock.instant(), permit);
    }

    public void say(PackageAddress of, MessageKind kind, String words, Permit permit) {
        if (words == null) return;
        UUID id = Id.next();
        var sealed = vault.sealForPackage(of.referral(), words, Message.WORDS.at(id, of.survivor()), permit);
        packages.add(new Message(id, of, kind, sealed, clock.instant(), permit), permit);
    }

    public void ask(PackageAddress of, String question, String why, Instant due, Permit permit) {
        UUID id = Id.next();
        packages.add(new Question(id, of, vault.sealForPackage(of.referral(), question, Question.QUESTION.at(id, of.survivor()), permit),
                vault.sealForPackage(of.referral(), why, Question.WHY.at(id, of.survivor()), permit), permit.holder(), clock.instant(), due), permit);
    }

    /** What was sent, asked and said, for a page that asks for other things of the referral too. */
    public List<Lookup<?>> lookups(PackageAddress of, Permit permit) {
        permit.mustCover(of.survivor());
        return lookups(of);
    }

    /** The same before anything of it is opened. */
    public List<Lookup<?>> lookups(PackageAddress of, ListPermit leave) {
        leave.mustBeAbout(of.survivor());
        return lookups(of);
    }

    private List<Lookup<?>> lookups(PackageAddress of) {
        return List.of(packages.releasesOf(of.referral()), packages.questionsOf(of.referral()), packages.messagesOf(of.referral()));
    }

    /** Of which parts of her record something is in the partner's hands at this moment: read from what is written on it, and nothing is opened. */
    public Set<Compartment> compartments(PackageAddress of, ListPermit leave) {
        Instant now = clock.instant();
        return PackageItems.compartments(packages.releases(of.referral(), leave).stream().filter(r -> r.inForce(now)).map(Release::items).toList());
    }

    /** What the partner can read at this moment. */
    public List<SharedPart> parts(PackageAddress of, Permit permit) {
        Instant now = clock.instant();
        return packages.releases(of.referral(), permit).stream().filter(r -> r.inForce(now)).map(r -> part(of, r, permit)).toList();
    }

    /** Everything that was made for the partner, also what waits and what was taken back: for the sender. */
    public List<SharedPart> allParts(PackageAddress of, Permit permit) {
        return packages.releases(of.referral(), permit).stream().map(r -> part(of, r, permit)).toList();
    }

    private SharedPart part(PackageAddress of, Release release, Permit permit) {
        Frozen frozen = frozen(of, release, permit);
        List<SharedItem> items = frozen.items().entrySet().stream().map(e -> new SharedItem(e.getKey(), e.getValue())).toList();
        return new SharedPart(release.stage(), release.releasedAt(), release.sha256(), items, release.takenBackAt());
    }

    private Frozen frozen(PackageAddress of, Release release, Permit permit) {
        return FrozenText.read(vault.openFromPackage(of.referral(), release.content(), Release.CONTENT.at(release.id(), of.survivor()), permit), release.sha256());
    }

    public List<AskedQuestion> questions(PackageAddress of, Permit permit) {
        List<Question> asked = packages.questions(of.referral(), permit);
        if (asked.isEmpty()) return List.of();
        Map<UUID, Release> releases = new HashMap<>();
        packages.releases(of.referral(), permit).forEach(r -> releases.put(r.id(), r));
        return asked.stream().map(q -> new AskedQuestion(q.id(),
                vault.openFromPackage(of.referral(), q.question(), Question.QUESTION.at(q.id(), of.survivor()), permit),
                vault.openFromPackage(of.referral(), q.why(), Question.WHY.at(q.id(), of.survivor()), permit),
                q.askedAt(), q.dueAt(), q.answer(), answer(of, releases.get(q.release()), permit), q.answeredAt())).toList();
    }

    private String answer(PackageAddress of, Release release, Permit permit) {
        return release == null ? null : String.join("\n", frozen(of, release, permit).items().values());
    }

    public List<SaidMessage> messages(PackageAddress of, Permit permit) {
        List<Message> said = packages.messages(of.referral(), permit);
        if (said.isEmpty()) return List.of();
        Map<StaffId, Person> known = people.people(said.stream().map(Message::by).distinct().toList());
        return said.stream().map(m -> new SaidMessage(m.id(), m.kind(),
                vault.openFromPackage(of.referral(), m.words(), Message.WORDS.at(m.id(), of.survivor()), permit),
                known.containsKey(m.by()) ? known.get(m.by()).name() : "", m.from().equals(permit.organisation()), m.at())).toList();
    }

    public void freezeAll(PackageAddress of, Collection<Frozen> parts, boolean identityEarly, Permit permit) {
        int position = 0;
        for (Frozen part : parts) packages.addLast(release(of, part, position++, part.stage() == Stage.SUMMARY || identityEarly, permit), permit);
    }
}
