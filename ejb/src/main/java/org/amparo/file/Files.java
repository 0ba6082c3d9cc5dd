package org.amparo.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;

/** Takes files in and hands them out, inside an act of the area they belong to and under its permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Holds(Recommendation.R_84)
public class Files {

    @Inject
    private Scanner scanner;
    @Inject
    private Wash wash;
    @Inject
    private FileRows rows;
    @Inject
    private FileSeals seals;
    @Inject
    private Clock clock;

    /** Nothing of a file that is refused is kept. One that no scanner looked at is kept, and handed to nobody until one has. */
    public TakenFile take(GivenFile given, Permit permit) {
        Finding finding = scanner.standing() == Scanning.STATED_WITHOUT ? Finding.NO_ANSWER : scanner.ask(given.content());
        if (finding == Finding.UNSAFE) throw Unacceptable.because("file", "file.problem.UNSAFE");
        Washed.Anew washed = wash.wash(given);
        FileState state = finding == Finding.CLEAN || scanner.standing() == Scanning.STATED_WITHOUT ? FileState.RELEASED : FileState.HELD;
        FileFacts facts = new FileFacts(FileId.fresh(), washed.kind(), state, finding == Finding.CLEAN, washed.content().length, clock.instant());
        String kept = seals.putAway(facts, washed.content(), permit);
        return new TakenFile(facts, Sha256.of(given.content()), kept);
    }

    /** How this installation stands to a scanner; nobody's. */
    public Scanning scanning() {
        return scanner.standing();
    }

    public Map<FileId, FileFacts> facts(Collection<FileId> ids, Permit permit) {
        return rows.facts(ids, permit).stream().collect(Collectors.toMap(FileFacts::id, Function.identity()));
    }

    /** Only what was released leaves. */
    public OpenedFile open(FileId id, Permit permit) {
        FileFacts facts = found(id, permit);
        if (!facts.released()) throw Unacceptable.because("file", "file.problem." + facts.state());
        return new OpenedFile(facts, seals.pieces(id, permit));
    }

    /** Whether what is kept is still, byte for byte, what was put away. */
    public boolean unchanged(FileId id, Permit permit) {
        FileFacts facts = found(id, permit);
        if (facts.state() == FileState.UNSAFE || facts.state() == FileState.ENDED) throw Unacceptable.because("file", "file.problem." + facts.state());
        return seals.unchanged(id, permit);
    }

    /** The scanner is back: a held file is looked at. What it finds unsafe is gone at once. */
    public FileState scanAgain(FileId id, Permit permit) {
        if (!found(id, permit).held()) return found(id, permit).state();
        boolean without = scanner.standing() == Scanning.STATED_WITHOUT;
        Finding finding = without ? Finding.NO_ANSWER : scanner.ask(seals.whole(id, permit));
        if (finding == Finding.NO_ANSWER && !without) return FileState.HELD;
        if (finding == Finding.UNSAFE) return gone(id, FileState.UNSAFE, permit);
        rows.release(id, finding == Finding.CLEAN, clock.instant(), permit);
        return FileState.RELEASED;
    }

    /** Given back or destroyed: its key first, so that no copy of the database opens it either. */
    public void end(FileId id, Permit permit) {
        gone(id, FileState.ENDED, permit);
    }

    private FileState gone(FileId id, FileState as, Permit permit) {
        rows.end(id, as, clock.instant(), permit);
        return as;
    }

    private FileFacts found(FileId id, Permit permit) {
        return rows.facts(List.of(id), permit).stream().findFirst().orElseThrow(() -> new IllegalStateException("a record names a file that is not there"));
    }
}
