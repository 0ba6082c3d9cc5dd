package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.amparo.audit.AuditFact;
import org.amparo.audit.SeparateFacts;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Writes the fact of a rolled-back act in the name of whoever tried it, after her own transaction is gone. */
@ApplicationScoped
class RolledBackFacts {

    /** The caller, carried to another thread. */
    record Person(StaffId user, OrganisationId organisation, Set<Role> roles, boolean system) {

        static Person of(Caller caller) {
            return new Person(caller.user(), caller.organisation(), caller.roles(), caller.isSystem());
        }
    }

    @Inject
    private Caller caller;
    @Inject
    private SeparateFacts facts;

    @ActivateRequestContext
    void write(AuditFact fact, Person person) {
        if (person.system()) caller.workAsSystem(person.organisation());
        else if (!person.user().value().equals(Caller.NOBODY)) caller.signIn(person.user(), person.organisation(), person.roles(), "", "", Instant.EPOCH);
        facts.append(fact);
    }
}
