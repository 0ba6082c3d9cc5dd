package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.file.FileId;
import org.amparo.file.FileState;
import org.amparo.file.Files;
import org.amparo.file.GivenFile;
import org.amparo.file.OpenedFile;
import org.amparo.file.TakenFile;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.justice.custody.ItemWorkflow.Condition;
import org.amparo.justice.custody.ItemWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;

/** Takes the steps of a thing's life; each of them, and each look at its copy, is a line in the account of it. */
@ApplicationScoped
class ItemLife {

    /** What stands as the tool that made the copy. */
    static final String TOOL = "Amparo file check 1";

    @Inject
    private Items items;
    @Inject
    private ItemWords words;
    @Inject
    private Custody custody;
    @Inject
    private Files files;
    @Inject
    private CareTeam team;
    @Inject
    private Clock clock;

    ItemId register(RegisterItem said, CustodySaid how, Permit permit) {
        ItemId id = ItemId.fresh();
        EvidenceItem item = new EvidenceItem(id, said, words.sealed(id, said, permit), clock.instant(), permit);
        if (how.fingerprint() != null && said.kind().mayHaveAFile()) item.known(words.fingerprint(how.fingerprint(), item, permit), clock.instant());
        items.add(item, permit);
        team.nameLast(id, permit);
        custody.write(item, CustodyAct.COLLECTED, Actor.LEGAL_ADVISER, how, null, said.kind().mayHaveAFile() ? how.fingerprint() : null, permit);
        return id;
    }

    /** A copy is put in: both fingerprints, of what was given and of what is kept, stand in the account. */
    void copy(EvidenceItem item, GivenFile given, Permit permit) {
        if (!item.kind().mayHaveAFile()) throw Unacceptable.because("file", "evidence.problem.neverAFile");
        if (item.file() != null || item.state() != State.REGISTERED) throw Unacceptable.because("file", "evidence.problem.fileThere");
        TakenFile taken = files.take(given, permit);
        String known = words.fingerprint(item, permit);
        if (known != null && !known.equals(taken.given())) throw Unacceptable.because("file", "evidence.problem.otherFingerprint");
        item.copied(taken.facts().id().value());
        item.known(words.fingerprint(taken.given(), item, permit), clock.instant());
        items.write();
        custody.write(item, CustodyAct.COPIED, Actor.LEGAL_ADVISER, CustodySaid.with(TOOL, null), taken.given(), taken.kept(), permit);
    }

    void take(EvidenceItem item, Action action, CustodySaid said, Set<Actor> actors, boolean chosen, Permit permit) {
        String fingerprint = said.fingerprint() == null ? words.fingerprint(item, permit) : said.fingerprint();
        ItemPolicy policy = new ItemPolicy(item.kind(), fingerprint != null, chosen, said);
        State to = ItemWorkflow.TABLE.take(item.state(), action, actors, guard -> policy.met((Condition) guard));
        if (action == Action.VERIFY) verify(item, said, permit);
        if (to == State.RETURNED || to == State.DESTROYED || to == State.REJECTED_UNSAFE) end(item, permit);
        item.become(to, clock.instant());
        items.write();
        custody.write(item, CustodyAct.of(action), by(action, actors), said, fingerprint, null, permit);
    }

    /** What is kept is compared with what was put away; a fingerprint that is told with it has to be the one on record. */
    private void verify(EvidenceItem item, CustodySaid said, Permit permit) {
        String known = words.fingerprint(item, permit);
        if (known != null && said.fingerprint() != null && !known.equals(said.fingerprint())) throw Unacceptable.because("fingerprint", "evidence.problem.otherFingerprint");
        if (known == null) item.known(words.fingerprint(said.fingerprint(), item, permit), clock.instant());
        if (item.file() != null && !files.unchanged(new FileId(item.file()), permit)) throw Unacceptable.because("fingerprint", "evidence.problem.changed");
    }

    private void end(EvidenceItem item, Permit permit) {
        if (item.file() != null) files.end(new FileId(item.file()), permit);
    }

    private static Actor by(Action action, Set<Actor> actors) {
        return action == Action.GIVE_BACK ? Actor.SURVIVOR : actors.contains(Actor.SYSTEM) ? Actor.SYSTEM : Actor.LEGAL_ADVISER;
    }

    OpenedFile view(EvidenceItem item, Permit permit) {
        OpenedFile opened = files.open(new FileId(item.file()), permit);
        custody.write(item, CustodyAct.VIEWED, Actor.LEGAL_ADVISER, CustodySaid.nothing(), null, null, permit);
        return opened;
    }

    boolean recheck(EvidenceItem item, Permit permit) {
        boolean same = item.file() != null && files.unchanged(new FileId(item.file()), permit);
        String known = words.fingerprint(item, permit);
        custody.write(item, CustodyAct.RECHECKED, Actor.LEGAL_ADVISER, CustodySaid.with(TOOL, null), known, same ? known : null, permit);
        return same;
    }

    /** What the scanner finds unsafe now is gone, and the thing with it. */
    FileState scanAgain(EvidenceItem item, Permit permit) {
        FileState state = files.scanAgain(new FileId(item.file()), permit);
        custody.write(item, CustodyAct.SCANNED_AGAIN, Actor.LEGAL_ADVISER, CustodySaid.with(TOOL, state.name()), null, null, permit);
        if (state == FileState.UNSAFE) take(item, Action.REJECT, CustodySaid.with(TOOL, state.name()), Set.of(Actor.SYSTEM), false, permit);
        return state;
    }
}
