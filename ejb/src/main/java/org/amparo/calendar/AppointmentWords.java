package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Compartment;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals and opens where and with whom. */
@ApplicationScoped
class AppointmentWords {

    private static final SealedField WITH = new SealedField("appointment", "with_whom", Compartment.CONTACT);
    private static final SealedField PLACE = new SealedField("appointment", "place", Compartment.CONTACT);

    @Inject
    private Vault vault;

    Appointment.Words sealed(AppointmentId id, PlanAppointment plan, Appointment.Words had, Permit permit) {
        return new Appointment.Words(vault.seal(plan.meeting().withWhom(), WITH.at(id, permit.survivor()), had == null ? null : had.withWhom(), permit),
                vault.seal(plan.where().words(), PLACE.at(id, permit.survivor()), had == null ? null : had.place(), permit));
    }

    String withWhom(Appointment of, Permit permit) {
        return vault.open(of.words().withWhom(), WITH.at(of.id(), of.survivor()), permit);
    }

    String place(Appointment of, Permit permit) {
        return vault.open(of.words().place(), PLACE.at(of.id(), of.survivor()), permit);
    }
}
