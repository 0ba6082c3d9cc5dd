package org.amparo.calendar.interpreter;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/** The door to the register of interpreters, and to what stands between one of them and one survivor. */
@Stateless
public class InterpreterService {

    /** What she wants of interpreters is said under how she is met; nothing else is opened for it. */
    private static final Set<Compartment> HER_WORD = Set.of(Compartment.CONTACT);

    /** Somebody whom she does not want, or should not have, and why. */
    public record Tie(InterpreterDetails who, Set<Between> between) implements java.io.Serializable {}

    /** What she wants of interpreters, and whom not. */
    public record Hers(InterpreterWish wish, long version, List<Tie> ties) {

        @Override
        public String toString() {
            return "hers";
        }
    }

    @Inject
    private Access access;
    @Inject
    private InterpreterRows rows;
    @Inject
    private Interpreters interpreters;
    @Inject
    private Event<KeptApart> keptApart;

    /** @param language null for all */
    public Page<InterpreterDetails> page(String language, String after) {
        Permit permit = access.require(Action.READ_INTERPRETERS);
        return Page.of(rows.page(language, after, permit), i -> i.id().toString());
    }

    public InterpreterDetails read(InterpreterId id) {
        Permit permit = access.require(Action.READ_INTERPRETERS);
        return rows.find(id, permit).orElseThrow(() -> access.refuse(Action.READ_INTERPRETERS, id));
    }

    /** For whoever may change it; null for somebody new. */
    public InterpreterDetails toEdit(InterpreterId id) {
        Permit permit = access.require(Action.EDIT_INTERPRETERS);
        return id == null ? null : rows.find(id, permit).orElseThrow(() -> access.refuse(Action.EDIT_INTERPRETERS, id));
    }

    public InterpreterId add(KeepInterpreter kept) {
        Permit permit = access.require(Action.EDIT_INTERPRETERS);
        InterpreterId id = InterpreterId.fresh();
        rows.add(id, kept, permit);
        return id;
    }

    public void change(InterpreterId id, KeepInterpreter kept, long shown) {
        Permit permit = access.require(Action.EDIT_INTERPRETERS);
        if (rows.find(id, permit).isEmpty()) throw access.refuse(Action.EDIT_INTERPRETERS, id);
        if (!rows.change(id, kept, shown, permit)) throw new Stale();
    }

    public Hers hers(Id subject) {
        Permit permit = access.require(Action.READ_APPOINTMENTS, subject, HER_WORD);
        Interpreters.KnownWish known = interpreters.wish(permit);
        List<Tie> ties = new ArrayList<>();
        for (Map.Entry<InterpreterId, Set<Between>> tie : interpreters.ties(permit).entrySet())
            rows.find(tie.getKey(), permit).ifPresent(who -> ties.add(new Tie(who, tie.getValue())));
        return new Hers(known.wish(), known.version(), ties);
    }

    public void wishes(Id subject, InterpreterWish wish, long shown) {
        interpreters.wishes(wish, shown, access.require(Action.PLAN_APPOINTMENT, subject, HER_WORD));
    }

    /** Her word or the interpreter's is enough; from now on nobody can book them for her, and no booking of them stands. */
    public void keepApart(Id subject, InterpreterId who, Between between) {
        Permit permit = access.require(Action.PLAN_APPOINTMENT, subject, HER_WORD);
        if (who == null || rows.find(who, permit).isEmpty()) throw Unacceptable.because("who", "calendar.problem.missing.interpreter");
        if (between == null) throw Unacceptable.because("between", "calendar.problem.missing.between");
        interpreters.declare(who, between, permit);
        keptApart.fire(new KeptApart(permit));
    }

    /** She says that it is all right now. */
    public void allRight(Id subject, InterpreterId who) {
        interpreters.allRight(who, access.require(Action.PLAN_APPOINTMENT, subject, HER_WORD));
    }

    /** Who could be kept apart from her: everybody on the register who is still asked. */
    public List<InterpreterDetails> everybody(Id subject) {
        return rows.active(access.require(Action.PLAN_APPOINTMENT, subject, HER_WORD));
    }
}
