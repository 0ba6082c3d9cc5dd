package org.amparo.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.amparo.shared.Compartment;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/**
 * Proof that access was asked for, granted and written down. Repositories and the vault take one; only {@link Access} can make one.
 * It names whom it covers and which compartments, and it is worth nothing outside the transaction it was given in.
 */
public final class Permit {

    private final Action action;
    private final StaffId holder;
    private final OrganisationId organisation;
    private final UUID custodian;
    private final Map<SurvivorId, Set<Compartment>> subjects;
    private final Set<Compartment> compartments;
    private final String rule;
    private final BooleanSupplier alive;
    private final boolean afterWithdrawal;
    private final Map<Class<?>, Object> held = new HashMap<>();

    /** @param subjects whom it is about, and which parts of whose record */
    Permit(Action action, Caller caller, UUID custodian, Map<SurvivorId, Set<Compartment>> subjects, Decision.Granted decision, BooleanSupplier alive, boolean afterWithdrawal) {
        this.action = action;
        this.holder = caller.user();
        this.organisation = caller.organisation();
        this.custodian = custodian;
        this.subjects = Map.copyOf(subjects);
        this.compartments = Set.copyOf(decision.compartments());
        this.rule = decision.rule();
        this.alive = alive;
        this.afterWithdrawal = afterWithdrawal;
    }

    /** The one person this permit is about. */
    public SurvivorId survivor() {
        if (subjects.size() != 1) throw new IllegalStateException("this permit is not about one person");
        return subjects.keySet().iterator().next();
    }

    public Set<SurvivorId> subjects() {
        return subjects.keySet();
    }

    Set<Compartment> opened(SurvivorId of) {
        return subjects.get(of);
    }

    /** For a permit that covers this one too: none is made of one that is dead. */
    Set<Compartment> openedAlive(SurvivorId of) {
        mustCover(of);
        return opened(of);
    }

    String rule() {
        return rule;
    }

    public Action action() {
        return action;
    }

    public StaffId holder() {
        return holder;
    }

    /** The organisation the holder acts for. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** The organisation that keeps the record. */
    public OrganisationId custodian() {
        return new OrganisationId(custodian);
    }

    /** Given only because the glass was broken: pages say so and offer nothing but reading. */
    public boolean byBrokenGlass() {
        return rule.endsWith(" as " + Relation.BREAK_GLASS);
    }

    /** Given only to somebody who was asked to take over: pages offer what that needs. */
    public boolean beforeTakingOver() {
        return rule.endsWith(" as " + Relation.ASKED_TO_LEAD);
    }

    /** She took back her consent to the work itself: pages offer contact and a safe ending, and nothing else. */
    public boolean afterWithdrawal() {
        return afterWithdrawal;
    }

    public boolean opens(Compartment compartment) {
        return compartments.contains(compartment);
    }

    /** Refuses use for anybody else, for another compartment, or after its transaction: all three are faults in our code. */
    public void mustCover(SurvivorId survivor, Compartment compartment) {
        mustCover(survivor);
        if (!subjects.get(survivor).contains(compartment)) throw new IllegalStateException(action + " does not open " + compartment);
    }

    public void mustCover(SurvivorId survivor) {
        if (!alive.getAsBoolean()) throw new IllegalStateException("a permit does not outlive its transaction");
        if (!subjects.containsKey(survivor)) throw new IllegalStateException("this permit is about somebody else");
    }

    /** What was unlocked with this permit dies with it. */
    @SuppressWarnings("unchecked")
    public <T> T hold(Class<T> type, Supplier<T> make) {
        if (!held.containsKey(type)) held.put(type, make.get());
        return (T) held.get(type);
    }
}
